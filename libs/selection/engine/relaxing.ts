import type { Panel } from './panel.rules';
import type { Selection } from './profile.rules';
import { rewardRow, withRewards, withRows } from './program.rules';
import { proposeOne, type Asked, type Proof } from './proposing';
import { conceding, relaxationProgram, type Concession } from './relaxation.rules';
import type { Work } from './solver';

export interface Relaxation extends Concession {
  /** The best panel that is left under it. */
  readonly panel: Panel;
  readonly proof: Proof;
}

/** All that can be given up at the least cost. */
export interface Relaxations {
  /** What each of them costs; null where no concession that may be made leaves a panel. */
  readonly cost: number | null;
  readonly all: readonly Relaxation[];
  /** Whether there are more at that cost than are listed. */
  readonly more: boolean;
}

export const none: Relaxations = { cost: null, all: [], more: false };

const keyOf = ({ moves, vacant }: Concession): string =>
  JSON.stringify([moves.length, vacant, moves.map(({ quota, side, by }) => [quota, side, by])]);

async function concessions(selection: Selection, leavesVacant: boolean, most: number, work: Work) {
  const { program, concessionAt, otherThan } = relaxationProgram(selection, leavesVacant);
  const least = await work.prove(program);
  if (!least) return null;
  const cost = Math.round(Math.abs(least.value));
  // Where a panel is left as it is, there is nothing to concede.
  if (cost === 0) return { cost, found: [], more: false };
  const rows = [rewardRow(program, -cost - 0.5)];
  const found: Concession[] = [];
  let point: readonly number[] | undefined = least.point;
  while (point && found.length < most) {
    found.push(concessionAt(point));
    rows.push(otherThan(point));
    work.tell({ step: 'relaxations', done: found.length, of: null });
    point = (await work.prove(withRows(withRewards(program, new Map()), rows)))?.point;
  }
  return { cost, found: found.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)), more: !!point };
}

async function bestUnder(
  selection: Selection,
  it: Concession,
  asked: Asked,
  work: Work,
): Promise<Relaxation[]> {
  const best = await proposeOne(conceding(selection, it), asked, work);
  return best ? [{ ...it, ...best }] : [];
}

/**
 * Every cheapest concession, up to a number, with the best panel under each: with all seats filled, or with at least
 * one left vacant. They are offered, never taken: which of them is for the body that adopted the profile to say.
 */
export async function relaxationsOf(
  selection: Selection,
  leavesVacant: boolean,
  asked: Asked & { readonly most: number },
  work: Work,
): Promise<Relaxations> {
  if (leavesVacant && selection.profile.vacancy.most === 0) return none;
  const least = await concessions(selection, leavesVacant, asked.most, work);
  if (!least) return none;
  const all: Relaxation[] = [];
  for (const it of least.found) all.push(...(await bestUnder(selection, it, asked, work)));
  return { cost: least.cost, all, more: least.more };
}
