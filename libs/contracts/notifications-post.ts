import * as z from 'zod/mini';
import { GivenFile } from './files';
import { atNotification, ofNotification, ResponseView } from './notifications';
import { route } from './route';
import { Instant, Language, line, PartyCode, words } from './text';

const done = z.object({ done: z.literal(true) });

/** Somebody whom a notification goes to, as it stands now. */
export const Recipient = z.object({
  /** Names one recipient of this preview: for asking for their mail. */
  key: z.string(),
  party: z.nullable(z.string()),
  name: z.string(),
  address: z.string(),
  fallback: z.nullable(z.string()),
  /** In which language they get it: their own where there is a text, else that of the source. */
  language: Language,
});
const Mail = z.object({
  to: z.string(),
  from: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});
/** Who gets it now, and the mail exactly as the one named by `recipient` would get it. */
export const previewNotification = route({
  does: 'O01',
  method: 'GET',
  path: `${atNotification}/preview`,
  input: z.strictObject({ ...ofNotification, recipient: z.optional(line(300)) }),
  reply: z.object({
    recipients: z.array(Recipient),
    /** Parties of its classes that have no focal point: nobody there gets it. */
    without: z.array(z.string()),
    mail: z.nullable(Mail),
  }),
});
/**
 * It as a letter on A4 as it stands now, in a language of its texts or else in that of the source. As long as it is not
 * issued each page says that it is a draft.
 */
export const printNotification = route({
  does: 'O01',
  method: 'GET',
  path: `${atNotification}/letter`,
  gives: 'file',
  input: z.strictObject({ ...ofNotification, in: z.optional(Language) }),
  reply: GivenFile,
});
/** Sends it to the address of whoever asks, marked as a test, in one language. */
export const sendTest = route({
  does: 'O01',
  method: 'POST',
  path: `${atNotification}/test`,
  input: z.strictObject({ ...ofNotification, language: Language }),
  reply: done,
});

/**
 * Where a letter is: it waits (also for another try), a server has accepted it, it came back after that (bounced), or
 * it could not be handed in (failed). Nobody can tell whether it was read.
 */
export const LetterState = z.enum(['waiting', 'accepted', 'bounced', 'failed']);
export const LetterView = z.object({
  id: z.uuid(),
  party: z.nullable(z.string()),
  name: z.string(),
  address: z.string(),
  language: Language,
  state: LetterState,
  /** It went to the second address, for the first one did not take it. */
  usedFallback: z.boolean(),
  tries: z.int(),
  at: Instant,
  acceptedAt: z.nullable(Instant),
  bouncedAt: z.nullable(Instant),
  fault: z.nullable(z.string()),
  /** How the secretariat reached them otherwise; null when it has not. */
  reachedBy: z.nullable(z.string()),
});
export const listLetters = route({
  does: 'O04',
  method: 'GET',
  path: `${atNotification}/letters`,
  shows: 'letters',
  input: z.strictObject(ofNotification),
  reply: z.object({
    letters: z.array(LetterView),
    /** Parties none of whose letters was accepted, or that had no focal point when it was issued. */
    notReached: z.array(z.string()),
  }),
});
/** Sends it once more to one: to the address that their focal point has by now. */
export const sendLetterAgain = route({
  does: 'O05',
  method: 'POST',
  path: `${atNotification}/letters/:letterId/again`,
  input: z.strictObject({ ...ofNotification, letterId: z.uuid() }),
  reply: done,
});
/** Notes that a Party was reached otherwise: by telephone, by fax, through its mission. */
export const noteReached = route({
  does: 'O05',
  method: 'POST',
  path: `${atNotification}/reached`,
  input: z.strictObject({ ...ofNotification, party: PartyCode, how: line(300) }),
  reply: done,
});

/** Answers a notification that asks for it: as the focal point of a Party, or as an observer. */
export const respond = route({
  does: 'O07',
  method: 'POST',
  path: `${atNotification}/responses`,
  input: z.strictObject({ ...ofNotification, text: words(20_000), language: Language }),
  reply: z.object({ responseId: z.uuid() }),
});
/** Enters an answer that came by letter or mail; the time at which it came is kept. */
export const enterResponse = route({
  does: 'O01',
  method: 'POST',
  path: `${atNotification}/responses/entered`,
  input: z.strictObject({
    ...ofNotification,
    from: ResponseView.shape.from,
    party: z.nullable(PartyCode),
    name: line(200),
    text: words(20_000),
    language: Language,
    receivedAt: Instant,
  }),
  reply: z.object({ responseId: z.uuid() }),
});
export const listResponses = route({
  does: 'O01',
  method: 'GET',
  path: `${atNotification}/responses`,
  shows: 'responses',
  input: z.strictObject(ofNotification),
  reply: z.object({ responses: z.array(ResponseView) }),
});

/**
 * Takes in what a mail server sends back (RFC 3464), whole as it came. It is signed: the hexadecimal HMAC-SHA-256 of
 * the message under BOUNCE_SECRET.
 */
export const takeBounce = route({
  does: 'O06',
  method: 'POST',
  path: '/api/bounces',
  anonymous: true,
  input: z.strictObject({
    message: z.string().check(z.minLength(1), z.maxLength(200_000)),
    signature: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'This is not a signature.')),
  }),
  reply: done,
});
