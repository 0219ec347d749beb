import { createHash, createHmac } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Canonical JSON (RFC 8785): one text for one value. */
export const canonical = (value: unknown): string => canonicalize(value) ?? '';

export const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/** A keyed digest: what only those who know the installation's secret can make. */
export const keyed = (secret: string, text: string): Buffer =>
  createHmac('sha256', secret).update(text).digest();
