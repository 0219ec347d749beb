import * as z from 'zod/mini';
import { ItemVisibility } from './agenda';
import { MeetingState } from './meetings';
import { route } from './route';
import { Instant } from './text';

const ofMeeting = { groupId: z.uuid(), meetingId: z.uuid() };
const at = '/api/groups/:groupId/meetings/:meetingId/floor';
const done = z.object({ done: z.literal(true) });

/** Where an item is: not yet taken up, open, put off until later in the meeting, or done with. */
export const ItemState = z.enum(['pending', 'open', 'deferred', 'closed']);
export type ItemState = z.infer<typeof ItemState>;

/** Why somebody asks for the floor. A point of order comes before all others; a reply may come after the list is closed. */
export const SpeakerKind = z.enum(['statement', 'reply', 'point_of_order']);
export type SpeakerKind = z.infer<typeof SpeakerKind>;

/** What became of a request for the floor. */
export const SpeakerState = z.enum(['waiting', 'speaking', 'spoke', 'withdrawn', 'removed', 'lapsed']);
export type SpeakerState = z.infer<typeof SpeakerState>;

/** How somebody attends (domain notes, 2.4); `expected` until anything is known. */
export const AttendanceStatus = z.enum(['expected', 'apologies', 'present', 'partly_present', 'absent']);
export type AttendanceStatus = z.infer<typeof AttendanceStatus>;

const Attendee = z.object({
  personId: z.uuid(),
  name: z.string(),
  party: z.nullable(z.string()),
  /** Where they are from who come for no Party; may be empty. */
  affiliation: z.string(),
  /** Whether they count for the quorum and may answer a sounding. */
  member: z.boolean(),
  /** Whether they are not in what is closed to observers. */
  observer: z.boolean(),
  status: AttendanceStatus,
  /** Since when their line is lost; null while it stands. */
  awaySince: z.nullable(Instant),
  note: z.string(),
});
export type Attendee = z.infer<typeof Attendee>;

const Speaker = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  kind: SpeakerKind,
  /** Whether they have not spoken in this meeting yet. */
  first: z.boolean(),
  away: z.boolean(),
});
export type Speaker = z.infer<typeof Speaker>;

const FloorItem = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  level: z.int(),
  heading: z.boolean(),
  minutes: z.nullable(z.int()),
  visibility: ItemVisibility,
  state: ItemState,
  /** How long it has been open before; since when it is open now. */
  seconds: z.int(),
  openSince: z.nullable(Instant),
});
export type FloorItem = z.infer<typeof FloorItem>;

const Sounding = z.object({
  id: z.uuid(),
  text: z.string(),
  openedAt: Instant,
  noObjection: z.int(),
  /** Members who are present and have said nothing yet. */
  unanswered: z.int(),
  objections: z.array(z.object({ personId: z.uuid(), words: z.string() })),
  /** What whoever reads has answered; null when nothing, or when they are not asked. */
  mine: z.nullable(z.enum(['no_objection', 'objects'])),
});
export type Sounding = z.infer<typeof Sounding>;

