import type { FrozenParagraph } from '@lib/contracts';

/** What each paragraph is called in a list of all: what has no number of its own, by what it stands in or behind. */
export function plainPlaces(paragraphs: readonly FrozenParagraph[]): string[] {
  let [section, number] = ['', ''];
  return paragraphs.map(({ kind, label, text }) => {
    if (label === '') return text.slice(0, 30).trim();
    if (kind === 'paragraph') return (number = label);
    if (kind === 'section') return (section = label);
    return kind === 'subsection' ? `${section} ${label}` : `${number} ${label}`;
  });
}
