import type { BureauAnswer } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { Refusal } from '@lib/platform';
import { type Ask, phaseIn } from '../board/board-data';
import { askOn } from '../board/selection-on-the-page';
import { Consultation, ConsultationSeat } from './consultation.entity';
import * as sql from './consultation.sql';
import type { FrozenList } from './frozen.rules';
import type { BureauReader } from './mask.rules';
import type { RoundState } from './round.rules';

/** A round as its reads and commands need it. */
export interface RoundRow {
  readonly id: string;
  readonly n: number;
  readonly proposalId: string;
  readonly letter: string;
  readonly state: RoundState;
  readonly profileVersion: number;
  readonly poolVersion: string;
  readonly frozen: FrozenList;
  readonly note: string;
  readonly sentAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
  readonly outcome: string;
  readonly rework: boolean;
  readonly concludedAt: Date | null;
}

/** Somebody who is asked. */
export interface SeatRow {
  readonly personId: string;
  readonly name: string;
  readonly party: string | null;
  readonly answer: BureauAnswer | null;
  readonly about: string;
  readonly text: string;
  readonly at: Date | null;
  readonly byLink: boolean;
  readonly noReply: boolean;
}

/** Says in which phase the selection is, where the command moves nothing of it. */
export async function phaseOn(page: Page): Promise<void> {
  page.during((await phaseIn(askOn(page), page.groupId, page.at)).phase);
}

export async function roundOn(page: Page, id: string): Promise<RoundRow> {
  const [found] = await page.ask<RoundRow>(sql.oneRound, page.groupId, id);
  if (!found) throw new Refusal('not-found');
  return found;
}

export const seatsOf = (ask: Ask, roundId: string): Promise<SeatRow[]> => ask(sql.seatsOfRound, roundId);

/** What decides which files somebody may see. */
export async function readerIn(ask: Ask, groupId: string, personId: string): Promise<BureauReader> {
  const [found] = await ask<BureauReader>(sql.readerOf, groupId, personId);
  if (!found) throw new Refusal('not-found');
  return found;
}

/** Has the Bureau read anew what it may read: each of its members is told that, and nothing of what it was. */
export const tellBureau = (page: Page): void => page.record('consultation.moved', {}, null);

/** Closes a round: whoever has not answered has not replied by its date, and the record says so. */
export async function closeOn(page: Page, { id, n }: RoundRow): Promise<void> {
  const seats = await seatsOf(askOn(page), id);
  const silent = seats.filter(({ answer }) => answer === null);
  for (const { personId } of silent)
    await page.update(ConsultationSeat, { roundId: id, personId }, { noReply: true });
  await page.update(Consultation, { id }, { state: 'closed' });
  const answered = seats.length - silent.length;
  page.record('consultation.closed', { roundId: id, n, answered, noReply: silent.length }, null);
  tellBureau(page);
}
