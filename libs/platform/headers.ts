import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { config } from './config';
import { isSecure } from './session-cookie';

const host = new URL(config.BASE_URL).host;
const live = `${isSecure ? 'wss' : 'ws'}://${host}`;
const none = ["'none'"];
const self = ["'self'"];

const directives = {
  defaultSrc: none,
  scriptSrc: self,
  styleSrc: self,
  imgSrc: [...self, 'data:'],
  fontSrc: self,
  connectSrc: [...self, live],
  manifestSrc: self,
  workerSrc: self,
  baseUri: none,
  formAction: self,
  frameAncestors: none,
  objectSrc: none,
};

/** In our pages, no text becomes markup or a script's address but where the client's policy says so. */
const trusted = { requireTrustedTypesFor: ["'script'"], trustedTypes: ['consilia'] };

/** What every answer says about how a browser may use it: nothing runs or loads but what comes from here. */
export const securityHeaders: RequestHandler = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: { ...directives, ...trusted } },
  strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  xFrameOptions: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  // For programs that nobody has any more: not worth their bytes on a thin line.
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

/** What is answered to one person is kept by nobody on the way. */
export const keptByNobody: RequestHandler = (_, answer, next) => {
  answer.setHeader('Cache-Control', 'no-store');
  answer.setHeader('Vary', 'Cookie');
  next();
};

/** The pages that describe the API bring their own style sheet in the page; scripts are held to the rule of all. */
export const looksOfDocs: RequestHandler = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: { ...directives, styleSrc: [...self, "'unsafe-inline'"] },
});
