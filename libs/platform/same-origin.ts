import type { Request, RequestHandler } from 'express';
import { config } from './config';
import { Refusal } from './refusal';

const { origin: ours } = new URL(config.BASE_URL);
const reads = new Set(['GET', 'HEAD']);
const writes = new Set(['POST', 'PUT', 'DELETE']);

/**
 * Whether a request comes from our own pages, or from no page at all. A browser says where a page comes from; a
 * program that is none says nothing, and carries no cookies of somebody who did not mean it to.
 */
export function isFromHere({ headers }: Request): boolean {
  if (headers.origin !== undefined) return headers.origin === ours;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin';
}

const hasBody = ({ headers }: Request) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** A file is put in its place; no form of a page can send it like that. */
const isFile = (asked: Request): boolean =>
  asked.method === 'PUT' && Boolean(asked.is('application/octet-stream'));

/** Lets in what only reads, and what writes from our own pages and in JSON, or puts a file. */
export const sameOrigin: RequestHandler = (asked, _, next) => {
  if (reads.has(asked.method)) {
    next();
    return;
  }
  if (!writes.has(asked.method)) throw new Refusal('not-found');
  if (!isFromHere(asked)) throw new Refusal('foreign-origin');
  if (hasBody(asked) && !asked.is('application/json') && !isFile(asked))
    throw new Refusal('malformed', undefined, [{ field: 'content-type', sentence: 'Send JSON.' }]);
  next();
};
