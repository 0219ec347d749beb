import { WarmProgram } from './highs-warm';
import type { PanelProgram } from './panel-program.rules';
import { rewardRow, withBounds, withRewards, withRows, type Program } from './program.rules';
import { OutOfTime, type Work } from './solver';

/** What is nearer to a whole number than this is one. */
const NEAR = 1e-6;

type Rewards = ReadonlyMap<number, number>;
interface Found {
  readonly value: number;
  readonly point: ArrayLike<number>;
}

/** A program that is narrowed step by step, by what is best in it at each. */
export interface Steps {
  /** By column, what somebody is: 1 is in, 0 is out. */
  readonly settled: ReadonlyMap<number, 0 | 1>;
  settle(column: number, to: 0 | 1): void;
  /** From here on rewards come to so much at least. */
  demand(rewards: Rewards, least: number): void;
  /** The point of the largest rewards, which is whole where there are any; null where there is none. */
  best(rewards: Rewards): Promise<Found | null>;
}

/** Each step is a proof. */
export class ProvenSteps implements Steps {
  readonly settled = new Map<number, 0 | 1>();

  constructor(
    private open: Program,
    { people, columns }: PanelProgram,
    private readonly work: Work,
  ) {
    for (const i of people.keys()) if (columns[i]?.low === 1) this.settled.set(i, 1);
  }

  settle(column: number, to: 0 | 1): void {
    this.settled.set(column, to);
  }

  demand(rewards: Rewards, least: number): void {
    this.open = withRows(this.open, [rewardRow(withRewards(this.open, rewards), least - 0.5)]);
  }

  best(rewards: Rewards): Promise<Found | null> {
    const bounds = new Map([...this.settled].map(([column, to]) => [column, [to, to]] as const));
    return this.work.prove(withBounds(withRewards(this.open, rewards), bounds));
  }
}

/**
 * Each step is what the relaxation, kept warm, says; a proof only where it halves people who are rewarded. So what it
 * leads to is no better than what comes first, and may be nothing at all. It must be closed.
 */
class LeadingSteps implements Steps {
  private rewarded: Rewards = new Map();

  constructor(
    private readonly warm: WarmProgram,
    private readonly proven: ProvenSteps,
    private readonly work: Work,
  ) {}

  get settled() {
    return this.proven.settled;
  }

  settle(column: number, to: 0 | 1): void {
    this.proven.settle(column, to);
    this.warm.bound(column, to, to);
  }

  demand(rewards: Rewards, least: number): void {
    this.proven.demand(rewards, least);
    this.warm.demand([...rewards], least - 0.5);
  }

  async best(rewards: Rewards): Promise<Found | null> {
    if (this.work.left() === 0) throw new OutOfTime();
    for (const column of this.rewarded.keys()) if (!rewards.has(column)) this.warm.reward(column, 0);
    for (const [column, reward] of rewards) this.warm.reward(column, reward);
    this.rewarded = rewards;
    const found = this.warm.run();
    const isWhole = (column: number) =>
      Math.abs((found?.point[column] ?? 0) - Math.round(found?.point[column] ?? 0)) < NEAR;
    return !found || [...rewards.keys()].every(isWhole) ? found : await this.proven.best(rewards);
  }

  close(): void {
    this.warm.close();
  }
}

/**
 * The steps that the relaxation leads, among panels of a score. Whom its prices alone keep in, or out, of all of these
 * is settled beforehand: what moving them costs is more than what the relaxation is above the score.
 */
export async function leadingSteps(program: PanelProgram, open: Program, score: number, work: Work) {
  const warm = await WarmProgram.open(open);
  const steps = new LeadingSteps(warm, new ProvenSteps(open, program, work), work);
  const best = warm.run();
  for (const [i] of program.people.entries()) {
    if (best && Math.abs(best.costs[i] ?? 0) > best.value - score + NEAR)
      steps.settle(i, (best.point[i] ?? 0) > 0.5 ? 1 : 0);
  }
  for (const [i] of open.columns.entries()) warm.reward(i, 0);
  return steps;
}
