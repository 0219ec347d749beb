// A site by which people sign in, as a process of its own: oidc-provider, whose answers can be bent claim by claim.
import { exportJWK, generateKeyPair, SignJWT, decodeJwt } from 'jose';
import Provider from 'oidc-provider';

const [port, redirect] = [Number(process.argv[2]), process.argv[3]];
const issuer = `http://localhost:${port}`;
const { privateKey } = await generateKeyPair('RS256', { extractable: true });
const foreign = await generateKeyPair('RS256');
const key = { ...(await exportJWK(privateKey)), kid: 'one', alg: 'RS256', use: 'sig' };

/** Who is signed in there now, what is said of them, and how the answer is bent. */
let now = { sub: 'nobody', claims: {}, bent: {} };
process.on('message', (said) => {
  now = said;
  process.send('heard');
});

const provider = new Provider(issuer, {
  clients: [{ client_id: 'consilia', client_secret: 'a secret of the two', redirect_uris: [redirect] }],
  jwks: { keys: [key] },
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  conformIdTokenClaims: false,
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...now.claims }) }),
  cookies: { keys: ['for tests'] },
});

/** Lets whoever is there now in, and lets them tell everything that was asked for. */
async function interact({ req, res }) {
  const { prompt, params, session } = await provider.interactionDetails(req, res);
  if (prompt.name === 'login')
    return provider.interactionFinished(req, res, { login: { accountId: now.sub } });
  const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope('openid email');
  return provider.interactionFinished(req, res, { consent: { grantId: await grant.save() } });
}

async function bend(token) {
  const { claims = {}, without = [], alg, isForeign } = now.bent;
  const payload = { ...decodeJwt(token), ...claims };
  for (const claim of without) delete payload[claim];
  const part = (it) => Buffer.from(JSON.stringify(it)).toString('base64url');
  if (alg === 'none') return `${part({ alg })}.${part(payload)}.`;
  if (alg === 'HS256')
    return new SignJWT(payload)
      .setProtectedHeader({ alg })
      .sign(new TextEncoder().encode('a secret of the two'));
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'RS256', kid: 'one' })
    .sign(isForeign ? foreign.privateKey : privateKey);
}

provider.use(async (asked, next) => {
  if (asked.path.startsWith('/interaction/')) {
    asked.respond = false;
    return interact(asked);
  }
  await next();
  if (asked.path === '/token' && asked.body?.id_token && now.bent)
    asked.body.id_token = await bend(asked.body.id_token);
});

provider.listen(port, () => process.send('listening'));
