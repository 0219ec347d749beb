import { Injectable } from '@nestjs/common';
import { objectionDuring, objectionInPhase } from '@lib/access';
import { phaseOfDraft } from '@lib/advice';
import type { DraftState, Input, listCirculations, readCirculation, Reply, Role } from '@lib/contracts';
import { Clock, Reader, Refusal, type Viewer } from '@lib/platform';
import { lateIn, objectionsIn, voicesIn } from './agreement.sql';
import { isOver } from './circulation.rules';
import { countsOf, kindNow, type Voice } from './voices.rules';

/** The states of the drafts in a bundle. */
const draftStates = `
  array(select d.state from jsonb_array_elements(c.bundle) as bundled
          join draft d on d.id = (bundled ->> 'draftId')::uuid) as "draftStates"`;
const all = `
  select c.id, c.n, c.state, c.bundle, c.opened_at as "openedAt", c.expires_at as "expiresAt", c.zone, ${draftStates}
    from circulation c where c.group_id = $1 order by c.n desc`;
const rows = (query: string) => `(select coalesce(json_agg(found), '[]') from (${query}) found)`;
const one = `
  select c.id, c.n, c.state, c.mode, c.bundle, c.note, c.opened_at as "openedAt", c.opened_by as "openedBy",
         c.expires_at as "expiresAt", c.zone, c.moved_from as "movedFrom", c.broken_at as "brokenAt",
         c.concluded_at as "concludedAt", c.conclusion, c.predecessor_id as "predecessorId",
         c.successor_id as "successorId", ${draftStates}, p.settings ->> 'positionsWhileOpen' as "whileOpen",
         ${rows(voicesIn)} as voices, ${rows(objectionsIn)} as objections, ${rows(lateIn)} as late,
         clock_timestamp() as now
    from circulation c join working_procedure p on p.group_id = c.group_id
   where c.id = $1 and c.group_id = $2`;

type Listed = Reply<typeof listCirculations>['circulations'][number] & { draftStates: DraftState[] };
type Read = Reply<typeof readCirculation>;
type Found = Omit<Read, 'counts' | 'positions' | 'mine'> & {
  draftStates: DraftState[];
  whileOpen: 'counts' | 'names';
  voices: Voice[];
};

@Injectable()
export class AgreementQueries {
  constructor(
    private readonly db: Reader,
    private readonly clock: Clock,
  ) {}

  async circulations(
    viewer: Viewer,
    { groupId }: Input<typeof listCirculations>,
  ): Promise<Reply<typeof listCirculations>> {
    const found = await this.db.query<Listed[]>(all, [groupId]);
    return { circulations: found.filter(({ draftStates: states }) => mayRead(viewer, states)) };
  }

  async circulation(
    viewer: Viewer,
    { groupId, circulationId }: Input<typeof readCirculation>,
  ): Promise<Read> {
    const [it] = await this.db.query<Found[]>(one, [circulationId, groupId]);
    if (!it || !mayRead(viewer, it.draftStates)) throw new Refusal('not-found');
    return {
      ...it,
      counts: countsOf(it.voices),
      positions: seesNames(viewer.roles, it) ? it.voices.map(positionOf) : null,
      mine: mineAmong(it.voices, viewer),
      late: seesLate(viewer.roles, it) ? it.late : [],
      now: this.clock.now(it.now),
    };
  }
}

/** Whoever may read each of the texts may read of their circulation. */
const mayRead = (viewer: Viewer, states: readonly DraftState[]): boolean =>
  states.every((state) => objectionInPhase(viewer, phaseOfDraft(state)) === null);

/** Who answered what is for the desk at once, and for members after the end, or when the group agreed so. */
function seesNames(roles: readonly Role[], { state, whileOpen }: Found): boolean {
  const isOpenly = isOver(state) || whileOpen === 'names';
  return objectionDuring('S04', roles, isOpenly ? 13 : 12) === null;
}

/** What came too late is for the desk until the texts are published. */
const seesLate = (roles: readonly Role[], { draftStates: states }: Found): boolean =>
  states.every((state) => state === 'published') || objectionDuring('S04', roles, 12) === null;

function positionOf(it: Voice): NonNullable<Read['positions']>[number] {
  const { personId, party, note, at } = it;
  return { personId, party, kind: kindNow(it), note: note ?? '', at };
}

function mineAmong(voices: readonly Voice[], { id }: Viewer): Read['mine'] {
  const voice = voices.find(({ personId }) => personId === id);
  if (!voice) return null;
  const { kind, note, at, answerId } = voice;
  return { kind, note: note ?? '', at, objectionId: kind === 'object' ? answerId : null };
}
