import { Injectable } from '@nestjs/common';
import { objectionDuring, objectionInPhase } from '@lib/access';
import type {
  DateSlot,
  Input,
  MeetingDay,
  Objection,
  readDatePoll,
  readMeetings,
  Reply,
  Role,
} from '@lib/contracts';
import { Clock, Reader, Refusal, refuse, timeOutsidePages, type Viewer } from '@lib/platform';
import type { OfMembers } from '../held/members.rules';
import { heardOn, ledgerOf, type Met, type Said, type Seated, type WithNights } from './hearing';
import { answersTo, askedOf, metFromAfar, openPolls, pollOf, slotsOf } from './poll.sql';
import { factsOf, ranksOf, type SlotFacts } from './ranking.rules';

type Poll = Reply<typeof readDatePoll>;
type Row = Pick<
  Poll,
  'id' | 'title' | 'kind' | 'memberIds' | 'note' | 'minutes' | 'state' | 'closesAt' | 'zone'
> & {
  readonly chosenId: string | null;
  readonly meetingId: string | null;
  readonly n: number | null;
};

/** A date is looked for while the agenda is made: that is the phase of a poll. */
const PHASE = 5;
const choosers: readonly Role[] = ['secretariat', 'head', 'chair'];
const partyOf = ({ party }: { party: string }): string => party;

/** A search for a date is for those who take part in it: whoever only reads of meetings is not asked. */
const objectionTo = (viewer: Viewer): Objection | null =>
  objectionInPhase(viewer, PHASE) ??
  (objectionDuring('M05', viewer.roles, PHASE) === null ? null : 'not-found');

/** Polls for a date, as members see them, and as whoever chooses does. */
@Injectable()
export class PollQueries {
  constructor(
    private readonly db: Reader,
    private readonly clock: Clock,
  ) {}

  async open(viewer: Viewer, groupId: string): Promise<Reply<typeof readMeetings>['polls']> {
    if (objectionTo(viewer) !== null) return [];
    return this.db.query(openPolls, [groupId, viewer.id]);
  }

  async read(viewer: Viewer, { groupId, pollId }: Input<typeof readDatePoll>): Promise<Poll> {
    const [row] = await this.db.query<Row[]>(pollOf, [groupId, pollId]);
    if (!row) throw new Refusal('not-found');
    refuse(objectionTo(viewer));
    const asked = await this.asked(groupId, row);
    const said = await this.db.query<Said[]>(answersTo, [pollId]);
    const chooses = viewer.roles.some((it) => choosers.includes(it));
    const silent = asked.filter(({ personId }) => said.every((it) => it.personId !== personId));
    const { chosenId, meetingId, n, ...poll } = row;
    return {
      ...poll,
      slots: slotsAs({ viewer, chooses }, await this.slots(row), asked, said),
      ledger: asked.map(of).sort((a, b) => b.nights - a.nights),
      answered: asked.length - silent.length,
      asked: asked.length,
      unanswered: chooses ? silent.map(of) : [],
      meeting:
        meetingId !== null && n !== null && chosenId !== null ? { id: meetingId, n, slotId: chosenId } : null,
      may: {
        answer: poll.state === 'open' && asked.some(({ personId }) => personId === viewer.id),
        close: poll.state === 'open' && chooses,
      },
    };
  }

  private async asked(groupId: string, { memberIds }: OfMembers): Promise<WithNights[]> {
    const now = await timeOutsidePages(this.db, this.clock);
    const seated = await this.db.query<Seated[]>(askedOf, [groupId, memberIds]);
    return ledgerOf(seated, await this.db.query<Met[]>(metFromAfar, [groupId, now]));
  }

  private async slots({ id, minutes }: Row): Promise<Proposed[]> {
    const slots = await this.db.query<{ id: string; startsAt: Date }[]>(slotsOf, [id]);
    return slots.map((it) => ({ ...it, endsAt: new Date(it.startsAt.getTime() + minutes * 60_000) }));
  }
}

type Proposed = MeetingDay & { readonly id: string };
const of = ({ personId, name, party, nights }: WithNights) => ({ personId, name, party, nights });

/** The times, with what whoever asks may know of each. */
function slotsAs(
  { viewer, chooses }: { viewer: Viewer; chooses: boolean },
  slots: readonly Proposed[],
  asked: readonly WithNights[],
  said: readonly Said[],
): DateSlot[] {
  const facts = slots.map((it) => factsOf(heardOn(it, asked, said)));
  const ranks = ranksOf(facts);
  return slots.map((slot, i) => {
    const known = facts[i] as SlotFacts;
    const { yes, ifNeedBe, no, missing, working, cannot, nights } = known;
    return {
      ...{ ...slot, yes, ifNeedBe, no },
      mine: said.find((it) => it.slotId === slot.id && it.personId === viewer.id)?.answer ?? null,
      nights: nights.map(partyOf),
      suits: chooses ? { rank: ranks[i] ?? 1, missing, working, cannot: cannot.map(partyOf) } : null,
    };
  });
}