/** Everything that the page of a session shows, in one answer: whoever comes late needs no other. */
export const readFloor = route({
  does: 'M01',
  method: 'GET',
  path: at,
  shows: 'floor',
  input: z.strictObject(ofMeeting),
  reply: z.object({
    n: z.int(),
    title: z.string(),
    state: MeetingState,
    startsAt: z.nullable(Instant),
    endsAt: z.nullable(Instant),
    joining: z.object({ url: z.string(), words: z.string() }),
    openedAt: z.nullable(Instant),
    pausedAt: z.nullable(Instant),
    /** Whose meeting it is, and who presides now: the same, unless the chair was handed over. */
    chairId: z.nullable(z.uuid()),
    presidingId: z.nullable(z.uuid()),
    quorum: z.object({ required: z.nullable(z.int()), present: z.int(), members: z.int() }),
    items: z.array(FloorItem),
    /** Whether the meeting is in an item that whoever reads is not let into. Of that item, nothing is in here. */
    closedItem: z.boolean(),
    /** Whether whoever reads is recused from an item of this meeting: of that too the journal tells them nothing. */
    recused: z.boolean(),
    itemId: z.nullable(z.uuid()),
    text: z.nullable(z.object({ place: z.string(), text: z.string(), draftId: z.nullable(z.uuid()) })),
    list: z.object({ closed: z.boolean(), newFirst: z.boolean(), waiting: z.array(Speaker) }),
    /** Who has the floor, since when by the server's clock, and for how long. */
    speaking: z.nullable(
      z.object({
        ...{ id: z.uuid(), personId: z.uuid(), kind: SpeakerKind },
        ...{ beganAt: Instant, seconds: z.int() },
      }),
    ),
    /** How long members of each region have spoken, turns that are over. */
    regions: z.array(z.object({ seatGroup: z.string(), seconds: z.int() })),
    attendance: z.array(Attendee),
    sounding: z.nullable(Sounding),
    decisions: z.array(
      z.object({
        ...{ number: z.string(), itemId: z.uuid(), text: z.string(), at: Instant },
        /** Who has stated that they were absent then. */
        absent: z.array(z.uuid()),
        /** Whether whoever reads may state so. */
        mayState: z.boolean(),
      }),
    ),
    actionPoints: z.array(z.object({ id: z.uuid(), text: z.string(), ownerId: z.uuid(), dueOn: z.string() })),
    may: z.object({
      open: z.boolean(),
      preside: z.boolean(),
      /** Queues others, notes action points. */
      assist: z.boolean(),
      /** Says how others attend; or how they attended, until the report is begun. */
      mark: z.boolean(),
      /** Takes the chair of this meeting back, or gives it to somebody when the chair is gone. */
      appoint: z.boolean(),
      /** Takes over a meeting that was opened for an acting chair. */
      takeChair: z.boolean(),
      ask: z.boolean(),
      answer: z.boolean(),
    }),
    now: Instant,
  }),
});

/** How many members must be present for anything to be agreed. Set before the meeting is opened. */
export const setQuorum = route({
  does: 'M02',
  method: 'PUT',
  path: `${at}/quorum`,
  input: z.strictObject({
    ...ofMeeting,
    members: z.int().check(z.minimum(1, 'At least one member.'), z.maximum(500)),
  }),
  reply: done,
});

/*
 * The matrix has no row for the floor itself. Taking part is as recording attendance is: the desk's while the meeting
 * sits, and of what is one's own everybody's. Who presides may be a member to whom the chair was handed for an item:
 * that it is they who ask, the commands see to.
 */
/**
 * Opens a meeting that was convened. Whoever opens it presides, as its chair; where the chair is absent the secretariat
 * opens it for a member who was asked to act as chair.
 */
export const openMeeting = route({
  does: 'M08',
  method: 'POST',
  path: `${at}/opening`,
  input: z.strictObject({ ...ofMeeting, actingId: z.nullable(z.uuid()) }),
  reply: done,
});
/** Pauses it, lets it go on, says that it goes on without a quorum, or closes it. */
export const steerMeeting = route({
  does: 'M08',
  method: 'POST',
  path: `${at}/session`,
  input: z.strictObject({ ...ofMeeting, to: z.enum(['pause', 'resume', 'informal', 'close']) }),
  reply: done,
});
/**
 * Gives the chair to a member who is present, for the item that is open or opens next; or, with nobody named, takes it
 * back. While whose chair it is is gone, whoever acts as chair goes on with the next items too.
 */
export const handOverChair = route({
  does: 'M08',
  method: 'POST',
  path: `${at}/chair`,
  input: z.strictObject({ ...ofMeeting, personId: z.nullable(z.uuid()) }),
  reply: done,
});
