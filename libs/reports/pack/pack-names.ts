import type { AgendaItem } from '@lib/contracts';
import { cleanName } from '@lib/platform';

const LONGEST = 90;

/** The number of an item as it sorts where names are compared letter by letter: `02.01` for 2.1. */
const sorting = (number: string): string =>
  number
    .split('.')
    .map((part) => part.padStart(2, '0'))
    .join('.');

/** The end of a file's name, as in `.pdf`; nothing where it has none. */
const endOf = (name: string): string => /\.[a-z0-9]{1,5}$/i.exec(name)?.[0]?.toLowerCase() ?? '';

const fitting = (words: string): string =>
  Array.from(cleanName(words.replaceAll('/', '-')))
    .slice(0, LONGEST)
    .join('')
    .trim();

/**
 * How a document is called in a pack: by the item that names it, by its place there, and by its symbol and its title.
 * @param file the name of the file it comes from, whose end says what it is
 */
export function nameInPack(
  item: string,
  place: number,
  { symbol, title }: AgendaItem['documents'][number],
  file: string,
): string {
  const words = fitting(symbol === '' ? title : `${symbol} ${title}`);
  return `${sorting(item)}-${String(place).padStart(2, '0')} ${words}${endOf(file)}`;
}
