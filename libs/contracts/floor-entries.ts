import * as z from 'zod/mini';
import { entry } from './entry';

/** Also in which item it was done, where one was open. */
const m = { meetingId: z.uuid(), itemId: z.optional(z.uuid()) };
const item = { ...m, itemId: z.uuid() };
const brief = { ...m, n: z.int(), title: z.string() };
const turn = { ...item, speakerId: z.uuid(), personId: z.uuid() };
const sounding = { ...item, soundingId: z.uuid() };
const person = z.object({ ...m, personId: z.uuid() });
const ofItem = { ...item, number: z.string(), title: z.string() };
const ofFloor = { to: 'group', touches: ['floor'] } as const;
const ofMeeting = {
  to: 'group',
  touches: ['floor', 'meetings', 'meeting', 'agenda', 'agenda-draft'],
} as const;

/** What happens in a session and is told afterwards too. */
export const sessionEntries = {
  'meeting.opened': entry({
    ...ofMeeting,
    payload: z.object({ ...brief, chairId: z.uuid(), acting: z.boolean(), quorum: z.int() }),
    says: ({ title }) => `opened ${title}`,
  }),
  /** It goes on without a quorum: nothing is agreed any more. */
  'meeting.made-informal': entry({
    ...ofMeeting,
    payload: z.object({ ...brief, present: z.int(), quorum: z.int() }),
    says: ({ title }) => `declared that ${title} has no quorum`,
  }),
  'meeting.closed': entry({
    ...ofMeeting,
    payload: z.object(brief),
    says: ({ title }) => `closed ${title}`,
  }),
  /** From then on the item does not exist for them; lifted, it does again. Why, the journal does not keep. */
  'agenda-item.recused': entry({
    ...{ to: 'group', standing: true },
    touches: ['recusals', 'agenda', 'floor'],
    payload: z.object({
      ...ofItem,
      n: z.int(),
      personId: z.uuid(),
      lifted: z.boolean(),
    }),
    mails: { to: 'person', formal: true },
    says: ({ title, number, lifted }) =>
      `${lifted ? 'lifted the recusal of a member' : 'recorded that a member is recused'} from ${number === '' ? 'an item' : `item ${number}`} of ${title}`,
  }),
  'decision.recorded': entry({
    ...ofFloor,
    payload: z.object({ ...item, number: z.string(), text: z.string() }),
    says: ({ number, text }) => `recorded decision ${number}: ${text}`,
  }),
  'action-point.set': entry({
    ...ofFloor,
    payload: z.object({
      ...{ ...m, itemId: z.nullable(z.uuid()), actionPointId: z.uuid(), text: z.string() },
      ...{ ownerId: z.uuid(), dueOn: z.string(), n: z.optional(z.int()) },
    }),
    mails: {
      to: 'person',
      formal: false,
      whom: ({ ownerId }) => ownerId,
      when: ({ ownerId }, actorId) => ownerId !== actorId,
    },
    says: ({ text, dueOn }) => `gave somebody a task until ${dueOn}: ${text}`,
  }),
};

const moment = <P extends z.ZodMiniType>(payload: P) => entry({ ...ofFloor, payload });
const ofPerson = moment(person);

