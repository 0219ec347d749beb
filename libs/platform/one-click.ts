import { stopSummaries } from '@lib/contracts';
import type { Request, RequestHandler } from 'express';

const [place = ''] = stopSummaries.path.split(':');
const forms = ['multipart/form-data', 'application/x-www-form-urlencoded'];
const said = /List-Unsubscribe(?:=|"\r?\n\r?\n)One-Click/;
const MOST = 4_000;

/** What a request says, as far as it is short. */
async function bodyOf(asked: Request): Promise<string> {
  let text = '';
  for await (const chunk of asked.setEncoding('utf8')) {
    text += String(chunk);
    if (text.length > MOST) break;
  }
  return text;
}

/**
 * Mail programs stop messages for their reader by a form (RFC 8058). It says nothing but that the reader has pressed a
 * button: it is taken for a request that says nothing. Nobody else sends forms here.
 */
export const oneClick: RequestHandler = (asked, _, next) => {
  if (asked.method !== 'POST' || !asked.path.startsWith(place) || !asked.is(forms)) {
    next();
    return;
  }
  bodyOf(asked).then((body) => {
    if (said.test(body)) {
      for (const header of ['content-type', 'content-length', 'transfer-encoding'])
        Reflect.deleteProperty(asked.headers, header);
      asked.body = {};
    }
    next();
  }, next);
};
