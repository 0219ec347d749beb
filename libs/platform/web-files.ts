import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Request, RequestHandler, Response } from 'express';

const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
const forever = 'public, max-age=31536000, immutable';
const reads = new Set(['GET', 'HEAD']);
/** The API, notifications as data and as a feed, and what calendars fetch. */
const notOurs = /^\/(?:(?:api|health|socket\.io)(?:\/|$)|n\/[^/]*\.|calendar\/.*\.ics$)/;

/** The files of a folder, by the path under which they are asked for. Only what is listed is served. */
function filesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  const places = files.map((it) => join(it.parentPath, it.name));
  return new Map(places.map((it) => [`/${relative(folder, it).split(sep).join('/')}`, it]));
}

/** Serves the web client that the build has made: its files, and its page for every other address that is a page's. */
export function webFiles(folder: string): RequestHandler {
  const files = existsSync(folder) ? filesIn(folder) : new Map<string, string>();

  const send = (asked: Request, answer: Response, path: string, cache: string): void => {
    const wanted = encodings.find(
      ([name, ending]) => files.has(path + ending) && asked.acceptsEncodings(name) === name,
    );
    answer.setHeader('Cache-Control', cache);
    answer.setHeader('Vary', 'Accept-Encoding');
    answer.type(path.slice(path.lastIndexOf('.')));
    if (wanted) answer.setHeader('Content-Encoding', wanted[0]);
    answer.sendFile(files.get(path + (wanted?.[1] ?? '')) ?? '', { cacheControl: false });
  };

  /** The file for an address, and how long a browser may keep it; none when the address is no page's. */
  const fileFor = ({ method, path }: Request): [path: string, cache: string] | null => {
    if (!reads.has(method) || notOurs.test(path)) return null;
    const isAsset = path.startsWith('/assets/');
    if (files.has(path) && path !== '/index.html') return [path, isAsset ? forever : 'no-cache'];
    return files.has('/index.html') && !isAsset ? ['/index.html', 'no-cache'] : null;
  };

  return (asked, answer, next) => {
    const file = fileFor(asked);
    if (file) send(asked, answer, ...file);
    else next();
  };
}
