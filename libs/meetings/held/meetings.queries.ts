import { Injectable } from '@nestjs/common';
import { objectionDuring, phaseOf } from '@lib/access';
import type {
  Input,
  MeetingHead,
  MeetingState,
  readMeeting,
  readMeetings,
  Reply,
  Role,
  Stage,
} from '@lib/contracts';
import { Clock, Reader, Refusal, refuse, timeOutsidePages, type Viewer } from '@lib/platform';
import { followsClosed } from '../agenda/agenda.rules';
import { PollQueries } from '../dates/poll.queries';
import { isAhead, isSitting, meetingAfter } from './meeting.rules';
import { isInvited } from './members.rules';
import { apologiesOf, historyOf, meetingOf, meetingsOf } from './meetings.sql';
import { objectionToReading } from './reading';

type Row = Omit<MeetingHead, 'days'> & { readonly days: { startsAt: string; endsAt: string }[] };
type Whole = Row & { readonly joinUrl: string; readonly joinWords: string; readonly version: number };
/** Those of whom it is of interest whether they come. */
const attending: readonly Role[] = ['member', 'observer'];
const isOneOf = (roles: readonly Role[], some: readonly Role[]): boolean =>
  roles.some((it) => some.includes(it));

/** What somebody may do with a meeting of this state. */
const mayWith = (state: MeetingState, { mayPlan, attends }: { mayPlan: boolean; attends: boolean }) => ({
  change: mayPlan && (isAhead(state) || isSitting(state)),
  postpone: mayPlan && meetingAfter(state, 'postpone') !== null,
  cancel: mayPlan && meetingAfter(state, 'cancel') !== null,
  apologise: attends && isAhead(state),
});

const stageOf = 'select stage from cycle where group_id = $1';

const shown = (it: Row): MeetingHead => ({
  ...it,
  days: it.days.map(({ startsAt, endsAt }) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) })),
});

/** The meetings of a group, as those of it see them. */
@Injectable()
export class MeetingsQueries {
  constructor(
    private readonly db: Reader,
    private readonly clock: Clock,
    private readonly polls: PollQueries,
  ) {}

  async list(viewer: Viewer, { groupId }: Input<typeof readMeetings>): Promise<Reply<typeof readMeetings>> {
    const rows = await this.db.query<Row[]>(meetingsOf, [groupId]);
    const seen = rows.filter((it) => objectionToReading(viewer, it) === null);
    return {
      meetings: seen.map(shown),
      polls: await this.polls.open(viewer, groupId),
      mayPlan: await this.mayPlan(viewer, groupId),
      now: await timeOutsidePages(this.db, this.clock),
    };
  }

  async read(
    viewer: Viewer,
    { groupId, meetingId }: Input<typeof readMeeting>,
  ): Promise<Reply<typeof readMeeting>> {
    const [row] = await this.db.query<Whole[]>(meetingOf, [groupId, meetingId]);
    if (!row) throw new Refusal('not-found');
    refuse(objectionToReading(viewer, row));
    const history = await this.db.query<Reply<typeof readMeeting>['history']>(historyOf, [
      groupId,
      meetingId,
      followsClosed(viewer.roles),
    ]);
    const mayPlan = await this.mayPlan(viewer, groupId);
    const isAsked = isInvited(row, viewer);
    const { joinUrl: url, joinWords: words, version, ...head } = row;
    return {
      ...shown(head),
      ...{ joining: isAsked ? { url, words } : null, version, history },
      apologies: isAsked && isAhead(row.state) ? await this.db.query(apologiesOf, [meetingId]) : [],
      may: mayWith(row.state, { mayPlan, attends: isAsked && isOneOf(viewer.roles, attending) }),
    };
  }

  private async mayPlan({ roles }: Viewer, groupId: string): Promise<boolean> {
    const [cycle] = await this.db.query<{ stage: Stage }[]>(stageOf, [groupId]);
    return cycle !== undefined && objectionDuring('M02', roles, phaseOf(cycle.stage)) === null;
  }
}
