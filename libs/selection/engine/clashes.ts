import { correctionProgram, hittingProgram } from './correction-program.rules';
import { crowdedParties, demandingOnly, demandsOf, type Demand } from './demand.rules';
import { panelProgram } from './panel-program.rules';
import { WarmProgram } from './highs-warm';
import { faultsInPool, mostTogether } from './pool-faults.rules';
import { mayCountFor, openTo, type Quota, type Selection } from './profile.rules';
import { withRewards } from './program.rules';
import type { Work } from './solver';

/** Demands that cannot hold together; without any one of them, the others can. */
export interface Clash {
  readonly demands: readonly Demand[];
  /** No clash among these demands has fewer; false where that took too long to prove. */
  readonly isSmallest: boolean;
  /** What each quota of it asks for, and how many there are for it. */
  readonly quotas: readonly {
    readonly quota: string;
    readonly side: 'min' | 'max';
    readonly asks: number;
    readonly people: number;
    readonly together: number;
  }[];
  /** Where the Parties' cap has a part in it: the Parties of its quotas that nominate more than may sit. */
  readonly parties: readonly string[];
}

/** After so many correction sets a smaller clash than one of which nothing can be left out is no longer sought. */
const SETS = 8;

async function canHold(selection: Selection, demands: readonly Demand[], work: Work): Promise<boolean> {
  const program = panelProgram(demandingOnly(selection, demands));
  return (await work.prove(withRewards(program, new Map()))) !== null;
}

/**
 * Leaves out what is not needed even when people may be halved: in a moment, as one program is kept warm. What is left
 * still clashes; where halves do not clash at all, everything is left.
 */
async function loosened(selection: Selection, demands: readonly Demand[]): Promise<readonly Demand[]> {
  const { program, misses } = correctionProgram(selection, [], demands);
  const warm = await WarmProgram.open(program);
  const allow = (demand: Demand, most: number) => {
    for (const column of misses.get(demand) ?? []) warm.bound(column, 0, most);
  };
  try {
    for (const demand of demands) allow(demand, 0);
    if (warm.run()) return demands;
    return demands.filter((demand) => {
      allow(demand, demands.length * program.columns.length);
      const isNeeded = warm.run() !== null;
      if (isNeeded) allow(demand, 0);
      return isNeeded;
    });
  } finally {
    warm.close();
  }
}

/** Leaves out, one after another, whatever is not needed for these demands to clash. */
async function reduced(selection: Selection, demands: readonly Demand[], work: Work): Promise<Demand[]> {
  let kept = [...(await loosened(selection, demands))];
  for (const demand of [...kept]) {
    const without = kept.filter((it) => it !== demand);
    if (!(await canHold(selection, without, work))) kept = without;
  }
  return kept;
}

/**
 * The smallest of all clashes among some demands. A clash has a part in every set of demands whose absence heals
 * everything; so the smallest set that has a part in each such set known so far is never larger than the smallest
 * clash, and is one as soon as it cannot hold (implicit hitting sets; Ignatiev, Previti, Liffiton and Marques-Silva,
 * 2015). One of which nothing can be left out is known beforehand: when no clash can be smaller, it is the smallest.
 * HiGHS's own conflict analysis is not used: it is about the relaxation, in which people may be halved.
 */
async function smallest(selection: Selection, demands: readonly Demand[], most: number, work: Work) {
  const known = await reduced(selection, demands, work);
  const sets: number[][] = [];
  for (;;) {
    const hit = await work.prove(hittingProgram(sets, demands.length));
    const kept = demands.filter((_, i) => (hit?.point[i] ?? 0) > 0.5);
    if (kept.length >= known.length) return { kept: known, isSmallest: true };
    if (sets.length >= most) return { kept: known, isSmallest: false };
    const others = demands.filter((it) => !kept.includes(it));
    const { program, missedAt } = correctionProgram(selection, kept, others);
    const healed = await work.prove(program);
    if (!healed) return { kept, isSmallest: true };
    sets.push(missedAt(healed.point).map((it) => demands.indexOf(it)));
    work.tell({ step: 'clashes', done: sets.length, of: null });
  }
}

/** Demands in an order in which those come last, and so are left out last, that are seen to be wrong at once. */
function suspectsLast(selection: Selection, demands: readonly Demand[]): Demand[] {
  const suspects = new Set(
    faultsInPool(selection).flatMap(({ row }) => (row.of === 'quota' ? [row.id] : [])),
  );
  const isSuspect = (it: Demand) => 'quota' in it && suspects.has(it.quota);
  return [...demands.filter((it) => !isSuspect(it)), ...demands.filter(isSuspect)];
}

function described(selection: Selection, demands: readonly Demand[], isSmallest: boolean): Clash {
  const { pool, profile, bars } = selection;
  const there = pool.filter((it) => !bars.includes(it.id) && openTo(profile, it).length > 0);
  const sides = demands.flatMap((it) => (it.kind === 'min' || it.kind === 'max' ? [it] : []));
  const concerned: Quota[] = [];
  const quotas = sides.flatMap(({ kind, quota: id }) => {
    const quota = profile.quotas.find((it) => it.id === id);
    if (!quota) return [];
    concerned.push(quota);
    const theirs = there.filter((it) => mayCountFor(quota, it));
    const together = mostTogether(theirs, profile.perParty);
    return [{ quota: id, side: kind, asks: quota[kind], people: theirs.length, together }];
  });
  const isOfParties = demands.some(({ kind }) => kind === 'perParty');
  const parties = isOfParties ? crowdedParties(selection, concerned) : [];
  return { demands, isSmallest, quotas, parties };
}

/**
 * Why no panel keeps everything: the smallest clash; then, with all of it set aside, the smallest among what is left,
 * until the rest can hold. So clashes that have nothing to do with each other stand apart. Empty when all can hold, or
 * when there are fewer people than seats whatever is dropped. `most`: after how many correction sets it no longer has to
 * be the smallest.
 */
export async function clashesOf(selection: Selection, work: Work, most = SETS): Promise<Clash[]> {
  const clashes: Clash[] = [];
  const all = demandsOf(selection);
  let demands = suspectsLast(selection, all);
  while (!(await canHold(selection, demands, work))) {
    const { kept, isSmallest } = await smallest(selection, demands, most, work);
    if (kept.length === 0) break;
    const inOrder = all.filter((it) => kept.includes(it));
    clashes.push(described(selection, inOrder, isSmallest));
    const left = demands.filter((it) => !kept.includes(it));
    demands = left;
  }
  return clashes;
}
