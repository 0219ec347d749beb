import * as z from 'zod/mini';
import { entry } from './entry';
import { Few, few } from './meeting-kind';
import { Instant } from './text';

const pollKey = ({ pollId }: { pollId: string }): string => pollId;
const asked = { pollId: z.uuid(), title: z.string(), closesAt: Instant, zone: z.string(), members: Few };
const ofPoll = { to: 'group', touches: ['meetings', 'date-poll', 'home'] } as const;
const answered = [{ kind: 'times', of: 'everyone', key: pollKey }] as const;
const toAsked = { to: 'members', formal: true, few } as const;

export const datePollEntries = {
  'date-poll.opened': entry({
    ...ofPoll,
    payload: z.object({ ...asked, slots: z.int() }),
    opens: { kind: 'times', of: 'members', key: pollKey, due: ({ closesAt }) => closesAt, only: few },
    mails: toAsked,
    says: ({ title, slots }) => `asked which of ${String(slots)} times suit for ${title}`,
  }),
  'dates.answered': entry({
    ...ofPoll,
    payload: z.object({ pollId: z.uuid(), personId: z.uuid() }),
    settles: [{ kind: 'times', of: 'actor', key: pollKey }],
    says: () => 'said which times suit',
  }),
  /** Once, to those who have not answered. */
  'date-poll.reminded': entry({
    to: 'group',
    touches: [],
    payload: z.object({ ...asked, unanswered: z.array(z.uuid()) }),
    mails: { to: 'members', formal: true, among: ({ unanswered }) => unanswered },
    says: ({ title, unanswered }) =>
      `reminded ${String(unanswered.length)} members to say which times suit for ${title}`,
  }),
  'date-poll.closed': entry({
    ...ofPoll,
    payload: z.object({ pollId: z.uuid(), title: z.string(), meetingId: z.uuid() }),
    settles: answered,
    says: ({ title }) => `chose the date of ${title}`,
  }),
  'date-poll.voided': entry({
    ...ofPoll,
    payload: z.object({ pollId: z.uuid(), title: z.string(), reason: z.string(), members: Few }),
    settles: answered,
    mails: toAsked,
    says: ({ title, reason }) => `called off the search for a date of ${title}: ${reason}`,
  }),
};
