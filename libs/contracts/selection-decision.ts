import * as z from 'zod/mini';
import { LetterView } from './notifications-post';
import { route } from './route';
import { Instant, Language, line, maybeWords, words } from './text';

const ofGroup = { groupId: z.uuid() };
const at = '/api/groups/:groupId/selection';

/** What became of a nominee. Who is neither in nor in reserve is not selected. */
export const SelectionOutcome = z.enum(['selected', 'reserve', 'not_selected']);
export type SelectionOutcome = z.infer<typeof SelectionOutcome>;

/** Why, in short. The text beside it says it of the one person. */
export const OutcomeReason = z.enum([
  'fills_seat',
  'balance',
  'expertise',
  'next_in_line',
  'seats_taken',
  'party_has_seat',
  'no_seat_open',
  'conflict_of_interest',
  'not_eligible',
  'withdrawn',
  'other',
]);
export type OutcomeReason = z.infer<typeof OutcomeReason>;

/** A criterion that is given up, by how much, and why. */
const Accepted = z.strictObject({
  quota: z.string().check(z.maxLength(40)),
  side: z.enum(['min', 'max']),
  by: z.int().check(z.minimum(1), z.maximum(200)),
  reason: line(500),
});

/**
 * Decides on a proposal that the Bureau was consulted on: the head alone. Every criterion that it does not meet, and
 * every seat that stays vacant, must be given up by name.
 */
export const decideComposition = route({
  does: 'B06',
  method: 'POST',
  path: `${at}/decision`,
  input: z.strictObject({
    ...ofGroup,
    proposalId: z.uuid(),
    /** Of the proposal, as it was read. */
    revision: z.int(),
    accepted: z.array(Accepted).check(z.maxLength(60)),
    vacant: z.int().check(z.minimum(0), z.maximum(200)),
    /** How the criteria were applied, for the record. */
    how: words(8_000),
  }),
  reply: z.object({ decidedAt: Instant }),
});
/** Takes the decision back, before it is published: the board is open again. */
export const reopenSelection = route({
  does: 'B06',
  method: 'POST',
  path: `${at}/reopening`,
  input: z.strictObject({ ...ofGroup, reason: line(500) }),
  reply: z.object({ done: z.literal(true) }),
});

/** Gives the reasons for what became of nominees. If-Match names the revision of the decision. */
export const giveReasons = route({
  does: 'B05',
  method: 'PUT',
  path: `${at}/reasons`,
  edits: true,
  input: z.strictObject({
    ...ofGroup,
    reasons: z
      .array(z.strictObject({ nominationId: z.uuid(), code: OutcomeReason, text: words(2_000) }))
      .check(z.minLength(1), z.maxLength(300)),
  }),
  reply: z.object({
    revision: z.int(),
    /** How many nominees still have none: publication is refused until it is nobody. */
    without: z.int(),
  }),
});

/** The record of the decision, with everything it rests on. */
export const DecisionView = z.object({
  decidedAt: Instant,
  decidedBy: z.nullable(z.string()),
  revision: z.int(),
  profileVersion: z.int(),
  poolVersion: z.string(),
  letter: z.string(),
  /** The round of consultation that it rests on. */
  round: z.int(),
  accepted: z.array(Accepted),
  vacant: z.int(),
  how: z.string(),
  outcomes: z.array(
    z.object({
      nominationId: z.uuid(),
      name: z.string(),
      party: z.string(),
      outcome: SelectionOutcome,
      /** The category of the seat, of who is selected; the place in line, of a reserve. */
      category: z.nullable(z.string()),
      rank: z.nullable(z.int()),
      /** Null as long as no reason was given. */
      reason: z.nullable(z.object({ code: OutcomeReason, text: z.string() })),
    }),
  ),
  without: z.int(),
});
/** For secretariat and head; for the Bureau without the files from which one is recused. */
export const readDecision = route({
  does: 'B07',
  method: 'GET',
  path: `${at}/decision`,
  shows: 'decision',
  input: z.strictObject(ofGroup),
  reply: z.object({
    decision: z.nullable(DecisionView),
    may: z.object({ giveReasons: z.boolean(), publish: z.boolean(), reopen: z.boolean() }),
  }),
});

/** To whom a letter goes: the nominee, or whoever nominated them. */
const LetterAddressee = z.enum(['nominee', 'nominator']);
const ofLetter = { nominationId: z.uuid(), addressee: LetterAddressee, language: Language };
/**
 * The letters about nominees, prepared when the composition is published: one to each of them, and one to whoever
 * nominated them in each of their languages. The secretariat reads and changes them, and the head sends them.
 */
export const SelectionLetter = z.object({
  ...ofLetter,
  kind: z.enum(['appointment', 'reserve', 'regret']),
  name: z.string(),
  party: z.string(),
  subject: z.string(),
  body: z.string(),
  revision: z.int(),
  /** Null as long as it is prepared only; once sent it never changes. */
  sentAt: z.nullable(Instant),
  /** To whom it went, and what became of it. */
  deliveries: z.array(LetterView),
});
export const readSelectionLetters = route({
  does: 'B07',
  method: 'GET',
  path: `${at}/letters`,
  shows: 'selection-letters',
  input: z.strictObject(ofGroup),
  reply: z.object({
    letters: z.array(SelectionLetter),
    may: z.object({ send: z.boolean(), sendAgain: z.boolean() }),
  }),
});
export const writeSelectionLetter = route({
  does: 'B07',
  method: 'PUT',
  path: `${at}/letters/:nominationId`,
  edits: true,
  input: z.strictObject({ ...ofGroup, ...ofLetter, subject: line(200), body: words(8_000) }),
  reply: z.object({ revision: z.int() }),
});
/** Sends everything about these nominees that is not sent yet: the head alone. Refused with `letters-sent` where that is nothing. */
export const sendSelectionLetters = route({
  does: 'B07',
  method: 'POST',
  path: `${at}/letters/sending`,
  input: z.strictObject({
    ...ofGroup,
    nominations: z.array(z.uuid()).check(z.minLength(1), z.maxLength(500)),
  }),
  /** How many letters have gone to the post. */
  reply: z.object({ letters: z.int() }),
});
/**
 * Sends a letter once more that a server did not take, or that came back, to where its addressee is reached by now: the
 * head alone. Refused with `letters-sent` where it has arrived, and with `letter-under-way` while it is being sent.
 */
export const sendSelectionLetterAgain = route({
  does: 'B07',
  method: 'POST',
  path: `${at}/letters/:letterId/again`,
  input: z.strictObject({ ...ofGroup, letterId: z.uuid() }),
  reply: z.object({ done: z.literal(true) }),
});

/**
 * Publishes the composition: version 1, with memberships, roles and invitations to come in, and the notification that
 * announces it, drafted. What was begun and broke off is gone on with when it is asked for again.
 * Refused with `reason-missing` while one nominee has none.
 */
export const publishComposition = route({
  does: 'B06',
  method: 'POST',
  path: `${at}/publication`,
  input: z.strictObject({ ...ofGroup, note: maybeWords(1_000) }),
  reply: z.object({ version: z.int(), seated: z.int(), notificationId: z.uuid() }),
});
/** What became of one's own nominations, once it is published: for a Party, by its own. */
export const readOwnOutcome = route({
  does: 'B08',
  method: 'GET',
  path: `${at}/outcomes`,
  shows: 'own-outcome',
  input: z.strictObject(ofGroup),
  reply: z.object({
    outcomes: z.array(
      z.object({ nominationId: z.uuid(), name: z.string(), party: z.string(), outcome: SelectionOutcome }),
    ),
  }),
});
