import { check } from './check.rules';
import { leadingSteps, ProvenSteps, type Steps } from './tie-steps';
import { sum } from './numbers.rules';
import { panelOf, type Panel } from './panel.rules';
import type { PanelProgram } from './panel-program.rules';
import type { Selection } from './profile.rules';
import { holds, rewardRow, withRows, type Program, type Row } from './program.rules';
import type { Work } from './solver';

/** Weights larger than this would come near to what a solver takes for a rounding error. */
const HEAVIEST = 2_048;

/** Everything the tie rule works with. */
export interface Setting {
  readonly selection: Selection;
  readonly program: PanelProgram;
  /** Rows beyond those of the program: what was found before, and is not to be found again. */
  readonly rows: readonly Row[];
  readonly lot: readonly string[];
}

/** The program of all panels of a score, or of a better one. Scores are whole: half a point below is enough. */
export const ofScore = ({ program, rows }: Setting, score: number): Program =>
  withRows(program, [...rows, rewardRow(program, score - 0.5)]);

/** Has a panel bring in as many Parties as it can that were not there before; null where the steps lead nowhere. */
async function welcome({ selection, program }: Setting, steps: Steps): Promise<number | null> {
  const newcomers = new Set(selection.pool.flatMap(({ id, newcomer }) => (newcomer ? [id] : [])));
  const each = new Map(program.people.flatMap((id, i) => (newcomers.has(id) ? [[i, 1] as const] : [])));
  if (each.size === 0) return 0;
  const most = await steps.best(each);
  if (!most) return null;
  const count = Math.round(most.value);
  steps.demand(each, count);
  return count;
}

/**
 * Weights by which whoever comes first in a lot outweighs all who come after, of whom at most so many can be in: as many
 * weights as stay small.
 */
function inTurn(atMost: number): number[] {
  const weights = [1];
  for (let next = 2; next <= HEAVIEST; next = 1 + sum(weights.slice(0, atMost), (it) => it))
    weights.unshift(next);
  return weights;
}

/** Takes the lot nominee by nominee, a few at a time, until all seats are taken; null where the steps lead nowhere. */
async function draw({ selection, program, lot }: Setting, steps: Steps): Promise<string[] | null> {
  const { seats } = selection.profile;
  const number = new Map(program.people.map((id, i) => [id, i]));
  const isOpen = (column: number) => !steps.settled.has(column);
  const members = () => program.people.filter((_, i) => steps.settled.get(i) === 1);
  let left = lot.map((id) => number.get(id) ?? -1).filter(isOpen);
  while (members().length < seats) {
    const weights = inTurn(seats - members().length).slice(-left.length);
    const next = left.slice(0, weights.length);
    const found = next.length > 0 && (await steps.best(new Map(next.map((it, i) => [it, weights[i] ?? 0]))));
    if (!found) return null;
    for (const column of next) steps.settle(column, (found.point[column] ?? 0) > 0.5 ? 1 : 0);
    left = left.filter(isOpen);
  }
  return members();
}

/** What the steps lead to, if it is what they were to lead to: they may have allowed what no panel has. */
async function search(setting: Setting, score: number, steps: Steps): Promise<Panel | null> {
  const { selection, program, rows } = setting;
  const newcomers = await welcome(setting, steps);
  const ids = newcomers === null ? null : await draw(setting, steps);
  if (!ids) return null;
  const panel = panelOf(selection.pool, selection.profile, ids);
  const point = program.people.map((id) => (ids.includes(id) ? 1 : 0));
  const isMeant =
    panel.score === score && panel.newcomers === newcomers && holds({ columns: [], rows }, point);
  return isMeant && check(selection, ids).verdict === 'fits' ? panel : null;
}

/**
 * The first by the tie rule among panels of a score that is known to be the best: as many newcomers as there can be,
 * then the lot. The relaxation leads, in a fraction of the time of as many proofs: what it rules out no panel has, and
 * what it allows is proven by the panel at the end. Where it leads astray, each step is proven.
 */
export async function firstByRule(setting: Setting, score: number, work: Work): Promise<Panel> {
  const open = ofScore(setting, score);
  const leading = await leadingSteps(setting.program, open, score, work);
  try {
    const led = await search(setting, score, leading);
    if (led) return led;
  } finally {
    leading.close();
  }
  const proven = await search(setting, score, new ProvenSteps(open, setting.program, work));
  if (!proven) throw new Error('A program lost the panel that it was made from.');
  return proven;
}
