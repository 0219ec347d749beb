import type { Language, NotificationKind, NotificationParagraph, Recipients } from '@lib/contracts';
import type { Written } from '@lib/post';
import { attachmentLines, attachmentList, type Enclosed } from './attachment-list';
import { escapedLines } from './escaped-lines';
import { inLatin, type Labels } from './labels';
import { inOtherScripts } from './labels-in-other-scripts';
import { locale } from './locale';
import { regionNames } from './regions';

/** What letters say around the words of a notification, in each language of the United Nations. */
export const labels: Record<Language, Labels> = { ...inLatin, ...inOtherScripts };

/** Everything that a letter says, in the language of its reader. */
export interface Official {
  /** Null as long as it is not approved. */
  readonly number: string | null;
  /** The title of the group in whose name it goes out. */
  readonly org: string;
  readonly kind: NotificationKind;
  readonly date: Date;
  readonly reference: string;
  readonly signatory: string;
  readonly recipients: readonly Recipients[];
  readonly themes: readonly string[];
  readonly actionBy: Date | null;
  readonly zone: string | null;
  /** The number of what it follows on; null when it follows on nothing. */
  readonly follows: string | null;
  readonly language: Language;
  readonly subject: string;
  readonly paragraphs: readonly NotificationParagraph[];
  readonly attachments: readonly Enclosed[];
  /** The page of the notification; null while it has none. */
  readonly page: string | null;
}

/** What stands in the letter of one recipient alone. */
export interface Own {
  readonly party: string | null;
  /** What only this Party's focal points are told, such as their code, line by line. */
  readonly lines: readonly string[];
}

const day = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(at);

/** An instant as it was announced: weekday, day, time, and the zone of the announcement. */
function deadline(at: Date, zone: string, language: Language): string {
  const days = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;
  const format = (it: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale(language), { ...it, timeZone: zone }).format(at);
  return `${format(days)}, ${format(time)}`;
}

function classIn(it: Recipients, language: Language): string {
  const said = labels[language].classes[it.to];
  if (it.to !== 'regions') return said;
  const names = it.regions.map((region) => regionNames[language][region]);
  return `${said} ${new Intl.ListFormat(locale(language)).format(names)}`;
}

/** The lines above the text: what it is, to whom it goes, what it is about and by when. */
export function headOf(it: Official, say: Labels): [string, string][] {
  const { language, actionBy, zone, follows, kind } = it;
  const lines: [string, string | null][] = [
    [say.date, day(it.date, language)],
    [say.to, it.recipients.map((one) => classIn(one, language)).join('; ')],
    [say.subject, it.subject],
    [say.actionBy, actionBy && zone ? deadline(actionBy, zone, language) : null],
    [kind === 'corrigendum' ? say.corrects : say.follows, follows],
    [say.reference, it.reference || null],
    [say.themes, it.themes.join('; ') || null],
  ];
  return lines.filter((line): line is [string, string] => line[1] !== null);
}

const colon = (language: Language): string => (language === 'zh' ? '：' : language === 'fr' ? ' : ' : ': ');
const partyName = (code: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;

/** After Arabic words `2017-081` would be read as `081-2017`, were it not for a mark from left to right before it. */
const leftToRight = '\u200e';

/** What a notification is called, as in `Notification 2017-081`. */
const nameIn = ({ number, language }: Official, say: Labels): string =>
  `${say.notification} ${number === null ? `(${say.test})` : `${language === 'ar' ? leftToRight : ''}${number}`}`;

const said = (parts: readonly string[]): string => parts.map((it) => `${it}\n\n`).join('');

/** Writes the letter of a notification to one recipient: plain text, and the same words as simple HTML. */
export type LetterTo = (own: Own) => Written;

/** How a notification is written to those who get it. What all of its letters say is put together once. */
export function officialLetter(it: Official): LetterTo {
  const { language } = it;
  const say = labels[language];
  const name = nameIn(it, say);
  const title = `${name} · ${say.kinds[it.kind]}`;
  const head = headOf(it, say);
  const above = said([title, head.map((line) => line.join(colon(language))).join('\n')]);
  const below = said([
    ...it.paragraphs.map(({ kind, text }) => (kind === 'item' ? `- ${text}` : text)),
    it.signatory,
    ...(it.attachments.length > 0
      ? [`${say.attachments}${colon(language)}\n${attachmentLines(it.attachments, language)}`]
      : []),
    ...(it.page === null ? [] : [`${say.onTheWeb}${colon(language)}\n${it.page}`]),
  ]);
  const asPage = pageOf(it, title, head);
  const subject = `${name}${colon(language)}${it.subject}`;
  return ({ party, lines }) => {
    const why = party === null ? say.otherwise : say.forParty(partyName(party, language));
    const own = lines.length > 0 ? said([lines.join('\n')]) : '';
    return { language, subject, text: `${above}${own}${below}${why}\n`, html: asPage(lines, why) };
  };
}

const cell = 'style="text-align:start;vertical-align:top;padding:0 1em .2em 0"';
const tags = { heading: 'h2', paragraph: 'p', item: 'li' } as const;

/** The HTML of a letter, around the lines that are for one recipient alone and the reason why they get it. */
function pageOf(
  it: Official,
  title: string,
  head: readonly [string, string][],
): (lines: readonly string[], why: string) => string {
  const rows = head.map(
    ([label, value]) =>
      `<tr><th scope="row" ${cell}>${escapedLines(label)}</th><td ${cell}>${escapedLines(value)}</td></tr>`,
  );
  const body = it.paragraphs.map(({ kind, text }) => `<${tags[kind]}>${escapedLines(text)}</${tags[kind]}>`);
  const page =
    it.page === null
      ? ''
      : `<p><a href="${escapedLines(it.page)}">${escapedLines(labels[it.language].onTheWeb)}</a></p>`;
  const files =
    it.attachments.length === 0
      ? ''
      : `<h2 style="font-size:1em">${escapedLines(labels[it.language].attachments)}</h2>${attachmentList(it.attachments, it.language)}`;
  const above =
    `<!doctype html><html lang="${it.language}" dir="${it.language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"></head>` +
    `<body style="font-family:system-ui,sans-serif;line-height:1.5;max-width:40em;margin:0 auto;padding:1em">` +
    `<h1 style="font-size:1.2em">${escapedLines(title)}</h1><table>${rows.join('')}</table>`;
  const below = `${body.join('').replace(/(?:<li>.*?<\/li>)+/gs, '<ul>$&</ul>')}<p>${escapedLines(it.signatory)}</p>${files}${page}`;
  return (lines, why) =>
    `${above}${lines.map((line) => `<p><strong>${escapedLines(line)}</strong></p>`).join('')}${below}` +
    `<p style="font-size:.9em">${escapedLines(why)}</p></body></html>`;
}
