import * as z from 'zod/mini';
import { agendaFileEntries, agendaFileRefusals } from './agenda-files-entries';
import { datePollEntries } from './date-poll-entries';
import { entry } from './entry';
import { Few, few, MeetingKind } from './meeting-kind';
import { Instant } from './text';

const brief = { meetingId: z.uuid(), n: z.int(), title: z.string(), members: Few };
const Time = { startsAt: Instant, endsAt: Instant };
/** A meeting as it is announced. How one joins it is never among this: a journal forgets nothing. */
const announced = {
  ...brief,
  kind: MeetingKind,
  /** From the first day to the last, and how many days that are. */
  ...Time,
  days: z.int(),
  zone: z.string(),
  place: z.string(),
};
/** Observers are asked to come to what the whole group is. */
const observers = (it: { members?: z.infer<typeof Few>; kind?: z.infer<typeof MeetingKind> }): boolean =>
  it.members === undefined && it.kind !== 'task_group';
const toAll = { to: 'group', formal: true, few, observers } as const;
const ofMeeting = { to: 'group', touches: ['meetings', 'meeting', 'floor'] } as const;
const views = ['agenda', 'agenda-draft', 'meetings', 'meeting', 'floor'] as const;
export const agendaEntries = {
  'agenda.edited': entry({
    to: 'desk',
    touches: ['agenda-draft'],
    payload: z.object({ ...brief, items: z.int() }),
    says: ({ title }) => `wrote on the agenda of ${title}`,
  }),
  /** What comes as a part of an item is kept from whoever is recused from that one. */
  'agenda.issued': entry({
    to: 'group',
    standing: true,
    touches: [...views, 'documents'],
    payload: z.object({
      ...{ ...brief, revision: z.int(), startsAt: Instant, note: z.string() },
    }),
    mails: toAll,
    says: ({ title, revision }) =>
      `circulated the agenda of ${title}${revision === 0 ? '' : `, Rev.${String(revision)}`}`,
  }),
  'agenda-item.suggested': entry({
    to: 'desk',
    touches: ['agenda-draft', 'agenda'],
    payload: z.object({ meetingId: z.uuid(), n: z.int(), suggestionId: z.uuid(), title: z.string() }),
    mails: { to: 'desk', formal: false },
    says: ({ title }) => `suggested an item for the agenda: ${title}`,
  }),
  'agenda-item.answered': entry({
    to: 'group',
    touches: ['agenda-draft', 'agenda'],
    payload: z.object({
      ...{ meetingId: z.uuid(), n: z.int(), suggestionId: z.uuid(), title: z.string() },
      outcome: z.enum(['taken', 'declined']),
    }),
    says: ({ title, outcome }) =>
      outcome === 'taken' ? `took up an item that was suggested: ${title}` : `declined an item: ${title}`,
  }),
};

export const meetingsEntries = {
  ...datePollEntries,
  ...agendaEntries,
  ...agendaFileEntries,
  'meeting.planned': entry({
    ...ofMeeting,
    payload: z.object(announced),
    mails: toAll,
    says: ({ title, startsAt }) => `planned ${title} for ${startsAt.toISOString()}`,
  }),
  'meeting.changed': entry({
    ...ofMeeting,
    // Who may suggest items of its agenda follows from whose it is.
    touches: [...ofMeeting.touches, 'agenda'],
    payload: z.object({
      ...announced,
      /** What it was before; null where it had no date. */
      before: z.object({ title: z.string(), place: z.string(), time: z.nullable(z.object(Time)) }),
      moved: z.boolean(),
      /** Those who were asked to come before, and are not any more: they are told so. */
      uninvited: Few,
      reason: z.string(),
    }),
    mails: { ...toAll, few: ({ members, uninvited = [] }) => members && [...members, ...uninvited] },
    says: ({ title, startsAt, moved, reason }) =>
      moved
        ? `moved ${title} to ${startsAt.toISOString()}: ${reason}`
        : `changed what is said of ${title}: ${reason}`,
  }),
  'meeting.joining-set': entry({
    ...ofMeeting,
    /** When it begins, where it has a date: it is told with the invitation, and never in here, how one joins. */
    payload: z.object({ ...brief, startsAt: z.optional(Instant) }),
    mails: { ...toAll, when: ({ startsAt }) => startsAt !== undefined },
    says: ({ title }) => `said how one joins ${title}`,
  }),
  'meeting.postponed': entry({
    ...ofMeeting,
    payload: z.object({ ...brief, ...Time, zone: z.string(), reason: z.string() }),
    mails: toAll,
    says: ({ title, reason }) => `postponed ${title}: ${reason}`,
  }),
  'meeting.cancelled': entry({
    ...ofMeeting,
    // Nobody suggests anything for its agenda any more.
    touches: [...ofMeeting.touches, 'agenda', 'agenda-draft'],
    payload: z.object({
      ...brief,
      /** When it would have been; null where it had no date. */
      time: z.nullable(z.object(Time)),
      zone: z.string(),
      reason: z.string(),
    }),
    mails: toAll,
    says: ({ title, reason }) => `cancelled ${title}: ${reason}`,
  }),
};

export const meetingsRefusals = {
  ...agendaFileRefusals,
  'slot-in-the-past': [
    422,
    'One of the times is over, or comes before answers are in. Propose times after the last day to answer.',
  ],
  'slot-twice': [422, 'The same time is proposed twice. Take one of the two away.'],
  'poll-closes-too-soon': [422, 'Leave the members at least one hour to answer.'],
  'date-poll-over': [
    409,
    'A date has been chosen, or the search was called off. Answers no longer change anything.',
  ],
  'no-such-slot': [422, 'This time is not among those proposed.'],
  'slot-unanswered': [422, 'Answer for each of the times: yes, if need be, or no.'],
  'meeting-in-the-past': [422, 'A meeting is planned for a time that is to come.'],
  'only-longer': [
    409,
    'A meeting that sits can only be made longer. Leave when it began and all else as it is, and give it a later end or another day.',
  ],
  'meeting-days-wrong': [
    422,
    'Each day of a meeting ends after it begins, lasts ten hours at most, and begins after the one before has ended.',
  ],
  'not-in-this-meeting-state': [
    409,
    'This meeting is no longer, or not yet, at a point where that can be done. Look at it again.',
  ],
  'members-missing': [422, 'A meeting of a task group is for a few members. Choose at least two of them.'],
  'members-of-task-groups-only': [
    422,
    'Only a meeting of a task group is for some of the members. Leave them out, or hold it as one of a task group.',
  ],
  'not-of-this-meeting': [
    403,
    'This meeting is for a few members of the group, and this person is not among them. They can read of it.',
  ],
  'no-calendar-feed': [409, 'There is no address for your calendar program. Make one first.'],
  'agenda-item-twice': [422, 'An item stands twice in this agenda. Take one of the two away.'],
  'agenda-level-skipped': [422, 'A part comes right under the item of which it is a part.'],
  'agenda-heading-timed': [
    422,
    'An item with parts takes as long as they do. Give the minutes to the parts.',
  ],
  'agenda-empty': [422, 'There is no item yet. Write one before the agenda is circulated.'],
  'agenda-unchanged': [409, 'Nothing has changed since the agenda was circulated.'],
  'meeting-without-date': [409, 'The meeting has no date yet. Give it one before its agenda is circulated.'],
  'suggestion-answered': [409, 'This suggestion has been answered already.'],
  'meeting-stands-so': [422, 'This is how the meeting stands already. Change something, or leave it.'],
} as const;
