import { Injectable, Logger } from '@nestjs/common';
import { config, Refusal } from '@lib/platform';
import * as client from 'openid-client';
import { openidWords } from './openid-words';

const back = `${config.BASE_URL.replace(/\/$/, '')}/sign-in/openid`;
const SECONDS = 10;
/** The library warns everyone off it; the settings let nobody have it in production. */
const overHttp = Reflect.get(client, 'allowInsecureRequests');

/** Who somebody is at the other site; the address only when that site says, signed, that it has checked it. */
export interface Identity {
  issuer: string;
  subject: string;
  verifiedEmail: string | null;
}

function verified({ email, email_verified: isVerified }: client.IDToken): string | null {
  return typeof email === 'string' && isVerified === true ? email.trim().toLowerCase() : null;
}

/** The site by which people may sign in. It is asked outside of any transaction. */
@Injectable()
export class Issuer {
  private readonly log = new Logger(Issuer.name);
  private known: { of: string; site: Promise<client.Configuration> } | null = null;

  /** Where a browser goes to sign in there. */
  async address(tryId: string): Promise<string> {
    const site = await this.site();
    const { state, nonce, verifier } = openidWords(config.SECRET, tryId);
    const url = client.buildAuthorizationUrl(site, {
      redirect_uri: back,
      scope: 'openid email',
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return url.href;
  }

  /** Who has come back with this answer; refuses when anything about it is not as it should be. */
  async identify(tryId: string, answer: string): Promise<Identity> {
    const site = await this.site();
    const { state, nonce, verifier } = openidWords(config.SECRET, tryId);
    const returned = new URL(back);
    returned.search = answer;
    try {
      const tokens = await client.authorizationCodeGrant(site, returned, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('There is no identity in the answer.');
      return { issuer: claims.iss, subject: claims.sub, verifiedEmail: verified(claims) };
    } catch (error) {
      this.log.warn(String(error));
      throw new Refusal('openid-not-valid');
    }
  }

  /** What the site says of itself; asked once, and again when it could not be. */
  private site(): Promise<client.Configuration> {
    const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret } = config;
    if (issuer === undefined || id === undefined || secret === undefined)
      throw new Refusal('openid-not-offered');
    if (this.known?.of === issuer) return this.known.site;
    const url = new URL(issuer);
    const site = client.discovery(url, id, undefined, client.ClientSecretBasic(secret), {
      timeout: SECONDS,
      // What it says of somebody counts only when it has signed it, however safe the line to it is.
      execute: [client.enableNonRepudiationChecks, ...(url.protocol === 'http:' ? [overHttp] : [])],
    });
    this.known = { of: issuer, site };
    return site.catch((error: unknown) => {
      this.known = null;
      this.log.warn(String(error));
      throw new Refusal('unavailable');
    });
  }
}
