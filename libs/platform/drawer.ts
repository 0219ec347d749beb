import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Language, Objection } from '@lib/contracts';
import type { Request } from 'express';
import { languageOf } from './language-of';

/** What the web client's own build draws, where it has been built for a server. */
export interface Drawn {
  readonly html: string;
  readonly title: string;
  readonly language: string;
  readonly given: object;
  readonly sources: readonly string[];
  /** The HTTP status of the page: 200, or that with which it is refused in whole or in part. */
  readonly status: number;
  /** Whether it was drawn for nobody, and so shows what everybody may see. */
  readonly isPublic: boolean;
  /** The address at which what was wanted stands; null when it stands here. */
  readonly movedTo: string | null;
}

export interface Wanted {
  readonly path: string;
  readonly search: string;
  readonly language: Language;
  readonly ask: (address: string, asks: RequestInit) => Promise<globalThis.Response>;
}

/** What became of a form: where its sender is to go, or the page again, with what was wrong and what was sent. */
export type Sent = { readonly to: string } | { readonly status: number; readonly page: Drawn };

/** A form of a page, and in what words it is refused before the API is asked. */
interface Form {
  readonly fields: Readonly<Record<string, string>>;
  readonly sentenceOf: (code: Objection) => string;
}

/** Draws pages, and sends forms, in the name of whoever asks. Null where there is no such form. */
export interface Drawer {
  drawPage: (wanted: Wanted) => Promise<Drawn>;
  sendForm: (wanted: Wanted & Form) => Promise<Sent | null>;
}

export function drawerIn(folder: string): Drawer | null {
  const place = join(folder, 'server.cjs');
  return existsSync(place) ? (createRequire(place)(place) as Drawer) : null;
}

/** Asks the API as whoever wants the page: it decides what they may see and do, as for any other request of theirs. */
function asReader(
  { headers: { cookie = '', 'user-agent': device = '', 'accept-language': spoken = '' } }: Request,
  home: string,
): Wanted['ask'] {
  return (address, asks) => {
    const headers = new Headers(asks.headers);
    headers.set('cookie', cookie);
    headers.set('user-agent', device);
    headers.set('accept-language', spoken);
    return fetch(home + address, { ...asks, headers });
  };
}

/** What somebody wants who asks for a page. */
export function wantedBy(asked: Request): Wanted {
  const home = `http://127.0.0.1:${asked.socket.localPort ?? 0}`;
  const { search } = new URL(asked.originalUrl, home);
  return { path: asked.path, search, language: languageOf(asked), ask: asReader(asked, home) };
}
