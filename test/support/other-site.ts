import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { config } from '@lib/platform';
import { freePort } from './built';

/** How the identity that the other site sends is not as it should be. */
interface Bent {
  claims?: Record<string, unknown>;
  without?: string[];
  alg?: 'none' | 'HS256';
  isForeign?: boolean;
}

/** Another site by which people sign in: a real OpenID provider, in a process of its own. */
export class OtherSite {
  private constructor(
    private readonly child: ChildProcess,
    readonly issuer: string,
  ) {}

  /** Starts it, and offers it for signing in. */
  static async start(): Promise<OtherSite> {
    const port = await freePort();
    const back = `${config.BASE_URL}/sign-in/openid`;
    const child = fork(join(__dirname, 'issuer-process.mjs'), [String(port), back], { stdio: 'pipe' });
    await once(child, 'message');
    const site = new OtherSite(child, `http://localhost:${String(port)}`);
    site.offer(site.issuer);
    return site;
  }

  offer(issuer: string): void {
    const secret = 'a secret of the two';
    Object.assign(config, { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'consilia', OIDC_CLIENT_SECRET: secret });
  }

  stop(): void {
    this.child.kill();
    Object.assign(config, {
      OIDC_ISSUER: undefined,
      OIDC_CLIENT_ID: undefined,
      OIDC_CLIENT_SECRET: undefined,
    });
  }

  /** Says who is signed in there, what that site says of them, and how it bends its answer. */
  async is(sub: string, claims: object = {}, bent: Bent | null = null): Promise<void> {
    this.child.send({ sub, claims, bent });
    await once(this.child, 'message');
  }

  /** Goes where the browser is sent, until it is sent back; gives what stands behind the "?" then. */
  async visit(url: string): Promise<string> {
    const cookies = new Map<string, string>();
    let at = new URL(url);
    while (at.origin === this.issuer) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
      for (const it of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(it) ?? [];
        cookies.set(name, value);
      }
      const next = answer.headers.get('location');
      if (next === null) throw new Error(`${String(answer.status)} ${await answer.text()}`);
      at = new URL(next, at);
    }
    return at.search;
  }
}
