import { Injectable } from '@nestjs/common';
import { Access } from '@lib/access';
import type {
  Input,
  objectToAcclamation,
  openChairElection,
  putForward,
  recordChairElection,
  Reply,
  voidChairElection,
  withdrawCandidacy,
} from '@lib/contracts';
import { activeMembersOn } from '@lib/groups';
import { Journal, type Page } from '@lib/journal';
import { refuse, Refusal, signedIn, type Viewer } from '@lib/platform';
import { ChairCandidate, ChairElection, ChairObjection } from './chair-election.entity';
import {
  candidatesOn,
  electionOn,
  electOn,
  isChairHeldOn,
  refuseOthers,
  settleOn,
  standingOn,
} from './election-on-the-page';
import {
  electionAfter,
  isUnderWay,
  objectionToCandidate,
  objectionToElection,
  objectionToRecord,
  objectionToWithdrawal,
} from './election.rules';

const done = { done: true } as const;
const latest = 'select id, n from chair_election where group_id = $1 order by n desc limit 1';

/**
 * How a group finds its chair: candidates, and an acclamation where there is one to whom nobody objects. Where there are
 * more, the group decides at its meeting and the decision is recorded; nobody votes here, let alone openly.
 */
@Injectable()
export class Elections {
  constructor(
    private readonly journal: Journal,
    private readonly access: Access,
  ) {}

  open(viewer: Viewer, input: Input<typeof openChairElection>): Promise<Reply<typeof openChairElection>> {
    const { groupId, candidatesUntil, objectionsUntil, zone } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      refuseOthers(page);
      const [before] = await page.ask<{ id: string; n: number }>(latest, groupId);
      const isAnother = before ? isUnderWay((await electionOn(page, before.id)).state) : false;
      const isHeld = await isChairHeldOn(page);
      refuse(objectionToElection({ isHeld, isAnother }, input, page.at));
      const n = (before?.n ?? 0) + 1;
      const { id } = await page.insert(ChairElection, {
        ...{ groupId, n, state: 'candidates', openedAt: page.at, candidatesUntil, objectionsUntil, zone },
        ...{ endedAt: null, electedId: null, how: null, meeting: '', count: '', record: '' },
      });
      page.record('chair-election.opened', { electionId: id, n, candidatesUntil, objectionsUntil, zone });
      return { electionId: id };
    });
  }

  callOff(viewer: Viewer, input: Input<typeof voidChairElection>): Promise<Reply<typeof voidChairElection>> {
    const { groupId, electionId, reason } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      refuseOthers(page);
      const it = await electionOn(page, electionId);
      refuse(isUnderWay(it.state) ? null : 'not-in-this-election-state', { state: it.state });
      await page.update(ChairElection, { id: it.id }, { state: 'void', endedAt: page.at });
      page.record('chair-election.voided', { electionId, n: it.n, reason });
      return done;
    });
  }

  putForward(viewer: Viewer, input: Input<typeof putForward>): Promise<Reply<typeof putForward>> {
    const { groupId, electionId, personId, statement } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await electionOn(page, electionId);
      const members = await membersOn(page);
      refuseStrangers(members, viewer);
      refuse(objectionToCandidate(it, await candidatesOn(page, it.id), members, personId), {
        state: it.state,
      });
      await page.insert(ChairCandidate, {
        ...{ electionId, personId, groupId, putBy: viewer.id, at: page.at, statement, withdrawnAt: null },
      });
      page.record('candidate.put-forward', { electionId, n: it.n, personId });
      return done;
    });
  }

  withdraw(viewer: Viewer, input: Input<typeof withdrawCandidacy>): Promise<Reply<typeof withdrawCandidacy>> {
    const { groupId, electionId } = input;
    const personId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await electionOn(page, electionId);
      refuse(objectionToWithdrawal(it, await candidatesOn(page, it.id), personId), { state: it.state });
      await page.update(ChairCandidate, { electionId, personId }, { withdrawnAt: page.at });
      page.record('candidate.withdrew', { electionId, n: it.n, personId });
      await lapseWithoutCandidates(page, it);
      return done;
    });
  }

  object(
    viewer: Viewer,
    input: Input<typeof objectToAcclamation>,
  ): Promise<Reply<typeof objectToAcclamation>> {
    const { groupId, electionId, reason } = input;
    const personId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await electionOn(page, electionId);
      refuseStrangers(await membersOn(page), viewer);
      const state = electionAfter(it.state, 'object');
      if (state === null) throw new Refusal('not-in-this-election-state', { state: it.state });
      await page.insert(ChairObjection, { electionId, personId, groupId, reason, at: page.at });
      await page.update(ChairElection, { id: it.id }, { state });
      page.record('acclamation.stopped', { electionId, n: it.n }, null);
      page.record('acclamation.objected', { electionId, n: it.n, personId, reason });
      return done;
    });
  }

  async record(
    viewer: Viewer,
    input: Input<typeof recordChairElection>,
  ): Promise<Reply<typeof recordChairElection>> {
    const { groupId, electionId, personId, ...said } = input;
    const recorded = await this.journal.write(groupId, viewer, async (page) => {
      refuseOthers(page);
      const it = await electionOn(page, electionId);
      refuse(objectionToRecord(it, await candidatesOn(page, it.id), personId), { state: it.state });
      await electOn(page, it, { personId, how: 'decision', by: viewer.id, ...said });
      return done;
    });
    this.access.forget();
    return recorded;
  }

  /** Does what time does to an election, if anything. */
  async settle(viewer: Viewer, groupId: string, electionId: string): Promise<void> {
    await this.journal.write(groupId, viewer, async (page) => {
      const it = await page.one(ChairElection, { id: electionId, groupId });
      const after = await settleOn(page, it);
      const isMoved = after.objectionsUntil.getTime() !== it.objectionsUntil.getTime();
      refuse(after.state === it.state && !isMoved ? 'not-in-this-election-state' : null);
    });
    this.access.forget();
  }
}

const membersOn = async (page: Page): Promise<string[]> =>
  (await activeMembersOn(page)).map(({ personId }) => personId);

/** Whoever has the role of member and no seat has no say in who chairs. */
function refuseStrangers(members: readonly string[], { id }: Viewer): void {
  if (id === null || !members.includes(id)) throw new Refusal('not-a-member');
}

/** Once candidates are closed, the last one who withdraws ends the election. */
async function lapseWithoutCandidates(page: Page, it: ChairElection): Promise<void> {
  const to = electionAfter(it.state, 'lose-last');
  if (to === null || (await standingOn(page, it.id)).length > 0) return;
  await page.update(ChairElection, { id: it.id }, { state: to, endedAt: page.at });
  page.record('chair-election.lapsed', { electionId: it.id, n: it.n }, null);
}
