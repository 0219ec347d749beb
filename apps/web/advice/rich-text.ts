import type { Mark as TextMark, RichText } from '@lib/contracts';
import { Schema, type Mark, type Node } from 'prosemirror-model';
import { lengthOf } from './code-points';
import { runsOf, type Run } from './text-runs';

/** One block of text with the three inline marks that a paragraph knows. Line ends are characters of it. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block' },
    block: { content: 'text*', whitespace: 'pre', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
  marks: {
    link: {
      attrs: { href: { validate: 'string' } },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (it) => ({ href: it.getAttribute('href') ?? '' }) }],
      toDOM: ({ attrs }) => ['a', { href: String(attrs['href']) }, 0],
    },
    bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  },
});

const marksOf = ({ bold, italic, href }: Run): Mark[] => [
  ...(href === null ? [] : [schema.mark('link', { href })]),
  ...(bold ? [schema.mark('bold')] : []),
  ...(italic ? [schema.mark('italic')] : []),
];

/** The text of a paragraph as the editor holds it. */
export function docOf({ text, marks }: RichText): Node {
  const runs = runsOf(text, marks).filter((it) => it.text !== '');
  return schema.node('doc', null, [
    schema.node(
      'block',
      null,
      runs.map((it) => schema.text(it.text, marksOf(it))),
    ),
  ]);
}

/** What the editor holds, as the contract has it: marks over code points, without the spaces around the text. */
export function richTextOf(doc: Node): RichText {
  let [text, at] = ['', 0];
  const marks: TextMark[] = [];
  doc.descendants((node) => {
    if (!node.isText || node.text === undefined) return;
    const to = at + lengthOf(node.text);
    for (const mark of node.marks) extend(marks, markOf(mark, at, to));
    text += node.text;
    at = to;
  });
  return trimmed({ text, marks });
}

function markOf({ type, attrs }: Mark, from: number, to: number): TextMark {
  const kind = type.name as TextMark['kind'];
  return kind === 'link' ? { from, to, kind, href: String(attrs['href']) } : { from, to, kind };
}

/** A mark that goes on where the same one ended is one mark. */
function extend(marks: TextMark[], next: TextMark): void {
  const last = marks.find(
    ({ kind, href, to }) => kind === next.kind && href === next.href && to === next.from,
  );
  if (last) last.to = next.to;
  else marks.push(next);
}

/** The server takes the spaces around a text away, so the marks are counted without them. */
function trimmed({ text, marks }: RichText): RichText {
  const kept = text.trim();
  const before = lengthOf(text) - lengthOf(text.trimStart());
  const end = lengthOf(kept);
  const within = (offset: number) => Math.max(0, Math.min(end, offset - before));
  const moved = marks.map((it) => ({ ...it, from: within(it.from), to: within(it.to) }));
  return { text: kept, marks: moved.filter(({ from, to }) => to > from) };
}
