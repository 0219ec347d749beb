import { Injectable } from '@nestjs/common';
import { objectionDuring } from '@lib/access';
import type {
  AgendaItem,
  Input,
  MeetingKind,
  MeetingState,
  readAgenda,
  readAgendaDraft,
  Reply,
} from '@lib/contracts';
import { Clock, Reader, Refusal, refuse, timeOutsidePages, type Viewer } from '@lib/platform';
import { isAhead, phaseOfMeeting } from '../held/meeting.rules';
import { isInvited, type OfMembers } from '../held/members.rules';
import { objectionToReading } from '../held/reading';
import {
  changesBetween,
  followsClosed,
  isLate,
  minutesOf,
  numbered,
  openOf,
  symbolOfAgenda,
  withoutItems,
} from './agenda.rules';
import { issuesOf, itemsOf, meetingWithAgenda, suggestionsFor } from './agenda.sql';

type Agenda = Reply<typeof readAgenda>;
type Draft = Reply<typeof readAgendaDraft>;
type Issue = Omit<Agenda['issues'][number], 'minutes' | 'symbol'>;
interface Row extends OfMembers {
  readonly state: MeetingState;
  readonly kind: MeetingKind;
  readonly n: number;
  readonly cycle: string;
  readonly version: number;
  readonly startsAt: Date | null;
}

/** Agendas: as they were circulated, for the group; as they are prepared, for the desk. */
@Injectable()
export class AgendaQueries {
  constructor(
    private readonly db: Reader,
    private readonly clock: Clock,
  ) {}

  async read(viewer: Viewer, { groupId, meetingId }: Input<typeof readAgenda>): Promise<Agenda> {
    const meeting = await this.meeting(viewer, groupId, meetingId);
    const { state, n, cycle } = meeting;
    const all = await this.db.query<Issue[]>(issuesOf, [meetingId]);
    const issues = withoutItems(followsClosed(viewer.roles) ? all : openOf(all), viewer.apart);
    const phase = phaseOfMeeting(state);
    const may = (row: 'M04' | 'M05') => isAhead(state) && objectionDuring(row, viewer.roles, phase) === null;
    return {
      issues: issues.map((it) => ({
        ...it,
        symbol: symbolOfAgenda(cycle, n, it.revision),
        minutes: minutesOf(it.items.filter(({ heading }) => !heading)),
      })),
      mine: await this.db.query<Agenda['mine']>(suggestionsFor, [meetingId, viewer.id]),
      may: { suggest: isInvited(meeting, viewer) && may('M05'), edit: may('M04') },
    };
  }

  async readDraft(viewer: Viewer, { groupId, meetingId }: Input<typeof readAgendaDraft>): Promise<Draft> {
    const { version, startsAt } = await this.meeting(viewer, groupId, meetingId);
    const items = numbered(await this.db.query<AgendaItem[]>(itemsOf, [meetingId]));
    const [last] = await this.db.query<Issue[]>(issuesOf, [meetingId]);
    const late = isLate(startsAt, await timeOutsidePages(this.db, this.clock));
    return {
      ...{ version, items, minutes: minutesOf(items.filter(({ heading }) => !heading)) },
      changes: last ? changesBetween(last.items, items, late) : [],
      suggestions: await this.db.query<Draft['suggestions']>(suggestionsFor, [meetingId, null]),
    };
  }

  private async meeting(viewer: Viewer, groupId: string, meetingId: string): Promise<Row> {
    const [row] = await this.db.query<Row[]>(meetingWithAgenda, [groupId, meetingId]);
    if (!row) throw new Refusal('not-found');
    refuse(objectionToReading(viewer, row));
    return row;
  }
}
