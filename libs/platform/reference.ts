import { randomBytes } from 'node:crypto';
import type { Request } from 'express';

const references = new WeakMap<Request, string>();

/** What a person quotes when asking for help with a request: the answer names it, and so does the log. */
export function referenceOf(asked: Request): string {
  const reference = references.get(asked) ?? randomBytes(9).toString('base64url');
  references.set(asked, reference);
  return reference;
}
