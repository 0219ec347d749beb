import { objectionInPhase } from '@lib/access';
import {
  type EntryView,
  faultsInNomination,
  type Input,
  type listNominations,
  type NominationRow,
  type Phase,
  type readDisclosure,
  type readNomination,
  type Role,
  type Reply,
  type Stage,
} from '@lib/contracts';
import { Injectable } from '@nestjs/common';
import { Chambers, Journal } from '@lib/journal';
import {
  Clock,
  Reader,
  Refusal,
  refuse,
  Sealed,
  type SealedAsk,
  timeOutsidePages,
  type Viewer,
} from '@lib/platform';
import type * as z from 'zod/mini';
import { isOpenAt, seatGroupsOf } from './call.rules';
import { type CallRow, callsOfGroup, stageOf, viewOf } from './calls.sql';
import { dayOf, said } from './nomination-on-the-page';
import { phaseOfCall } from './nomination.rules';
import { besides, wholeOne } from './nominations.sql';
import { sieveOf } from './register-sieve';
import * as sql from './register.sql';
import { mayWithOne, mayWithRegister } from './staff-may';
import { askedIn, withInstants, type Written } from './written';

type Row = z.output<typeof NominationRow>;
type Entry = z.output<typeof EntryView>;
type Whole = Reply<typeof readNomination>;
const staff: readonly Role[] = ['secretariat', 'head'];
const A_PAGE = 50;
const nothing = { chamber: null, nominations: [], total: 0, byStatus: {}, next: null };

interface Calls {
  readonly calls: CallRow[];
  readonly now: Date;
  readonly stage: Stage;
  /** That of the group's calls taken together. */
  readonly phase: Phase;
}

/** What secretariat and head read. */
@Injectable()
export class RegisterQueries {
  constructor(
    private readonly db: Reader,
    private readonly sealed: Sealed,
    private readonly chambers: Chambers,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, input: Input<typeof listNominations>): Promise<Reply<typeof listNominations>> {
    const { groupId, from = 0 } = input;
    const { calls, now, phase } = await this.admit(viewer, groupId);
    const same = { calls: calls.map((it) => viewOf(it, now)), may: mayWithRegister(viewer.roles, phase) };
    const chamberId = await this.chambers.of(groupId);
    if (chamberId === null) return { ...same, ...nothing };
    const seq = await this.journal.head(chamberId);
    const found = await this.sealed.read(chamberId, async (ask) => ({
      nominations: await ask<Row>(sql.lines, ...sieveOf(input), input.status ?? null, from, A_PAGE + 1),
      counts: await ask<{ status: string; count: number }>(sql.counts, ...sieveOf(input)),
    }));
    const byStatus = Object.fromEntries(found.counts.map(({ status, count }) => [status, count]));
    const total = input.status ? (byStatus[input.status] ?? 0) : sum(found.counts);
    return {
      ...same,
      chamber: { id: chamberId, seq },
      nominations: found.nominations.slice(0, A_PAGE),
      ...{ total, byStatus },
      next: found.nominations.length > A_PAGE ? from + A_PAGE : null,
    };
  }

  async one(viewer: Viewer, { groupId, nominationId }: Input<typeof readNomination>): Promise<Whole> {
    const { calls, now, stage } = await this.admit(viewer, groupId);
    const chamberId = await this.chambers.of(groupId);
    if (!chamberId) throw new Refusal('not-found');
    const chamber = { id: chamberId, seq: await this.journal.head(chamberId) };
    const found = await this.sealed.read(chamberId, (ask) =>
      readAll(ask, { groupId, chamberId, nominationId }),
    );
    const call = calls.find(({ id }) => id === found.it.callId);
    // What a Party has not submitted is its own.
    if (!call || (found.it.channel === 'form' && found.it.receipt === null)) throw new Refusal('not-found');
    const actors = [...new Set(found.history.map(({ actorId }) => actorId))].filter((id) => id !== null);
    const people = await this.db.query<{ id: string; name: string }[]>(sql.peopleOf, [actors]);
    const may = mayWithOne(found.it, viewer.roles, phaseOfCall(stage, isOpenAt(call, now)));
    return { ...wholeOf(found, now), chamber, may, call: viewOf(call, now), people: namesOf(people) };
  }

