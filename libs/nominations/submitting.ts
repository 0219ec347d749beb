import {
  type Input,
  type Reply,
  type submitEntered,
  type submitNomination,
  type withdrawNomination,
  type withdrawOnBehalf,
} from '@lib/contracts';
import { Injectable } from '@nestjs/common';
import { Journal, type Page } from '@lib/journal';
import { Refusal, refuse, type Viewer } from '@lib/platform';
import { type CallOnPage, callOn, faultsOn, nominationOn, ownOn, writtenOn } from './nomination-on-the-page';
import { Nomination } from './nomination.entity';
import { after, objectionToEdit, objectionToMove, objectionToPutIn } from './nomination.rules';
import { besides, nextReceipt } from './nominations.sql';
import { postConfirmation, postReceipts } from './letters';

type Submitted = Reply<typeof submitNomination>;

/** From a draft to a receipt; and the way back, which is a state and never a deletion. */
@Injectable()
export class Submitting {
  constructor(private readonly journal: Journal) {}

  submit(viewer: Viewer, input: Input<typeof submitNomination>): Promise<Submitted> {
    const { groupId, nominationId: id, besideAnother } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const it = await ownOn(page, id);
      const call = await callOn(page, it.callId);
      if (it.status !== 'draft' && it.status !== 'incomplete') refuse(objectionToMove(it.status, 'submit'));
      refuse(objectionToEdit(it, call, page.at), { closesAt: call.closesAt, zone: call.zone });
      // What is waited for is supplied after the close as well.
      page.during(it.status === 'incomplete' ? 1 : call.phase);
      const how = { receivedAt: page.at, isLate: false, onBehalf: false };
      return submitOn(page, it, { besideAnother, ...how });
    });
  }

  submitEntered(viewer: Viewer, input: Input<typeof submitEntered>): Promise<Submitted> {
    const { groupId, nominationId: id, besideAnother } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const it = await nominationOn(page, id);
      const call = await callOn(page, it.callId);
      page.during(call.phase);
      refuse(objectionToPutIn(it));
      const receivedAt = it.receivedAt ?? page.at;
      const isLate = isLateFor(call, receivedAt);
      return submitOn(page, it, { besideAnother, receivedAt, isLate, onBehalf: true });
    });
  }

  withdraw(
    viewer: Viewer,
    { groupId, nominationId: id, reason }: Input<typeof withdrawNomination>,
  ): Promise<Reply<typeof withdrawNomination>> {
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const it = await ownOn(page, id);
      page.during((await callOn(page, it.callId)).phase);
      await withdrawOn(page, it, 'party', reason);
      return { done: true };
    });
  }

  withdrawOnBehalf(
    viewer: Viewer,
    { groupId, nominationId: id, reason }: Input<typeof withdrawOnBehalf>,
  ): Promise<Reply<typeof withdrawOnBehalf>> {
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const it = await nominationOn(page, id);
      page.during((await callOn(page, it.callId)).phase);
      await withdrawOn(page, it, 'on-behalf', reason);
      return { done: true };
    });
  }
}

/** At the instant itself it is too late. */
const isLateFor = ({ closesAt }: CallOnPage, receivedAt: Date): boolean => receivedAt >= closesAt;

export async function withdrawOn(
  page: Page,
  { id, status, party }: Nomination,
  by: 'party' | 'nominee' | 'on-behalf',
  reason: string,
): Promise<void> {
  refuse(objectionToMove(status, 'withdraw'));
  await page.update(Nomination, { id }, { status: 'withdrawn', reason });
  page.record('nomination.withdrawn', { nominationId: id, party, by, reason });
}

interface Submission {
  readonly besideAnother: boolean;
  readonly receivedAt: Date;
  readonly isLate: boolean;
  readonly onBehalf: boolean;
}

async function submitOn(page: Page, it: Nomination, how: Submission): Promise<Submitted> {
  const written = await writtenOn(page, it.id);
  const faults = await faultsOn(page, written, it.id);
  const lacksSource = it.channel !== 'form' && faults.some(({ code }) => code === 'letter-missing');
  if (lacksSource) throw new Refusal('source-letter-missing', undefined, faults);
  if (faults.length > 0) throw new Refusal('nomination-incomplete', undefined, faults);
  if (it.status === 'incomplete') return supplyOn(page, it, how.onBehalf);
  const [other] = await page.ask<Record<string, unknown>>(besides, it.callId, it.party, it.id);
  if (other && !how.besideAnother) throw new Refusal('party-has-nominated', other);
  return receive(page, it, how, other !== undefined);
}

async function supplyOn(page: Page, it: Nomination, onBehalf: boolean): Promise<Submitted> {
  const { id: nominationId, party, receipt } = it;
  await page.update(
    Nomination,
    { id: nominationId },
    {
      ...{ status: after(it.status, 'supply') ?? it.status, missing: [], missingNote: '', supplyBy: null },
      ...{ savedAt: page.at },
    },
  );
  page.record('nomination.supplied', { nominationId, party, onBehalf });
  return { receipt: receipt ?? 0, at: page.at };
}

async function receive(
  page: Page,
  it: Nomination,
  { receivedAt, isLate }: Submission,
  besideAnother: boolean,
): Promise<Submitted> {
  const { id, party, callId } = it;
  const move = isLate ? 'arrive-late' : 'submit';
  refuse(objectionToMove(it.status, move));
  const [next] = await page.ask<{ receipt: number }>(nextReceipt, callId);
  const receipt = next?.receipt ?? 1;
  const status = after(it.status, move) ?? it.status;
  await page.update(Nomination, { id }, { status, receipt, receivedAt, submittedAt: page.at, late: isLate });
  page.record('nomination.submitted', { nominationId: id, party, receipt, late: isLate, besideAnother });
  await postReceipts(page, id);
  await postConfirmation(page, id);
  return { receipt, at: page.at };
}
