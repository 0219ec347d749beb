import type { FrozenParagraph, Language } from '@lib/contracts';
import type { Block, Paper } from '../paper/paper';

/** An issued text of the group. */
export interface IssuedText {
  readonly symbol: string;
  readonly title: string;
  readonly changeNote: string;
  readonly language: Language;
  readonly issuedAt: Date;
  readonly org: string;
  readonly paragraphs: readonly FrozenParagraph[];
}

function blockOf({ kind, label, text }: FrozenParagraph): Block {
  const isSection = kind === 'section' || kind === 'subsection';
  if (!isSection) return { kind: 'paragraph', number: label, text };
  return { kind: 'heading', level: kind === 'section' ? 0 : 1, number: label, text, aside: '' };
}

/** An issued text as a paper, in the language in which it was written and with the numbers by which it is cited. */
export function versionOnPaper(it: IssuedText): Paper {
  const { language, org, symbol, title, changeNote } = it;
  const locale = language === 'en' ? 'en-GB' : language;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const paragraphs = it.paragraphs.filter(({ kind }) => kind !== 'title');
  return {
    ...{ language, org, symbol, title },
    about: changeNote === '' ? [] : [changeNote],
    particulars: [day.format(it.issuedAt)],
    blocks: paragraphs.map(blockOf),
  };
}
