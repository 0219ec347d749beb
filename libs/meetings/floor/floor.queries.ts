import { Injectable } from '@nestjs/common';
import type { Input, MeetingState, readFloor } from '@lib/contracts';
import { Clock, Reader, Refusal, refuse, timeOutsidePages, type Viewer } from '@lib/platform';
import { followsClosed, withoutThose } from '../agenda/agenda.rules';
import { isSitting } from '../held/meeting.rules';
import { isInvited } from '../held/members.rules';
import { objectionToReading } from '../held/reading';
import { objectionToAbsence } from './absence.rules';
import { Attendances } from './attendances';
import { beingOf, isAsked, mayOf, nothing, type People } from './floor-may';
import { dateOf, type Row, type Whole } from './floor-row';
import { type Floor, isFirst, itemIn, speakingIn, waitingFor } from './floor-state.rules';
import { wholeFloor } from './floor.sql';
import { isHeard, presentAmong, presidingIn } from './session.rules';

/** The session of a meeting, whole: whoever comes late asks once. */
@Injectable()
export class FloorQueries {
  constructor(
    private readonly db: Reader,
    private readonly clock: Clock,
    private readonly attendances: Attendances,
  ) {}

  async read(viewer: Viewer, { groupId, meetingId }: Input<typeof readFloor>): Promise<Whole> {
    const follows = followsClosed(viewer.roles);
    const given = [groupId, meetingId, viewer.id, follows, viewer.apart];
    const [found] = await this.db.query<Row[]>(wholeFloor, given);
    if (!found) throw new Refusal('not-found');
    refuse(objectionToReading(viewer, found));
    const closedItem = isShutOut(found);
    const row = closedItem ? outside(found, viewer.id) : found;
    const now = await timeOutsidePages(this.db, this.clock);
    const attendance = row.attendance.map((it) => ({ ...it, awaySince: dateOf(it.awaySince) }));
    await this.noteSign(viewer, meetingId, row.state, attendance);
    const floor = floorOf(row);
    const members = closedItem ? [] : attendance.flatMap((it) => (it.member ? it.personId : []));
    const { n, title, state, regions, actionPoints, startsAt, endsAt, quorum } = row;
    return {
      ...{ n, title, state, startsAt, endsAt, regions, actionPoints, attendance, now },
      joining: joiningOf(viewer, row),
      ...whoPresides(row),
      quorum: { required: quorum, present: presentAmong(members, attendance), members: members.length },
      ...{ ...shownOf(row, floor, attendance), closedItem },
      recused: (found.agenda ?? []).some(({ id }) => viewer.apart.includes(id)),
      sounding: soundingOf(row, members, attendance),
      decisions: decisionsOf(viewer, row, attendance, now),
      may: closedItem ? nothing : mayOf(viewer, row, attendance),
    };
  }

  /** That somebody asks is a sign that they are there, also while they wait outside. */
  private async noteSign(
    { id }: Viewer,
    meetingId: string,
    state: MeetingState,
    people: People,
  ): Promise<void> {
    if (id !== null && isSitting(state) && isHeard(beingOf(people, id)))
      await this.attendances.noteSign(meetingId, id);
  }
}

/** How one joins, for whoever is asked to come. */
const joiningOf = (viewer: Viewer, row: Row): Whole['joining'] =>
  isInvited(row, viewer) ? { url: row.joinUrl, words: row.joinWords } : { url: '', words: '' };

const isShutOut = ({ floor, shut }: Row): boolean => floor?.itemId != null && shut.includes(floor.itemId);

/**
 * A session for whoever had to leave while it is in a closed item: that it sits, and that they are there themselves. Who
 * else is, presides or has paused it would tell of the item too.
 */
const outside = (row: Row, own: string | null): Row => ({
  ...{ ...row, joinUrl: '', joinWords: '', regions: [] },
  attendance: row.attendance.filter(({ personId }) => personId === own),
  floor: row.floor && {
    ...row.floor,
    ...{ actingId: null, itemId: null, pausedAt: null, newFirst: true, text: null },
  },
});

function floorOf({ floor, items, turns }: Row): Floor {
  return {
    session: floor?.pausedAt ? 'paused' : 'open',
    itemId: floor?.itemId ?? null,
    newFirst: floor?.newFirst ?? true,
    items: Object.fromEntries(items.map((it) => [it.itemId, { ...it, openSince: dateOf(it.openSince) }])),
    turns: turns.map((it) => ({
      ...it,
      ...{ askedAt: new Date(it.askedAt), beganAt: dateOf(it.beganAt), endedAt: dateOf(it.endedAt) },
    })),
  };
}

const whoPresides = ({ floor }: Row) => ({
  openedAt: dateOf(floor?.openedAt ?? null),
  pausedAt: dateOf(floor?.pausedAt ?? null),
  chairId: floor?.chairId ?? null,
  presidingId: floor ? presidingIn(floor) : null,
});

type Shown = Pick<Whole, 'items' | 'itemId' | 'text' | 'list' | 'speaking'>;

/** The agenda as far as the meeting is with it, the text that is up, and who speaks and waits. */
function shownOf({ agenda, shut, floor: row }: Row, floor: Floor, attendance: Whole['attendance']): Shown {
  const items = withoutThose(agenda ?? [], ({ id }) => shut.includes(id)).map((it) => {
    const { state, seconds, openSince } = itemIn(floor, it.id);
    return { ...it, state, seconds, openSince };
  });
  const list = listOf(floor, attendance);
  return { items, itemId: floor.itemId, text: row?.text ?? null, list, speaking: speakingOf(floor) };
}

function listOf(floor: Floor, attendance: Whole['attendance']): Whole['list'] {
  const { itemId, newFirst } = floor;
  if (itemId === null) return { closed: false, newFirst, waiting: [] };
  const away = new Set(attendance.filter((it) => it.awaySince !== null).map(({ personId }) => personId));
  return {
    closed: itemIn(floor, itemId).listClosed,
    newFirst,
    waiting: waitingFor(floor, itemId).map(({ id, personId, kind }) => ({
      ...{ id, personId, kind, first: isFirst(floor, personId), away: away.has(personId) },
    })),
  };
}

function speakingOf(floor: Floor): Whole['speaking'] {
  const { id, personId, kind, beganAt, seconds } = speakingIn(floor) ?? {};
  if (!id || !personId || !kind || !beganAt) return null;
  return { id, personId, kind, beganAt, seconds: seconds ?? 0 };
}

function soundingOf(
  { sounding }: Row,
  members: readonly string[],
  attendance: Whole['attendance'],
): Whole['sounding'] {
  if (!sounding) return null;
  const { settled, openedAt, ...it } = sounding;
  const silent = attendance.filter(
    (one) => members.includes(one.personId) && isHeard(one) && !settled.includes(one.personId),
  );
  return { ...it, openedAt: new Date(openedAt), unanswered: silent.length };
}

/** What was decided; and whether whoever reads may state that they were absent then. */
function decisionsOf(
  { id }: Viewer,
  { decisions, floor }: Row,
  people: Whole['attendance'],
  now: Date,
): Whole['decisions'] {
  const isMember = isAsked(beingOf(people, id));
  const presided = floor !== null && presidingIn(floor) === id;
  return decisions.map(({ answered, ...it }) => {
    const decidedAt = new Date(it.at);
    const hasStated = it.absent.some((one) => one === id);
    const absent = { decidedAt, isMember, tookPart: answered || presided, hasStated };
    return { ...it, at: decidedAt, mayState: objectionToAbsence(absent, now) === null };
  });
}
