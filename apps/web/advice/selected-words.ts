import { lengthOf } from './code-points';
import type { Place } from './anchor';

export interface Selected extends Place {
  paragraphId: string;
}

/** Marks the element that holds a paragraph's text and nothing else, within that of the paragraph. */
export const holdsText = 'data-text';
/** Marks what is shown inside a text without being part of it. */
export const notText = 'data-not-text';

/** The words a reader has selected, when they lie within one paragraph. */
export function selectedWords(selection: Selection | null): Selected | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const holder = elementOf(range.startContainer)?.closest(`[${holdsText}]`);
  if (!holder) return null;
  const start = pointsUpTo(holder, range.startContainer, range.startOffset);
  // A triple click runs on to the beginning of the next element; what is outside the paragraph is not meant.
  const end = holder.contains(range.endContainer)
    ? pointsUpTo(holder, range.endContainer, range.endOffset)
    : lengthOf(plain(holder));
  const paragraphId = holder.closest('[data-paragraph]')?.getAttribute('data-paragraph');
  return paragraphId && end > start ? { paragraphId, start, end } : null;
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

function pointsUpTo(holder: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(holder, 0);
  range.setEnd(node, offset);
  return lengthOf(plain(range.cloneContents()));
}

function plain(content: ParentNode & Node): string {
  const copy = content.cloneNode(true) as ParentNode & Node;
  copy.querySelectorAll(`[${notText}]`).forEach((it) => {
    it.remove();
  });
  return copy.textContent ?? '';
}
