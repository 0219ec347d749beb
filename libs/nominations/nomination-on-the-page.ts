import { partyOn } from '@lib/access';
import {
  type FieldFault,
  faultsInNomination,
  nominationFaults,
  type NominationFile,
  type Phase,
  type Stage,
} from '@lib/contracts';
import type { Page } from '@lib/journal';
import { Refusal } from '@lib/platform';
import { type CallRow, oneCall, partyFacts, stageOf } from './calls.sql';
import { asks, type Claimant, isOpenAt, seatGroupsOf } from './call.rules';
import { Nomination } from './nomination.entity';
import { phaseOfCall } from './nomination.rules';
import { filesHeld, wholeOne } from './nominations.sql';
import { withInstants, type Written } from './written';

/** A call of the page's group, and in which phase the nominations to it are. */
export interface CallOnPage extends CallRow {
  readonly phase: Phase;
  readonly isOpen: boolean;
}

export async function callOn(page: Page, callId: string): Promise<CallOnPage> {
  const [call] = await page.ask<CallRow>(oneCall, callId, page.groupId);
  const [cycle] = await page.ask<{ stage: Stage }>(stageOf, page.groupId);
  if (!call || !cycle) throw new Refusal('no-such-call');
  const isOpen = isOpenAt(call, page.at);
  return { ...call, isOpen, phase: phaseOfCall(cycle.stage, isOpen) };
}

/** What is known of a Party that a call asks; refuses one that it does not ask. */
export async function calledOn(page: Page, call: CallRow, party: string): Promise<Claimant> {
  const [facts] = await page.ask<Claimant>(partyFacts, party);
  if (!facts || !asks(call, facts)) throw new Refusal('no-such-call');
  return facts;
}

/** A nomination of the page's group. */
export async function nominationOn(page: Page, id: string): Promise<Nomination> {
  return page.one(Nomination, { id, groupId: page.groupId });
}

/** One of the Party for which the page's author speaks: another Party's is as if it were not. */
export async function ownOn(page: Page, id: string): Promise<Nomination> {
  const it = await nominationOn(page, id);
  if (it.party !== (await partyOn(page))) throw new Refusal('not-found');
  return it;
}

export async function writtenOn(page: Page, id: string): Promise<Written> {
  const [found] = await page.ask<Written>(wholeOne, id, page.groupId);
  if (!found) throw new Refusal('not-found');
  return withInstants(found);
}

/** All that is still missing or wrong, with its sentences. */
export async function faultsOn(page: Page, { form, party, region }: Written, id: string) {
  const held = await page.ask<{ kind: NominationFile }>(filesHeld, id);
  const files = held.map(({ kind }) => kind);
  return said(
    faultsInNomination(form, { files, seatGroups: seatGroupsOf({ party, region }), today: dayOf(page.at) }),
  );
}

export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
export const said = (faults: readonly FieldFault[]) =>
  faults.map((it) => ({ ...it, sentence: nominationFaults[it.code] }));
