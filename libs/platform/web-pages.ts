import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Logger } from '@nestjs/common';
import type { Request, RequestHandler, Response } from 'express';
import { PageFiles, type Needed } from './page-files';

/** What the web client's own build draws, where it has been built for a server. */
interface Drawn {
  readonly html: string;
  readonly title: string;
  readonly language: string;
  readonly views: Record<string, unknown>;
  readonly source: string;
  readonly movedTo: string | null;
}
interface Wanted {
  path: string;
  search: string;
  language: string;
  ask: (address: string, asks: RequestInit) => Promise<globalThis.Response>;
}
interface Drawer {
  drawPage: (wanted: Wanted) => Promise<Drawn | null>;
}

const languages = ['en', 'ar', 'zh', 'fr', 'ru', 'es'];
const isPage = /^\/(?!(?:api|health|socket\.io|assets)(?:\/|$))[^.]*$/;
const compress = {
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text: string) => promisify(gzip)(text),
};

/** The language chosen on the device, else the first that the browser asks for and that there is. */
function languageOf(asked: Request): string {
  const chosen = /(?:^|;\s*)language=(\w\w)(?:;|$)/.exec(asked.headers.cookie ?? '')?.[1] ?? '';
  return languages.includes(chosen) ? chosen : asked.acceptsLanguages(languages) || 'en';
}

/** How the page is lit where its reader has chosen that on this device; nothing where the device decides. */
const lightOf = (asked: Request): string =>
  /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(asked.headers.cookie ?? '')?.[1] ?? '';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** JSON inside a page: nothing in it ends the element that it stands in. */
const inPage = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

function filled(
  empty: string,
  { html, title, language, views }: Drawn,
  { style, scripts, sheets }: Needed,
  lit: string,
): string {
  const preloads = scripts.map((it) => `<link rel="modulepreload" href="${it}" />`).join('');
  const theme = lit === '' ? '' : ` data-theme="${lit}"`;
  const parts: [string | RegExp, string][] = [
    [/<html [^>]*>/, `<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"${theme}>`],
    [/<title>.*?<\/title>/, `<title>${escaped(title)}</title>`],
    [/<link rel="modulepreload"[^>]*>\s*/g, ''],
    [/<link rel="stylesheet"[^>]*>/, `<style data-from="${sheets.join(' ')}">${style}</style>${preloads}`],
    [/<noscript>.*?<\/noscript>/s, `<script type="application/json" id="views">${inPage(views)}</script>`],
    ['<div id="page"></div>', `<div id="page">${html}</div>`],
  ];
  return parts.reduce((page, [from, to]) => page.replace(from, () => to), empty);
}

/** Asks the API as whoever wants the page: it decides what they may see, as for any other request of theirs. */
function asReader(
  { headers: { cookie = '', 'user-agent': device = '' } }: Request,
  home: string,
): Wanted['ask'] {
  return (address, asks) => {
    const headers = new Headers(asks.headers);
    headers.set('cookie', cookie);
    headers.set('user-agent', device);
    return fetch(home + address, { ...asks, headers });
  };
}

function allowStyle(answer: Response, { styleHash }: Needed): void {
  const name = 'Content-Security-Policy';
  const policy = String(answer.getHeader(name));
  answer.setHeader(name, policy.replace("style-src 'self'", `style-src 'self' ${styleHash}`));
}

/**
 * Sends pages with their words in them, drawn from what the API tells whoever asks. What cannot be drawn here is sent
 * empty, and drawn by the browser.
 */
export function webPages(folder: string, drawerFolder: string): RequestHandler {
  const files = PageFiles.in(folder);
  const place = join(drawerFolder, 'server.cjs');
  const log = new Logger('pages');
  if (!files || !existsSync(place)) return (_, __, next) => next();
  const { drawPage } = createRequire(place)(place) as Drawer;

  const draw = async (asked: Request, answer: Response): Promise<boolean> => {
    const { path, originalUrl } = asked;
    const home = `http://127.0.0.1:${asked.socket.localPort ?? 0}`;
    const { search } = new URL(originalUrl, home);
    const drawn = await drawPage({ path, search, language: languageOf(asked), ask: asReader(asked, home) });
    if (!drawn) return false;
    if (drawn.movedTo !== null) {
      // A browser takes what stands behind the # along by itself.
      answer.set({ 'Cache-Control': 'no-store', Vary: 'Cookie' }).redirect(302, drawn.movedTo);
      return true;
    }
    const needed = files.for(drawn.source, drawn.language);
    allowStyle(answer, needed);
    await send(asked, answer, filled(files.empty, drawn, needed, lightOf(asked)));
    return true;
  };

  return (asked, answer, next) => {
    if (asked.method !== 'GET' || !isPage.test(asked.path)) {
      next();
      return;
    }
    draw(asked, answer).then(
      (isSent) => {
        if (!isSent) next();
      },
      (error: unknown) => {
        log.warn(error);
        next();
      },
    );
  };
}

async function send(asked: Request, answer: Response, page: string): Promise<void> {
  const encoding = asked.acceptsEncodings('br', 'gzip');
  answer
    .type('html')
    .setHeader('Cache-Control', 'no-store')
    .setHeader('Vary', 'Cookie, Accept-Encoding, Accept-Language');
  if (encoding !== 'br' && encoding !== 'gzip') {
    answer.send(page);
    return;
  }
  answer.setHeader('Content-Encoding', encoding).send(await compress[encoding](page));
}
