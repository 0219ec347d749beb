import type { PanelCheck, PanelView, ProfileAttribute, SeatProfile } from '@lib/contracts';
import { check } from '../engine/check.rules';
import type { Panel } from '../engine/panel.rules';
import type { Quota, Selection } from '../engine/profile.rules';
import { isOfOnePerson } from './pool.rules';

type Shown = PanelView['criteria'][number];
type State = Shown['state'];
type Counted = Pick<Panel, 'members' | 'rewards' | 'score' | 'quotas'>;

/** What people state or do not. Of everything else to have nothing is to be known not to count. */
const statedAttributes: ReadonlySet<string> = new Set<ProfileAttribute>(['gender', 'funding', 'language']);

/** Of the members, those who stated nothing of what a quota counts: whether they count is not known. */
function unstatedIn({ counts }: Quota, { pool }: Selection, members: ReadonlySet<string>): number {
  if (!('attribute' in counts) || !statedAttributes.has(counts.attribute)) return 0;
  const { attribute } = counts;
  return pool.filter(({ id, values }) => members.has(id) && (values[attribute] ?? []).length === 0).length;
}

const plainly = (count: number, { min, max }: Quota): State =>
  count > max ? 'over' : count < min ? 'lost' : 'met';

function criteriaOf(
  selection: Selection,
  panel: Counted,
  stateOf: (quota: Quota, count: number) => State,
): Shown[] {
  const inside = new Set(panel.members.map(({ id }) => id));
  const quotas = selection.profile.quotas.filter(({ id }) => !isOfOnePerson(id));
  return quotas.map((quota) => {
    const { id, label, counts, min, max, hard } = quota;
    const count = panel.quotas.find((it) => it.quota === id)?.count ?? 0;
    return {
      ...{ id, label, count, min, max, hard, counts: 'attribute' in counts ? 'people' : 'seats' },
      state: stateOf(quota, count),
      unstated: unstatedIn(quota, selection, inside),
    };
  });
}

/** In the order of the board, which is that of the pool: an order by ids says nothing to anybody. */
function inOrderOf({ pool }: Selection, members: Counted['members']) {
  const at = new Map(pool.map(({ id }, i) => [id, i]));
  return members.toSorted((one, other) => (at.get(one.id) ?? 0) - (at.get(other.id) ?? 0));
}

function shown(
  selection: Selection,
  panel: Counted,
  stateOf: (quota: Quota, count: number) => State,
): PanelView {
  const labels = new Map(selection.profile.coverage.map(({ id, label }) => [id, label]));
  return {
    members: inOrderOf(selection, panel.members).map(({ id, category }) => ({ nominee: id, category })),
    points: panel.score,
    goals: panel.rewards.map(({ goal, members, points }) => ({
      ...{ id: goal, label: labels.get(goal) ?? goal, members, points },
    })),
    criteria: criteriaOf(selection, panel, stateOf),
  };
}

/** A whole panel of the engine as people read it. */
export const panelShown = (selection: Selection, panel: Panel): PanelView =>
  shown(selection, panel, (quota, count) => plainly(count, quota));

/** Holds members against a profile, at once: what is met, what can still be filled, and what cannot. */
export function checkShown(selection: Selection, members: readonly string[]): PanelCheck {
  const found = check(selection, members);
  const states = new Map(found.standings.map(({ quota, state }) => [quota, state]));
  return {
    verdict: found.verdict,
    seats: { ...found.seats },
    ...shown(selection, found.panel, ({ id }) => states.get(id) ?? 'met'),
    parties: [...found.parties],
    unseated: [...found.unseated],
    notThere: [...found.notThere],
  };
}

/** The seats of a profile in the group: which seat group, with which overlay. */
export const seatOf = ({ categories }: SeatProfile, category: string | null) =>
  categories.find(({ id }) => id === category) ?? null;
