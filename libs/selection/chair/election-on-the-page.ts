import { activeMembersOn, appointOn } from '@lib/groups';
import type { Page } from '@lib/journal';
import { delayOf, outagesOn, SHORTLY_BEFORE_MS } from '@lib/outages';
import { Refusal } from '@lib/platform';
import { ChairElection } from './chair-election.entity';
import { type Candidate, dueMove, electionAfter, type ElectionMove, standsStill } from './election.rules';

const candidates = `
  select person_id as "personId", withdrawn_at as "withdrawnAt" from chair_candidate where election_id = $1 order by at, person_id`;

const chairHeld = `select id from office where group_id = $1 and kind = 'chair' and to_at is null`;

export const candidatesOn = (page: Page, electionId: string): Promise<Candidate[]> =>
  page.ask(candidates, electionId);

/** Those who still stand, and still are of the group. */
export async function standingOn(page: Page, electionId: string): Promise<string[]> {
  const members = (await activeMembersOn(page)).map(({ personId }) => personId);
  const all = (await candidatesOn(page, electionId)).filter(standsStill).map(({ personId }) => personId);
  return all.filter((it) => members.includes(it));
}

/** An election of the page's group, as it is by now: what time has done to it is done, whether or not the clock said so. */
export async function electionOn(page: Page, id: string): Promise<ChairElection> {
  const it = await page.one(ChairElection, { id, groupId: page.groupId });
  return settleOn(page, it);
}

/** Whether somebody has the office that is elected for. */
export const isChairHeldOn = async (page: Page): Promise<boolean> =>
  (await page.ask(chairHeld, page.groupId)).length > 0;

/** Does what time does. Where the office was given otherwise meanwhile it does nothing: then it is called off by hand. */
export async function settleOn(page: Page, it: ChairElection): Promise<ChairElection> {
  if (await isChairHeldOn(page)) return it;
  if (await moveForOutages(page, it)) return settleOn(page, await page.one(ChairElection, { id: it.id }));
  const standing = await standingOn(page, it.id);
  const move = dueMove(it, standing.length, page.at);
  if (move === null) return it;
  const [only = ''] = standing;
  await takeOn(page, it, move, { only, candidates: standing.length });
  return settleOn(page, await page.one(ChairElection, { id: it.id }));
}

/**
 * Moves the end of the time to object shortly before which the service was away, as that of silence is moved (domain
 * notes, edge case 56), and tells everyone; says whether it did.
 */
async function moveForOutages(page: Page, it: ChairElection): Promise<boolean> {
  const { id, n, state, objectionsUntil: end, zone } = it;
  if (state !== 'acclaiming') return false;
  const away = await outagesOn(page, new Date(end.getTime() - SHORTLY_BEFORE_MS), end);
  const delay = delayOf(end, away);
  if (delay === 0) return false;
  const objectionsUntil = new Date(end.getTime() + delay);
  await page.update(ChairElection, { id }, { objectionsUntil });
  page.record('acclamation.moved', { electionId: id, n, objectionsUntil, zone, away }, null);
  return true;
}

interface About {
  readonly only: string;
  readonly candidates: number;
}

/** Takes an election on by what time does, and says so: nobody did it. */
async function takeOn(
  page: Page,
  it: ChairElection,
  move: ElectionMove,
  { only, candidates: many }: About,
): Promise<void> {
  if (move === 'acclaim') return electOn(page, it, { personId: only, how: 'acclamation', by: null });
  const state = electionAfter(it.state, move) ?? it.state;
  const endedAt = state === 'lapsed' ? page.at : null;
  await page.update(ChairElection, { id: it.id }, { state, endedAt });
  const of = { electionId: it.id, n: it.n };
  if (state === 'lapsed') page.record('chair-election.lapsed', of, null);
  else if (state === 'to_meeting')
    page.record('chair-election.to-meeting', { ...of, candidates: many }, null);
  else {
    const { objectionsUntil, zone } = it;
    page.record('acclamation.begun', { ...of, personId: only, objectionsUntil, zone }, null);
  }
}

interface Elected {
  readonly personId: string;
  readonly how: 'acclamation' | 'decision';
  readonly by: string | null;
  readonly meeting?: string;
  readonly count?: string;
  readonly record?: string;
}

/** Somebody is elected: they have the office from now on, and with it the role. */
export async function electOn(
  page: Page,
  { id, n }: ChairElection,
  { personId, how, by, meeting = '', count = '', record = '' }: Elected,
): Promise<void> {
  const outcome = { electedId: personId, how, meeting, count, record, endedAt: page.at };
  await page.update(ChairElection, { id }, { state: 'elected', ...outcome });
  await appointOn(page, { personId, kind: 'chair' });
  page.record('chair.elected', { electionId: id, n, personId, how, meeting, count, record }, by);
}

/** Refuses whoever neither serves the group as secretariat nor heads it: an administrator does not run its elections. */
export function refuseOthers(page: Page): void {
  if (page.viewer.does === null) return;
  if (page.roles.length === 0) throw new Refusal('no-such-group');
  if (!page.roles.some((it) => it === 'secretariat' || it === 'head'))
    throw new Refusal('role-not-yours-to-give');
}
