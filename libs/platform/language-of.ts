import { Language } from '@lib/contracts';
import type { Request } from 'express';

const chosen = /(?:^|;\s*)language=(\w\w)(?:;|$)/;

/** The language chosen on the device, else the first that the browser asks for and that there is. */
export function languageOf(asked: Request): Language {
  const wanted = chosen.exec(asked.headers.cookie ?? '')?.[1];
  const first = asked.acceptsLanguages(Language.options);
  return Language.safeParse(wanted).data ?? Language.safeParse(first).data ?? 'en';
}
