import * as z from 'zod/mini';
import { SpeakerKind } from './floor';
import { route } from './route';
import { line, maybeWords } from './text';

const ofMeeting = { groupId: z.uuid(), meetingId: z.uuid() };
const at = '/api/groups/:groupId/meetings/:meetingId/floor';
const done = z.object({ done: z.literal(true) });
const Seconds = z
  .int()
  .check(z.minimum(30, 'Give at least half a minute.'), z.maximum(3_600, 'At most an hour.'));

/** Opens an item, and leaves the one that was open; puts one off; or is done with it. */
export const takeItem = route({
  does: 'M08',
  method: 'POST',
  path: `${at}/items/:itemId`,
  input: z.strictObject({ ...ofMeeting, itemId: z.uuid(), to: z.enum(['open', 'closed', 'deferred']) }),
  reply: done,
});
/** Puts the text up that is discussed: words, or a paragraph of a draft as it was last issued. */
export const putUpText = route({
  does: 'M08',
  method: 'POST',
  path: `${at}/text`,
  input: z.strictObject({
    ...ofMeeting,
    text: maybeWords(2_000),
    paragraph: z.nullable(z.strictObject({ draftId: z.uuid(), label: line(20) })),
  }),
  reply: done,
});

/** Asks for the floor, for oneself; the desk for somebody who has no device. */
export const askForFloor = route({
  does: 'M08',
  method: 'POST',
  path: `${at}/speakers`,
  input: z.strictObject({
    ...ofMeeting,
    itemId: z.uuid(),
    kind: SpeakerKind,
    personId: z.nullable(z.uuid()),
  }),
  reply: z.object({ speakerId: z.uuid() }),
});
/** Leaves the list; whoever presides takes others off it too. */
export const leaveList = route({
  does: 'M08',
  method: 'POST',
  path: `${at}/speakers/:speakerId/leaving`,
  input: z.strictObject({ ...ofMeeting, speakerId: z.uuid() }),
  reply: done,
});
/** Closes or opens the list of the open item, and says in which order its speakers come. */
export const setList = route({
  does: 'M08',
  method: 'POST',
  path: `${at}/list`,
  input: z.strictObject({
    ...ofMeeting,
    closed: z.boolean(),
    /** Those who have not spoken in this meeting come first. */
    newFirst: z.boolean(),
    /** Everybody who waits, in the order the chair gives; null leaves it. */
    order: z.nullable(z.array(z.uuid()).check(z.maxLength(500))),
  }),
  reply: done,
});
/** Gives the floor: to whoever is next, or to somebody of the list. The one who has it gives it back by that. */
export const giveFloor = route({
  does: 'M08',
  method: 'POST',
  path: `${at}/turns`,
  input: z.strictObject({
    ...ofMeeting,
    speakerId: z.nullable(z.uuid()),
    seconds: Seconds,
    /** Whose turn one sees: where it is another's by now, nobody is passed over. */
    speaking: z.nullable(z.uuid()),
  }),
  reply: done,
});
/** Gives more time to whoever speaks, or, with none, takes the floor back. */
export const changeTurn = route({
  does: 'M08',
  method: 'POST',
  path: `${at}/turns/current`,
  input: z.strictObject({ ...ofMeeting, more: z.nullable(Seconds) }),
  reply: done,
});
