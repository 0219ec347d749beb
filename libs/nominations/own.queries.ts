import { objectionInPhase, partyOf } from '@lib/access';
import {
  type CallView,
  type DisclosureStatus,
  faultsInNomination,
  type Input,
  type OwnNomination,
  type PartyFacts,
  type Phase,
  type readMyCall,
  type readMyNomination,
  type Reply,
  type Stage,
} from '@lib/contracts';
import { Injectable } from '@nestjs/common';
import { Chambers } from '@lib/journal';
import { Clock, Reader, Refusal, refuse, Sealed, timeOutsidePages, type Viewer } from '@lib/platform';
import type * as z from 'zod/mini';
import { isAsking } from './disclosure.rules';
import { asks, isOpenAt, seatGroupsOf } from './call.rules';
import { type CallRow, callsOfGroup, partyFacts, stageOf, viewOf } from './calls.sql';
import { after, objectionToEdit, phaseOfCall, stands } from './nomination.rules';
import { ofParty, wholeOne } from './nominations.sql';
import { dayOf, said } from './nomination-on-the-page';
import { askedIn, withInstants, type Written } from './written';

type Own = z.output<typeof OwnNomination>;
type Facts = z.output<typeof PartyFacts>;
interface Asked {
  readonly now: Date;
  readonly facts: Facts;
  readonly calls: CallRow[];
  readonly stage: Stage;
}

/** What a focal point reads: of the own Party, and of nobody else. */
@Injectable()
export class OwnQueries {
  constructor(
    private readonly db: Reader,
    private readonly sealed: Sealed,
    private readonly chambers: Chambers,
    private readonly clock: Clock,
  ) {}

  async myCall(viewer: Viewer, { groupId }: Input<typeof readMyCall>): Promise<Reply<typeof readMyCall>> {
    const { now, facts, calls, stage } = await this.asked(viewer, groupId);
    const call = calls.find((it) => isOpenAt(it, now)) ?? calls[0] ?? null;
    refuse(objectionInPhase(viewer, phaseIn(stage, call, now)));
    const nominations = await this.ofParty(groupId, facts.party);
    return {
      groupTitle: await this.titleOf(groupId),
      ...facts,
      by: viewer.pass ? 'code' : 'account',
      call: call && viewOf(call, now),
      seatGroups: seatGroupsOf(facts),
      nominations,
      conflict: hasConflict(nominations),
    };
  }

  async nomination(
    viewer: Viewer,
    { groupId, nominationId }: Input<typeof readMyNomination>,
  ): Promise<Reply<typeof readMyNomination>> {
    const { now, facts, calls, stage } = await this.asked(viewer, groupId);
    const it = await this.written(groupId, nominationId);
    const call = calls.find(({ id }) => id === it?.callId);
    if (!it || !call || it.party !== facts.party) throw new Refusal('not-found');
    refuse(objectionInPhase(viewer, phaseIn(stage, call, now)));
    const known = {
      files: it.files.map(({ kind }) => kind),
      seatGroups: seatGroupsOf(facts),
      today: dayOf(now),
    };
    return {
      ...it,
      disclosure: it.disclosure && forThose(it.disclosure),
      call: viewOf(call, now),
      faults: said(faultsInNomination(it.form, known)),
      asked: askedIn(it),
      may: mayWith(it, viewOf(call, now), now),
    };
  }

  /** The file of a nomination of the own Party. */
  async admitToFile(viewer: Viewer, groupId: string, nominationId: string): Promise<void> {
    await this.nomination(viewer, { groupId, nominationId });
  }

  private async asked(viewer: Viewer, groupId: string): Promise<Asked> {
    const party = await partyOf(this.db, viewer);
    const [facts] = await this.db.query<Facts[]>(partyFacts, [party]);
    const [cycle] = await this.db.query<{ stage: Stage }[]>(stageOf, [groupId]);
    if (!facts || !cycle) throw new Refusal('not-found');
    const calls = await this.db.query<CallRow[]>(callsOfGroup, [groupId]);
    const now = await timeOutsidePages(this.db, this.clock);
    return { now, facts, stage: cycle.stage, calls: calls.filter((it) => asks(it, facts)) };
  }

  private async ofParty(groupId: string, party: string): Promise<Own[]> {
    const chamberId = await this.chambers.of(groupId);
    return chamberId ? this.sealed.read(chamberId, (ask) => ask<Own>(ofParty, groupId, party)) : [];
  }

  private async written(groupId: string, nominationId: string): Promise<Written | null> {
    const chamberId = await this.chambers.of(groupId);
    const [found] = chamberId
      ? await this.sealed.read(chamberId, (ask) => ask<Written>(wholeOne, nominationId, groupId))
      : [];
    return found ? withInstants(found) : null;
  }

  private async titleOf(groupId: string): Promise<string> {
    const [group] = await this.db.query<{ title: string }[]>(
      'select title from advisory_group where id = $1',
      [groupId],
    );
    return group?.title ?? '';
  }
}

const phaseIn = (stage: Stage, call: CallRow | null, now: Date): Phase =>
  phaseOfCall(stage, call !== null && isOpenAt(call, now));

/** Of what the secretariat has noted those who disclosed read what it asks, and nothing of what it makes of it. */
export const forThose = <D extends { status: DisclosureStatus; note: string }>(it: D): D => ({
  ...it,
  note: isAsking(it.status) ? it.note : '',
});

/** Whether more than one stands of those that were submitted to one call. */
function hasConflict(nominations: readonly Own[]): boolean {
  const standing = nominations.filter(({ status }) => stands(status)).map(({ callId }) => callId);
  return new Set(standing).size < standing.length;
}

function mayWith(it: Written, call: CallView, now: Date) {
  const edit = objectionToEdit(it, call, now) === null;
  return {
    edit,
    submit: edit && (it.status === 'draft' || it.status === 'incomplete'),
    withdraw: after(it.status, 'withdraw') !== null,
  };
}
