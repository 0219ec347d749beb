import { escaped } from '@lib/post';
import type { MessageId } from './catalogue.en';
import type { Words } from './words';

const MOST_IN_SUBJECT = 70;

/** What there is to say to one person about one thing. */
export interface Matter {
  /** The messages of the catalogue that begin with this are its own. */
  kind: string;
  words: Words;
  values: Record<string, unknown>;
  name: string;
  timeZone: string;
  dueAt: Date | null;
  /** When what it is about begins; the messages name it `{day}` and, in full, `{time}`. */
  at?: Date | null | undefined;
  link: string;
  /** The group that it comes from; null when it comes from the house. */
  group: string | null;
  /** Lists below what it is about. */
  sections: readonly Section[];
  /** Why one gets it, as the catalogue says it. */
  footer: Extract<MessageId, `footer.${string}`>;
  /** The page where one says how one gets messages. */
  settings: string;
  /** The page where one stops messages like this; null for what cannot be stopped. */
  stop: string | null;
}

/** Some things of a kind, under their heading. */
export interface Section {
  heading: string;
  items: readonly string[];
}

export interface Written {
  subject: string;
  text: string;
  html: string;
}

/** Writes a message: plain text, and the same words as simple HTML. */
export function write(matter: Matter): Written {
  const { words, name, timeZone, dueAt, at, link } = matter;
  const when = dueAt ? words.shortly(dueAt, timeZone) : '';
  const begins = at ? { day: words.shortly(at, timeZone), time: words.fully(at, timeZone) } : {};
  const values = { ...matter.values, ...begins, when };
  const own = (part: string) => words.say(`${matter.kind}.${part}` as MessageId, values);
  const paragraphs: Part[] = [
    { says: words.say('dear', { name }) },
    { says: own('body') },
    ...matter.sections.map(({ heading, items }) => ({ says: heading, items })),
    ...(dueAt ? [{ label: words.say('byWhen'), says: words.fully(dueAt, timeZone) }] : []),
    { label: words.say('otherwise'), says: own('otherwise') },
    { says: own('action'), link },
    { says: words.say('linkIsSafe') },
    { says: signature(matter) },
    { says: words.say(matter.footer) },
    { says: words.say('settings'), link: matter.settings },
    ...(matter.stop === null ? [] : [{ says: words.say('stop'), link: matter.stop }]),
  ];
  return {
    subject: subjectOf(matter, values),
    text: `${paragraphs.map(asText).join('\n\n')}\n`,
    html: asPage(paragraphs, words.language),
  };
}

interface Part {
  label?: string;
  says: string;
  items?: readonly string[];
  link?: string;
}

const signature = ({ words, group }: Matter): string =>
  group === null ? words.say('signatureOfHouse') : words.say('signature', { group });

/** A title that is too long for the subject is cut; what to do and by when is not. */
function subjectOf({ kind, words }: Matter, values: Record<string, unknown>): string {
  const say = (title: string) => words.say(`${kind}.subject` as MessageId, { ...values, title });
  const title = typeof values['title'] === 'string' ? Array.from(values['title']) : [];
  const over = Array.from(say(title.join(''))).length - MOST_IN_SUBJECT;
  if (over <= 0) return say(title.join(''));
  const cut = title.slice(0, Math.max(0, title.length - over - 1)).join('');
  return say(`${cut.trimEnd()}…`);
}

const asText = ({ label, says, items = [], link }: Part): string =>
  [label ? `${label} ${says}` : says, ...items.map((it) => `- ${it}`), link]
    .filter((it) => it !== undefined)
    .join('\n');

const asPage = (parts: Part[], language: string): string =>
  `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"></head>` +
  `<body style="font-family:system-ui,sans-serif;line-height:1.5;max-width:36em;margin:0 auto;padding:1em">` +
  `${parts.map(asHtml).join('')}</body></html>`;

function asHtml({ label, says, items, link }: Part): string {
  if (items)
    return `<h2 style="font-size:1em;margin:1.2em 0 0">${escaped(says)}</h2><ul style="margin:.3em 0">${items.map((it) => `<li>${escaped(it)}</li>`).join('')}</ul>`;
  if (link !== undefined) return `<p><a href="${escaped(link)}">${escaped(says)}</a></p>`;
  return `<p>${label ? `<strong>${escaped(label)}</strong> ` : ''}${escaped(says)}</p>`;
}
