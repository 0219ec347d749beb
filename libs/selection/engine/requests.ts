import { alternatesFor, type Alternates } from './alternates';
import { explainPanel, type Explanation } from './explaining';
import { highsSolver } from './highs-solver';
import { lotOf } from './lot';
import { lotteryOver, type LotteryAsked, type Lots } from './lottery';
import { obstaclesTo, type Obstacles } from './obstacles';
import { faultsInPool } from './pool-faults.rules';
import type { Fault } from './fault.rules';
import { faultsInProfile } from './profile-faults.rules';
import type { Selection } from './profile.rules';
import { propose, seconded, type Asked, type Proposed } from './proposing';
import { Work, type Progress } from './solver';
import { swapsOf, type Swaps } from './swaps';
import { changed, completion, nearest, whatIf, type Change, type WhatIf } from './what-if';
import { yalpsSolver } from './yalps-solver';

/** What a thread is asked, and with what it answers. `seed` draws the lot that breaks ties. */
export interface Requests {
  propose: {
    asks: Omit<Asked, 'lot'> & { readonly seed: string; readonly secondOpinion: boolean };
    answer: Proposed;
  };
  /** Why there is no panel, and all that would help. */
  obstacles: {
    asks: { readonly seed: string; readonly ties: number; readonly most: number };
    answer: Obstacles;
  };
  /** Why everybody is in or out of a panel. */
  explain: { asks: { readonly panel: readonly string[] }; answer: Explanation };
  whatIf: { asks: { readonly panel: readonly string[]; readonly change: Change }; answer: WhatIf };
  complete: { asks: { readonly members: readonly string[] }; answer: WhatIf };
  /** The panel that fits in which the fewest people change. */
  nearest: { asks: { readonly panel: readonly string[] }; answer: WhatIf };
  /** Every exchange of one for one after which everything is kept. */
  swaps: { asks: { readonly panel: readonly string[] }; answer: Swaps };
  alternates: {
    asks: { readonly panel: readonly string[]; readonly member: string; readonly seed: string };
    answer: Alternates;
  };
  lottery: { asks: LotteryAsked; answer: Lots };
}
export type RequestName = keyof Requests;

/** A selection of which nothing can be computed, with what is wrong beside each row. */
export class Malformed extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super('Nothing can be computed from this profile or this pool.');
  }
}

function refuseMalformed(selection: Selection): void {
  const faults = [...faultsInProfile(selection.profile), ...faultsInPool(selection)];
  const malformed = faults.filter(({ kind }) => kind === 'malformed');
  if (malformed.length > 0) throw new Malformed(malformed);
}

type Handler<N extends RequestName> = (
  selection: Selection,
  asks: Requests[N]['asks'],
  work: Work,
) => Promise<Requests[N]['answer']>;

/** How long a second opinion may take: the first one stands without it. */
const SECOND_OPINION = 2_000;

async function proposal(
  selection: Selection,
  asks: Requests['propose']['asks'],
  work: Work,
): Promise<Proposed> {
  const found = await propose(selection, { ...asks, lot: lotOf(selection.pool, asks.seed) }, work);
  if (found.status !== 'found' || !asks.secondOpinion) return found;
  const [first, ...others] = found.proposals;
  if (!first) return found;
  const proof = await seconded(selection, first, yalpsSolver, work.left(SECOND_OPINION));
  return { ...found, proposals: [{ ...first, proof }, ...others] };
}

const handlers: { [N in RequestName]: Handler<N> } = {
  propose: proposal,
  obstacles: (selection, { seed, ...asks }, work) =>
    obstaclesTo(selection, { ...asks, how: 1, apart: 1, lot: lotOf(selection.pool, seed) }, work),
  explain: (selection, { panel }, work) => explainPanel(selection, panel, work),
  whatIf: (selection, { panel, change }, work) => {
    refuseMalformed(changed(selection, change));
    return whatIf(selection, panel, change, work);
  },
  complete: (selection, { members }, work) => {
    refuseMalformed({ ...selection, pins: [...new Set([...selection.pins, ...members])] });
    return completion(selection, members, work);
  },
  nearest: (selection, { panel }, work) => nearest(selection, panel, 'people', work),
  swaps: (selection, { panel }, work) => Promise.resolve(swapsOf(selection, panel, work)),
  alternates: (selection, { panel, member, seed }, work) =>
    alternatesFor(selection, panel, member, lotOf(selection.pool, seed), work),
  lottery: lotteryOver,
};

/** Answers a request within so many milliseconds. Throws `Malformed`, and `OutOfTime` where no part is an answer. */
export async function answer<N extends RequestName>(
  name: N,
  selection: Selection,
  asks: Requests[N]['asks'],
  { milliseconds, tell }: { milliseconds: number; tell: (progress: Progress) => void },
): Promise<Requests[N]['answer']> {
  refuseMalformed(selection);
  return handlers[name](selection, asks, new Work(await highsSolver(), milliseconds, tell));
}
