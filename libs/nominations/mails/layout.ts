import type { Language } from '@lib/contracts';
import { escaped } from '@lib/post';

/** A paragraph of a letter; with a link below it, where it has one. */
export interface Paragraph {
  readonly says: string;
  readonly link?: string;
}
export interface LetterText {
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
}

const asHtml = ({ says, link }: Paragraph): string =>
  link === undefined ? `<p>${escaped(says)}</p>` : `<p><a href="${escaped(link)}">${escaped(says)}</a></p>`;

/** A letter as plain text, and the same words as simple HTML. */
export function laidOut({ subject, paragraphs }: LetterText, language: Language) {
  const dir = language === 'ar' ? 'rtl' : 'ltr';
  return {
    subject,
    language,
    text: `${paragraphs.map(({ says, link }) => (link === undefined ? says : `${says}\n${link}`)).join('\n\n')}\n`,
    html:
      `<!doctype html><html lang="${language}" dir="${dir}"><head><meta charset="utf-8"></head>` +
      `<body style="font-family:system-ui,sans-serif;line-height:1.5;max-width:36em;margin:0 auto;padding:1em">` +
      `${paragraphs.map(asHtml).join('')}</body></html>`,
  };
}

/** A time as people say it, in the zone in which it was announced. */
export function fully(at: Date, zone: string, language: Language): string {
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { ...day, ...time, timeZone: zone }).format(at);
}

/** The name of a Party by its code. */
export const partyName = (code: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;

export const listed = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