  async disclosure(
    viewer: Viewer,
    { groupId, nominationId }: Input<typeof readDisclosure>,
  ): Promise<Reply<typeof readDisclosure>> {
    await this.admit(viewer, groupId);
    const chamberId = await this.chambers.of(groupId);
    const [it] = chamberId
      ? await this.sealed.read(chamberId, (ask) => ask<Written>(wholeOne, nominationId, groupId))
      : [];
    if (!it) throw new Refusal('not-found');
    return { disclosure: withInstants(it).disclosure };
  }

  /** The calls of a group, for whoever may read its nominations in the phase they are in. */
  async admit(viewer: Viewer, groupId: string): Promise<Calls> {
    if (!viewer.roles.some((it) => staff.includes(it))) throw new Refusal('not-found');
    const under = await this.callsOf(groupId);
    refuse(objectionInPhase(viewer, under.phase));
    return under;
  }

  /** The calls of a group, and the phase that it is in with them. Refuses with `no-such-group`. */
  async callsOf(groupId: string): Promise<Calls> {
    const [cycle] = await this.db.query<{ stage: Stage }[]>(stageOf, [groupId]);
    if (!cycle) throw new Refusal('no-such-group');
    const calls = await this.db.query<CallRow[]>(callsOfGroup, [groupId]);
    const now = await timeOutsidePages(this.db, this.clock);
    const { stage } = cycle;
    return { calls, now, stage, phase: phaseIn(stage, calls, now) };
  }
}

const phaseIn = (stage: Stage, calls: readonly CallRow[], now: Date): Phase =>
  phaseOfCall(
    stage,
    calls.some((it) => isOpenAt(it, now)),
  );

const sum = (counts: readonly { count: number }[]): number =>
  counts.reduce((all, { count }) => all + count, 0);

interface Found {
  readonly it: Written;
  readonly row: Row;
  readonly others: Whole['others'];
  readonly lookalikes: Whole['lookalikes'];
  readonly history: Entry[];
}

async function readAll(
  ask: SealedAsk,
  { groupId, chamberId, nominationId }: { groupId: string; chamberId: string; nominationId: string },
): Promise<Found> {
  const [it] = await ask<Written>(wholeOne, nominationId, groupId);
  const [row] = await ask<Row>(sql.lineOfOne, nominationId, groupId);
  if (!it || !row) throw new Refusal('not-found');
  return {
    it: withInstants(it),
    row,
    others: await ask(besides, it.callId, it.party, nominationId),
    lookalikes: await ask(sql.lookalikes, nominationId),
    history: await ask<Entry>(sql.history, chamberId, nominationId),
  };
}

function wholeOf(
  { it, row, others, lookalikes, history }: Found,
  now: Date,
): Omit<Whole, 'call' | 'chamber' | 'people' | 'may'> {
  const known = {
    files: it.files.map(({ kind }) => kind),
    seatGroups: seatGroupsOf(it),
    today: dayOf(now),
  };
  return {
    ...row,
    ...{
      form: it.form,
      filesHeld: it.files,
      revision: it.revision,
      reason: it.reason,
      others,
      lookalikes,
      history,
    },
    faults: said(faultsInNomination(it.form, known)),
    enteredBy: it.channel === 'form' ? null : it.begunBy,
    asked: askedIn(it),
    lateDecision:
      it.lateAdmitted === null || it.lateDecidedAt === null
        ? null
        : { admitted: it.lateAdmitted, reason: it.lateReason, at: it.lateDecidedAt },
  };
}

const namesOf = (people: readonly { id: string; name: string }[]): Record<string, string> =>
  Object.fromEntries(people.map(({ id, name }) => [id, name]));
