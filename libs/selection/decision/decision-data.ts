import type { DecisionView, OutcomeReason, SelectionOutcome } from '@lib/contracts';
import type * as z from 'zod/mini';
import type { Ask } from '../board/board-data';
import * as sql from './decision.sql';

type Shown = z.output<typeof DecisionView>;

/** A decision as the database has it. */
export interface DecisionRow extends Omit<Shown, 'outcomes' | 'without'> {
  readonly id: string;
  readonly proposalId: string;
}

/** What became of somebody. */
export interface OutcomeRow {
  readonly nominationId: string;
  readonly name: string;
  readonly party: string;
  readonly outcome: SelectionOutcome;
  readonly category: string | null;
  readonly rank: number | null;
  readonly code: OutcomeReason | null;
  readonly text: string;
  readonly sameAs: string[];
}

/** The decision that stands; null where there is none. */
export async function decisionOf(ask: Ask, groupId: string): Promise<DecisionRow | null> {
  const [found] = await ask<DecisionRow>(sql.standing, groupId);
  return found ?? null;
}

export const outcomesOf = (ask: Ask, decisionId: string): Promise<OutcomeRow[]> =>
  ask(sql.outcomes, decisionId);

export const withoutReason = (outcomes: readonly Pick<OutcomeRow, 'code'>[]): number =>
  outcomes.filter(({ code }) => code === null).length;

export const outcomeShown = ({ code, text, sameAs: _, ...it }: OutcomeRow): Shown['outcomes'][number] => ({
  ...it,
  reason: code === null ? null : { code, text },
});
