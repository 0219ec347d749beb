import type { Mark } from '@lib/contracts';
import type { Place } from './anchor';

/** What is shown over the text besides its own marks. */
export interface Highlight extends Place {
  kind: 'quoted' | 'chosen';
}
export interface Proposal extends Place {
  wording: string;
}

/** A stretch of text that looks alike throughout. */
export interface Run {
  /** Where it begins, in code points. */
  from: number;
  text: string;
  bold: boolean;
  italic: boolean;
  href: string | null;
  quoted: boolean;
  chosen: boolean;
  /** Words that a proposal takes out. */
  struck: boolean;
  /** Words that a proposal puts in after this run. */
  then: string | null;
}

/** Cuts a text where any of its marks, highlights or proposals begins or ends. */
export function runsOf(
  text: string,
  marks: readonly Mark[],
  highlights: readonly Highlight[] = [],
  proposals: readonly Proposal[] = [],
): Run[] {
  const points = Array.from(text);
  const kept = apart(proposals);
  const cuts = new Set([0, points.length]);
  for (const { from, to } of marks) cuts.add(from).add(to);
  for (const { start, end } of [...highlights, ...kept]) cuts.add(start).add(end);
  const edges = [...cuts].filter((it) => it >= 0 && it <= points.length).sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? points.length;
    const covers = (it: { start: number; end: number }) => it.start <= from && it.end >= to;
    const marked = (kind: Mark['kind']) =>
      marks.find((it) => it.kind === kind && it.from <= from && it.to >= to);
    const lit = (kind: Highlight['kind']) => highlights.some((it) => it.kind === kind && covers(it));
    return {
      from,
      text: points.slice(from, to).join(''),
      bold: Boolean(marked('bold')),
      italic: Boolean(marked('italic')),
      href: marked('link')?.href ?? null,
      quoted: lit('quoted'),
      chosen: lit('chosen'),
      struck: kept.some(covers),
      then: kept.find((it) => it.end === to)?.wording ?? null,
    };
  });
}

/** Proposals on the same words cannot all be shown in the text: the first one is, the others in their cards. */
function apart(proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const it of [...proposals].sort((a, b) => a.start - b.start))
    if (it.end > it.start && kept.every(({ end }) => end <= it.start)) kept.push(it);
  return kept;
}
