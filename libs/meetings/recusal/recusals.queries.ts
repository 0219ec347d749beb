import { Injectable } from '@nestjs/common';
import type {
  AgendaItem,
  Input,
  MeetingKind,
  MeetingState,
  NumberedItem,
  readRecusals,
  Reply,
} from '@lib/contracts';
import { Reader, Refusal, refuse, type Viewer } from '@lib/platform';
import { numbered } from '../agenda/agenda.rules';
import { itemsOf, lastIssueOf, meetingWithAgenda } from '../agenda/agenda.sql';
import { objectionToReading } from '../held/reading';
import { mayBeRecused, recusesOthers } from './recusal.rules';
import { recusable, recusalsOf } from './recusal.sql';

type Whole = Reply<typeof readRecusals>;
type Row = Omit<Whole['recusals'][number], 'number'> & { readonly itemId: string };

/** Who is recused from what, for whoever records it; what is one's own, for a member. */
@Injectable()
export class RecusalsQueries {
  constructor(private readonly db: Reader) {}

  async read(viewer: Viewer, { groupId, meetingId }: Input<typeof readRecusals>): Promise<Whole> {
    const [meeting] = await this.db.query<{ state: MeetingState; kind: MeetingKind }[]>(meetingWithAgenda, [
      groupId,
      meetingId,
    ]);
    if (!meeting) throw new Refusal('not-found');
    refuse(objectionToReading(viewer, meeting));
    const isDesk = recusesOthers(viewer.roles);
    const agenda = await this.agenda(meetingId, isDesk);
    const rows = await this.db.query<Row[]>(recusalsOf, [meetingId, isDesk ? null : viewer.id]);
    const members = await this.db.query<Whole['people']>(recusable, [groupId]);
    const people = members.filter(({ personId }) => isDesk || personId === viewer.id);
    const isOpen = mayBeRecused(meeting.state) && people.length > 0;
    const closed = agenda.filter(
      ({ id, visibility }) => visibility === 'closed' && !viewer.apart.includes(id),
    );
    return {
      recusals: rows.map((it) => ({
        ...it,
        number: agenda.find(({ id }) => id === it.itemId)?.number ?? '',
      })),
      items: isOpen ? closed : [],
      people,
      mayLift: isDesk && mayBeRecused(meeting.state),
    };
  }

  /** As it was circulated last; and for whoever prepares it, what has not been yet. */
  private async agenda(meetingId: string, isDesk: boolean): Promise<NumberedItem[]> {
    const [issue] = await this.db.query<{ items: NumberedItem[] }[]>(lastIssueOf, [meetingId]);
    const items = issue?.items ?? [];
    if (!isDesk) return items;
    const draft = numbered(await this.db.query<AgendaItem[]>(itemsOf, [meetingId]));
    return [...items, ...draft.filter(({ id }) => items.every((it) => it.id !== id))];
  }
}
