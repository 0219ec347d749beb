import { newKey } from '@web/app/api';
import type { KeptWords } from '@web/kept/sending';

interface Met {
  /** Pieces to be shown where they belong. */
  show: KeptWords[];
  /** Pieces that go their own way from here, and are kept nowhere yet. */
  part: KeptWords[];
  /** Pieces that another window has sent or thrown away. */
  close: KeptWords[];
}

const isSame = (a: KeptWords, b: KeptWords): boolean =>
  a.text === b.text && a.wording === b.wording && a.type === b.type && a.mode === b.mode;

/**
 * What becomes of the pieces that are open here, by what the device keeps now. Two windows may write on one piece:
 * whoever has not touched it follows the other, and whoever has goes their own way, so that neither loses a word.
 *
 * @param open what is being written here, by paragraph
 * @param last what this window has kept or read last, by key; brought up to date
 * @param before keys of what the device kept when it was read before; null the first time: then what was left comes
 *   back, the newest of a paragraph
 */
export function met(
  here: readonly KeptWords[],
  open: ReadonlyMap<string, KeptWords>,
  last: Map<string, KeptWords>,
  before: ReadonlySet<string> | null,
): Met {
  const show: KeptWords[] = [];
  const part: KeptWords[] = [];
  const left = new Map<string, KeptWords>();
  for (const words of [...here].sort((a, b) => a.savedAt.localeCompare(b.savedAt))) {
    const [mine, known] = [open.get(words.paragraphId), last.get(words.key)];
    if (!known) {
      if (before === null && !mine) left.set(words.paragraphId, words);
    } else if (mine?.key === words.key && words.savedAt > known.savedAt && !isSame(words, mine)) {
      if (isSame(mine, known)) show.push(words);
      else part.push({ ...mine, key: newKey() });
    }
    if (!known || words.savedAt > known.savedAt) last.set(words.key, words);
  }
  const isThere = new Set(here.map(({ key }) => key));
  const close = [...open.values()].filter((mine) => {
    const known = last.get(mine.key);
    return known && isSame(mine, known) && before?.has(mine.key) && !isThere.has(mine.key);
  });
  return { show: [...left.values(), ...show], part, close };
}
