import { Email, Language } from '@lib/contracts';

/** A line of a list of focal points, as it is to be taken in. */
export interface Listed {
  readonly party: string;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly fallbackEmail: string | null;
  readonly language: Language;
}
export interface Fault {
  readonly field: string;
  readonly sentence: string;
}

const columns = ['party', 'name', 'title', 'email', 'fallback_email', 'language'] as const;
type Column = (typeof columns)[number];
const needed: readonly Column[] = ['party', 'name', 'email'];

const parts = {
  ',': /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy,
  ';': /("(?:[^"]|"")*"|[^;\r\n]*)(;|\r?\n|$)/gy,
};
const unquoted = (text: string): string =>
  (text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text).trim();

/** The cells of a list, line by line (RFC 4180): quotes may hold separators, line ends and doubled quotes. */
export function cellsOf(csv: string, separator: ',' | ';'): string[][] {
  const lines: string[][] = [[]];
  for (const [, text = '', end] of csv.matchAll(parts[separator])) {
    lines.at(-1)?.push(unquoted(text));
    if (end === '') break;
    if (end !== separator) lines.push([]);
  }
  return lines.filter((line) => line.some((it) => it !== ''));
}

const separatorOf = (first: string): ',' | ';' =>
  first.split(';').length > first.split(',').length ? ';' : ',';

type Row = Record<Column, string>;
const isAddress = (it: string): boolean => Email.safeParse(it).success;

/** What a line of the list has to be, and what is said where it is not. */
const checks: readonly [(row: Row, parties: ReadonlySet<string>) => boolean, (row: Row) => string][] = [
  [
    ({ party }, parties) => parties.has(party),
    ({ party }) => `“${party}” is no Party: write its code, such as SN.`,
  ],
  [({ name }) => name !== '' && name.length <= 120, () => 'A name of at most 120 characters is needed.'],
  [({ title }) => title.length <= 120, () => 'The title is too long: at most 120 characters.'],
  [({ email }) => isAddress(email), ({ email }) => `“${email}” is no e-mail address.`],
  [
    ({ fallback_email: it }) => it === '' || isAddress(it),
    ({ fallback_email: it }) => `“${it}” is no e-mail address.`,
  ],
  [
    ({ language }) => Language.safeParse(language).success,
    ({ language }) => `“${language}” is none of en, ar, zh, fr, ru, es.`,
  ],
];

/** Reads a list of focal points. With one line at fault there is nothing to take in. */
export function readFocalPoints(
  csv: string,
  parties: ReadonlySet<string>,
): { listed: Listed[]; faults: Fault[] } {
  const text = csv.replace(/^\uFEFF/, '');
  const [head = [], ...lines] = cellsOf(text, separatorOf(text.split(/\r?\n/)[0] ?? ''));
  const names = head.map((it) => it.toLowerCase());
  const lacking = needed.filter((it) => !names.includes(it));
  const strange = names.filter((it) => !(columns as readonly string[]).includes(it));
  if (lacking.length + strange.length > 0)
    return {
      listed: [],
      faults: [{ field: 'line 1', sentence: `The first line names the columns: ${columns.join(', ')}.` }],
    };
  const rows = lines.map((cells) => {
    const at = (column: Column) => cells[names.indexOf(column)] ?? '';
    const row = Object.fromEntries(columns.map((it) => [it, at(it)])) as Row;
    return { ...row, party: row.party.toUpperCase(), language: row.language.toLowerCase() || 'en' };
  });
  const faults = rows.flatMap((row, i) => {
    const failed = checks.find(([isFine]) => !isFine(row, parties));
    return failed ? [{ field: `line ${String(i + 2)}`, sentence: failed[1](row) }] : [];
  });
  const listed = rows.map(({ party, name, title, email, fallback_email, language }) => ({
    ...{ party, name, title, email: email.toLowerCase(), language: language as Language },
    fallbackEmail: fallback_email.toLowerCase() || null,
  }));
  return faults.length > 0 ? { listed: [], faults } : { listed, faults: [] };
}
