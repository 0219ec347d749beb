import { idsOf, panelOf, type Panel } from './panel.rules';
import { apartFrom, membersAt, type PanelProgram } from './panel-program.rules';
import type { Selection } from './profile.rules';
import { rewardRow, withBounds, withRewards, withRows, type Program, type Row } from './program.rules';
import type { Work } from './solver';
import { inOrder } from './tie.rules';

/** How many nominees the lot settles in one program: their weights are powers of two, and stay small. */
const AT_ONCE = 12;

/** All panels of one score, as far as they were counted, the first by the tie rule first. */
export interface Tied {
  readonly panels: readonly Panel[];
  /** Whether there are more than these. */
  readonly more: boolean;
}

/** Everything the tie rule works with. */
export interface Setting {
  readonly selection: Selection;
  readonly program: PanelProgram;
  /** Rows beyond those of the program: what was found before, and is not to be found again. */
  readonly rows: readonly Row[];
  readonly lot: readonly string[];
}

// Scores are whole: half a point below one is above the next.
const ofScore = ({ program, rows }: Setting, score: number): Program =>
  withRows(program, [...rows, rewardRow(program, score - 0.5)]);

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

/**
 * The first by the tie rule among panels too many to list: as many newcomers as there can be, then nominee by nominee
 * in the order of the lot, a few at a time.
 */
export async function firstByRule(setting: Setting, score: number, work: Work): Promise<Panel> {
  const { selection, program, lot } = setting;
  const number = new Map(program.people.map((id, i) => [id, i]));
  const newcomers = selection.pool.filter(({ newcomer }) => newcomer);
  const welcome = new Map(newcomers.map(({ id }) => [number.get(id) ?? -1, 1]));
  let open = withRewards(ofScore(setting, score), welcome);
  const most = await must(work, open);
  open = withRows(open, [rewardRow(open, most.value - 0.5)]);
  let point = most.point;
  for (let from = 0; from < lot.length; from += AT_ONCE) {
    const next = lot.slice(from, from + AT_ONCE).map((id) => number.get(id) ?? -1);
    const weights = new Map(next.map((column, i) => [column, 2 ** (next.length - 1 - i)]));
    point = (await must(work, withRewards(open, weights))).point;
    const settled = point;
    open = withBounds(
      open,
      new Map(next.map((column) => [column, [settled[column] ?? 0, settled[column] ?? 0] as const])),
    );
  }
  return panelOf(selection.pool, selection.profile, membersAt(program, point));
}

async function must(work: Work, program: Program) {
  const found = await work.prove(program);
  if (!found) throw new Error('A program lost the panel that it was made from.');
  return found;
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
