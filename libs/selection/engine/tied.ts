import { firstByRule, ofScore, type Setting } from './first-by-rule';
import { idsOf, panelOf, type Panel } from './panel.rules';
import { apartFrom, membersAt } from './panel-program.rules';
import { withRewards, withRows } from './program.rules';
import type { Work } from './solver';
import { inOrder } from './tie.rules';

/** All panels of one score, as far as they were counted, the first by the tie rule first. */
export interface Tied {
  readonly panels: readonly Panel[];
  /** Whether there are more than these. */
  readonly more: boolean;
}

/** Other panels of at least the score of one that is known: each forbids itself to the next search. */
async function enumerate(setting: Setting, first: Panel, most: number, work: Work): Promise<Tied> {
  const { selection, program } = setting;
  const open = withRewards(ofScore(setting, first.score), new Map());
  const panels = [first];
  const forbidden = [apartFrom(program, idsOf(first), 1)];
  while (panels.length <= most) {
    const found = await work.prove(withRows(open, forbidden));
    if (!found) return { panels, more: false };
    const ids = membersAt(program, found.point);
    panels.push(panelOf(selection.pool, selection.profile, ids));
    forbidden.push(apartFrom(program, ids, 1));
    work.tell({ step: 'ties', done: panels.length, of: null });
  }
  return { panels: panels.slice(0, most), more: true };
}

/** The panels that tie with one that is known to be best, counted up to a number, in the order of the tie rule. */
export async function tiedWith(setting: Setting, best: Panel, most: number, work: Work): Promise<Tied> {
  const { panels, more } = await enumerate(setting, best, most, work);
  const order = inOrder(setting.lot);
  if (!more) return { panels: panels.toSorted(order), more };
  const first = await firstByRule(setting, best.score, work);
  const others = panels.filter((it) => idsOf(it).join('\n') !== idsOf(first).join('\n'));
  return { panels: [first, ...others.toSorted(order)].slice(0, most), more };
}
