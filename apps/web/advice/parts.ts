import type { FrozenParagraph } from '@lib/contracts';

/** A heading with what stands under it. */
export interface Part {
  heading: FrozenParagraph;
  ids: Set<string>;
  labels: string[];
  /** The section that a subsection belongs to. */
  within: Part | null;
}

/** A section holds its subsections and their paragraphs; a subsection its own. */
export function partsOf(paragraphs: readonly FrozenParagraph[]): Part[] {
  const parts: Part[] = [];
  let section: Part | null = null;
  let subsection: Part | null = null;
  for (const it of paragraphs) {
    const within: Part | null = it.kind === 'subsection' ? section : null;
    const part: Part = { heading: it, ids: new Set(), labels: [], within };
    if (it.kind === 'section') {
      section = part;
      subsection = null;
    }
    if (it.kind === 'subsection') subsection = part;
    if (it.kind === 'section' || it.kind === 'subsection') parts.push(part);
    for (const holder of [section, subsection]) {
      holder?.ids.add(it.id);
      if (it.kind === 'paragraph') holder?.labels.push(it.label);
    }
  }
  return parts;
}

/**
 * The headings under which nobody has said anything, each with its first numbered paragraph. Of an empty section its
 * subsections are not told once more.
 */
export function emptyParts(
  paragraphs: readonly FrozenParagraph[],
  isCommented: (paragraphId: string) => boolean,
): ReadonlyMap<string, FrozenParagraph> {
  const parts = partsOf(paragraphs);
  const empty = new Set(parts.filter(({ ids }) => ![...ids].some(isCommented)));
  const told = parts.filter((it) => empty.has(it) && !(it.within && empty.has(it.within)));
  const entries = told.flatMap(({ heading, ids }) => {
    const first = paragraphs.find(({ id, kind }) => kind === 'paragraph' && ids.has(id));
    return first ? [[heading.id, first] as const] : [];
  });
  return new Map(entries);
}