/** What is of the moment: the page of the meeting shows it, and the report of the meeting is made of it. */
export const floorEntries = {
  'quorum.set': moment(z.object({ ...brief, members: z.int() })),
  'meeting-session.paused': moment(z.object(m)),
  'meeting-session.resumed': moment(z.object(m)),
  'item.opened': moment(z.object(ofItem)),
  'item.left': moment(z.object({ ...ofItem, state: z.enum(['closed', 'deferred']), seconds: z.int() })),
  'text.put-up': moment(z.object({ ...item, place: z.string(), text: z.string() })),
  'floor.asked': moment(z.object({ ...turn, kind: z.string() })),
  'floor.list-left': moment(z.object({ ...turn, how: z.enum(['withdrawn', 'removed', 'lapsed']) })),
  'floor.list-set': moment(z.object({ ...item, closed: z.boolean(), newFirst: z.boolean() })),
  'floor.given': moment(z.object({ ...turn, kind: z.string(), seconds: z.int() })),
  'floor.extended': moment(z.object({ ...turn, seconds: z.int() })),
  'floor.taken-back': moment(z.object({ ...turn, seatGroup: z.nullable(z.string()), seconds: z.int() })),
  'attendance.joined': ofPerson,
  'attendance.line-lost': ofPerson,
  'attendance.announced': entry({
    ...{ to: 'group', touches: ['floor', 'meeting'] },
    payload: z.object({ ...person.shape, coming: z.boolean() }),
  }),
  'attendance.marked': moment(z.object({ ...person.shape, status: z.string() })),
  'sounding.opened': moment(z.object({ ...sounding, text: z.string() })),
  'sounding.answered': moment(
    z.object({ ...sounding, personId: z.uuid(), objects: z.boolean(), words: z.string() }),
  ),
  'sounding.set-aside': moment(z.object(sounding)),
  'chair.handed-over': ofPerson,
  'chair.taken-back': ofPerson,
};

export const floorRefusals = {
  'no-quorum-rule': [
    409,
    'Nobody has said yet how many members must be present. Set the quorum, then open the meeting.',
  ],
  'quorum-fixed': [409, 'The meeting has been opened: its quorum stays as it is.'],
  'quorum-too-high': [422, 'There are not so many members. Give a number up to that of the members.'],
  'no-quorum': [409, 'There are too few members present: nothing can be agreed now.'],
  'quorum-present': [409, 'Enough members are present: the meeting goes on as it is.'],
  'not-presiding': [403, 'Only whoever presides over the meeting now can do this.'],
  'somebody-else-presides': [
    409,
    'Somebody else presides over the meeting now. Whoever handed the chair over can take it back.',
  ],
  'chair-is-present': [409, 'The chair is present: only they hand the chair over.'],
  'not-attending': [409, 'This person is not present in the meeting.'],
  'not-in-session': [409, 'The meeting is not in session.'],
  'session-paused': [409, 'The meeting is paused. Resume it first.'],
  'no-item-open': [409, 'No item is open. Open one first.'],
  'item-is-heading': [422, 'This item is a heading: open one of its parts.'],
  'item-over': [409, 'This item is closed.'],
  'item-not-open': [409, 'This item is not the one that is open.'],
  'list-closed': [
    409,
    'The list of speakers on this item is closed. A reply or a point of order can still be asked for.',
  ],
  'asked-already': [409, 'You have asked for the floor on this item already.'],
  'list-changed': [409, 'The list of speakers has changed meanwhile. Look at it again.'],
  'nobody-waits': [409, 'Nobody is waiting to speak.'],
  'floor-taken': [409, 'The floor has passed to somebody else meanwhile. Look at the list again.'],
  'floor-free': [409, 'Nobody has the floor.'],
  'line-lost-too-long': [409, 'Their line was lost more than five minutes ago: they have to ask again.'],
  'sounding-open': [
    409,
    'A proposed decision is before the meeting already. Record it or set it aside first.',
  ],
  'sounding-over': [409, 'This proposed decision is no longer before the meeting.'],
  'objection-without-words': [422, 'Say in a few words what you object to.'],
  'sounding-objected': [
    409,
    'A member objects. Talk about it, or set the proposed decision aside: it is not agreed.',
  ],
  'item-not-closed': [
    422,
    'A member is recused from closed items only. Close the item in the agenda first; then record it.',
  ],
  'chair-not-recused': [
    409,
    'Whoever presides over the meeting is not recused. They hand the chair over for the item, to an acting chair.',
  ],
  'recused-already': [409, 'This member is recused from this item already.'],
  'is-recused': [409, 'This member is recused from the item: they take no part in it.'],
  'recusal-lifted': [409, 'This recusal has been lifted already.'],
  'item-has-recusals': [
    409,
    'A member is recused from an item that this agenda opens to everybody. Lift the recusal first, or leave the item closed.',
  ],
} as const;
