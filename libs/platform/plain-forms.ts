import type { IncomingMessage } from 'node:http';
import type { Objection } from '@lib/contracts';
import type { Request, RequestHandler } from 'express';
import { type Drawer, wantedBy } from './drawer';
import type { PageFiles } from './page-files';
import { sendPage } from './page-html';
import { Refusal } from './refusal';
import { isFromHere } from './same-origin';
import { refusalIn } from './sentences/said-in';
import { isPageAddress } from './web-pages';

const form = /^application\/x-www-form-urlencoded\b/;

/** Whether a request is the form of a page. */
const isPlainForm = ({ method, url = '', headers }: IncomingMessage): boolean =>
  method === 'POST' && isPageAddress(url.replace(/\?.*$/, '')) && form.test(headers['content-type'] ?? '');

/** How such forms are read: a comment and a few hidden fields. */
export const plainFormBody = { extended: false, limit: '64kb', parameterLimit: 20, type: isPlainForm };

/** The fields of a form; of one that came twice the last. */
const fieldsOf = ({ body }: Request): Record<string, string> =>
  Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, string | string[]>).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : (value.at(-1) ?? ''),
    ]),
  );

/**
 * Takes the forms of pages that are read without script. What they ask for is asked of the API in the name of whoever
 * sent them; then the browser is shown where it led, or the page again with what was wrong, and every word still there.
 */
export function plainForms(files: PageFiles, drawer: Drawer): RequestHandler {
  return (asked, answer, next) => {
    if (!isPlainForm(asked)) {
      next();
      return;
    }
    if (!isFromHere(asked)) throw new Refusal('foreign-origin');
    const wanted = wantedBy(asked);
    const sentenceOf = (code: Objection): string => refusalIn(wanted.language, code);
    drawer
      .sendForm({ ...wanted, fields: fieldsOf(asked), sentenceOf })
      .then(async (sent) => {
        if (!sent) next();
        else if ('to' in sent) answer.redirect(303, sent.to);
        else await sendPage({ asked, files, isAlive: false }, answer.status(sent.status), sent.page);
      })
      .catch(next);
  };
}
