import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import { sha256 } from './digest';
import type { Drawn } from './drawer';
import type { Needed, PageFiles } from './page-files';

const compress = {
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (text: string) => promisify(gzip)(text, { level: 9 }),
};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** JSON inside a page: nothing in it ends the element that it stands in. */
const inPage = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** How the page is lit where its reader has chosen that on this device; nothing where the device decides. */
const litFor = ({ headers }: Request): string => {
  const [, chosen] = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(headers.cookie ?? '') ?? [];
  return chosen === undefined ? '' : ` data-theme="${chosen}"`;
};

interface Sending {
  readonly asked: Request;
  readonly files: PageFiles;
  /** Whether the browser is to take the page over; what answers a form sent without script stays as it is. */
  readonly isAlive: boolean;
}

type Change = readonly [from: string | RegExp, to: string];

/** What the browser needs to take a page over. */
const scriptsOf = ({ scripts }: Needed, given: object): Change[] => [
  [
    /<noscript>This page .*?<\/noscript>/,
    `<script type="application/json" id="views">${inPage(given)}</script>`,
  ],
  ['</head>', `${scripts.map((it) => `<link rel="modulepreload" href="${it}" />`).join('')}</head>`],
];
const withoutScripts: Change[] = [
  [/<noscript>This page .*?<\/noscript>/, ''],
  [/<script type="module"[^>]*><\/script>\s*/, ''],
];

function filled(
  { asked, files: { empty }, isAlive }: Sending,
  { html, title, language, given }: Drawn,
  needed: Needed,
): string {
  const { style, sheets } = needed;
  const parts: Change[] = [
    [/<html [^>]*>/, `<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"${litFor(asked)}>`],
    [/<title>.*?<\/title>/, `<title>${escaped(title)}</title>`],
    [/<link rel="modulepreload"[^>]*>\s*/g, ''],
    [/<link rel="stylesheet"[^>]*>/, `<style data-from="${sheets.join(' ')}">${style}</style>`],
    ...(isAlive ? scriptsOf(needed, given) : withoutScripts),
    ['<div id="page"></div>', `<div id="page">${html}</div>`],
  ];
  return parts.reduce((page, [from, to]) => page.replace(from, () => to), empty);
}

function allowStyle(answer: Response, { styleHash }: Needed): void {
  const name = 'Content-Security-Policy';
  const policy = String(answer.getHeader(name));
  answer.setHeader(name, policy.replace("style-src 'self'", `style-src 'self' ${styleHash}`));
}

/** Says how long the page may be kept, and whether whoever asks has it already. */
function isUnchanged(asked: Request, answer: Response, page: string | null): boolean {
  answer.setHeader('Cache-Control', page === null ? 'no-store' : 'private, no-cache');
  if (page === null) return false;
  const tag = `W/"${sha256(page)}"`;
  answer.setHeader('ETag', tag);
  return asked.headers['if-none-match'] === tag;
}

/** Sends a page that was drawn for one reader. One that shows what they alone may see is kept by nobody. */
export async function sendPage(sending: Sending, answer: Response, drawn: Drawn): Promise<void> {
  const { asked, files } = sending;
  const needed = files.for(drawn.sources);
  allowStyle(answer, needed);
  const page = filled(sending, drawn, needed);
  const encoding = asked.acceptsEncodings('br', 'gzip');
  answer.type('html').setHeader('Vary', 'Cookie, Accept-Encoding, Accept-Language');
  if (drawn.status !== 200) answer.status(drawn.status);
  if (isUnchanged(asked, answer, drawn.isPublic && drawn.status === 200 ? page : null)) {
    answer.status(304).end();
    return;
  }
  if (encoding !== 'br' && encoding !== 'gzip') {
    answer.send(page);
    return;
  }
  answer.setHeader('Content-Encoding', encoding).send(await compress[encoding](page));
}
