interface Policy {
  createHTML: (text: string) => string;
  createScriptURL: (text: string) => string;
}
interface PolicyMaker {
  createPolicy: (name: string, policy: Policy) => Policy;
}

declare global {
  var trustedTypes: PolicyMaker | undefined;
}

const asItIs = (text: string): string => text;

/**
 * The one place through which text may become markup or a script's address: the browser refuses any other (CSP
 * `require-trusted-types-for`). Browsers without such types take the text itself.
 */
const policy = globalThis.trustedTypes?.createPolicy('consilia', {
  createHTML: asItIs,
  createScriptURL: asItIs,
});

/** A document for a frame that is sandboxed, without scripts: what it says is not ours. */
export const forSandbox = (html: string): string => policy?.createHTML(html) ?? html;

/** Where the service worker's script is. */
export const serviceWorkerAt: string = policy?.createScriptURL('/service-worker.js') ?? '/service-worker.js';
