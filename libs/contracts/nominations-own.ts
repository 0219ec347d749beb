import * as z from 'zod/mini';
import {
  CallView,
  Expertise,
  FileView,
  MissingItem,
  NominationDay,
  NominationFaultView,
  NominationFile,
  NominationForm,
  NominationStatus,
  NomineeAnswer,
  PartyFacts,
} from './nominations';
import { DisclosureAnswers, OwnDisclosure, PartyDisclosure } from './nominations-disclosures';
import { route } from './route';
import { SeatGroup } from './seats';
import { Instant, line, maybeWords } from './text';
import { GivenFile } from './files';

/**
 * What a focal point does, for the own Party only: signed in with that role, or by the code of the letter, which
 * travels as `Authorization: Code <groupId>.<party>.<code>` with each request.
 */
const ofGroup = { groupId: z.uuid() };
const ofMine = { ...ofGroup, nominationId: z.uuid() };
const at = '/api/groups/:groupId/my-nominations';
const done = z.object({ done: z.literal(true) });
const saved = z.object({ revision: z.int(), faults: z.array(NominationFaultView) });

/** A nomination of the own Party, whoever of it made it. */
export const OwnNomination = z.object({
  id: z.uuid(),
  callId: z.uuid(),
  status: NominationStatus,
  nomineeName: z.string(),
  nominatorName: z.string(),
  /** The number on the receipt; null while it is a draft. */
  receipt: z.nullable(z.int()),
  submittedAt: z.nullable(Instant),
  savedAt: Instant,
});

/** What is asked of a Party, and what is there from it already. */
export const readMyCall = route({
  does: 'N06',
  method: 'GET',
  path: '/api/groups/:groupId/my-call',
  shows: 'my-nominations',
  input: z.strictObject(ofGroup),
  reply: z.object({
    groupTitle: z.string(),
    ...PartyFacts.shape,
    /** By what one came in. */
    by: z.enum(['code', 'account']),
    /** The call that is open for this Party, or the last that was; null before there was one. */
    call: z.nullable(CallView),
    /** The seat groups that this Party may claim. */
    seatGroups: z.array(SeatGroup),
    nominations: z.array(OwnNomination),
    /** Whether more than one nomination of this Party has been submitted and stands: only one can be eligible. */
    conflict: z.boolean(),
  }),
});

/** Begins a draft under an id that the page has made. The same id again gives the same draft. */
export const startNomination = route({
  does: 'N01',
  method: 'POST',
  path: at,
  input: z.strictObject({ ...ofMine, callId: z.uuid() }),
  reply: z.object({ nominationId: z.uuid(), revision: z.int() }),
});
export const readMyNomination = route({
  does: 'N04',
  method: 'GET',
  path: `${at}/:nominationId`,
  shows: 'my-nominations',
  input: z.strictObject(ofMine),
  reply: z.object({
    ...OwnNomination.shape,
    ...PartyFacts.shape,
    call: CallView,
    form: NominationForm,
    files: z.array(FileView),
    /** The ETag for saving. */
    revision: z.int(),
    /** All that is still missing or wrong, field by field. */
    faults: z.array(NominationFaultView),
    /** What the secretariat has asked for, and until when it is waited for. */
    asked: z.nullable(
      z.object({ items: z.array(MissingItem), note: z.string(), until: Instant, zone: z.string() }),
    ),
    answer: NomineeAnswer,
    disclosure: z.nullable(PartyDisclosure),
    may: z.object({ edit: z.boolean(), submit: z.boolean(), withdraw: z.boolean() }),
  }),
});
/** Keeps what is written by now. What was submitted is changed by it at once, and has to stay complete. */
export const saveNomination = route({
  does: 'N02',
  method: 'PUT',
  path: `${at}/:nominationId`,
  edits: true,
  input: z.strictObject({ ...ofMine, form: NominationForm }),
  reply: saved,
});
/** Puts a file in its place: the letter, or the CV. One that was there before is replaced. */
export const uploadNominationFile = route({
  does: 'N02',
  method: 'PUT',
  path: `${at}/:nominationId/files/:kind`,
  takes: 'file',
  input: z.strictObject({ ...ofMine, kind: NominationFile }),
  reply: z.object({ file: FileView, revision: z.int() }),
});
export const downloadMyFile = route({
  does: 'N05',
  method: 'GET',
  path: `${at}/:nominationId/files/:kind`,
  gives: 'file',
  input: z.strictObject({ ...ofMine, kind: NominationFile }),
  reply: GivenFile,
});
/**
 * Submits a draft, or supplies what was asked for. Refused with all that is missing, field by field; where another
 * nomination of the Party stands, with that, until one says that one knows.
 */
export const submitNomination = route({
  does: 'N01',
  method: 'POST',
  path: `${at}/:nominationId/submission`,
  input: z.strictObject({ ...ofMine, besideAnother: z.boolean() }),
  reply: z.object({ receipt: z.int(), at: Instant }),
});
export const withdrawNomination = route({
  does: 'N02',
  method: 'POST',
  path: `${at}/:nominationId/withdrawal`,
  input: z.strictObject({ ...ofMine, reason: line(500) }),
  reply: done,
});
/** Discloses the nominee's interests, or amends what was disclosed. */
export const discloseInterests = route({
  does: 'I01',
  method: 'PUT',
  path: `${at}/:nominationId/disclosure`,
  input: z.strictObject({ ...ofMine, answers: DisclosureAnswers, signedAt: NominationDay }),
  reply: z.object({ revision: z.int() }),
});

const mine = '/api/groups/:groupId/my-interests';

/** The interests of a member, as they were disclosed when they were nominated or since; null where none were. */
export const readMyInterests = route({
  does: 'I02',
  method: 'GET',
  path: mine,
  shows: 'my-interests',
  input: z.strictObject(ofGroup),
  reply: z.object({ disclosure: z.nullable(OwnDisclosure) }),
});
/** Amends them, at any time. It is looked at anew; what was found before stays in force until then. */
export const discloseMyInterests = route({
  does: 'I01',
  method: 'PUT',
  path: mine,
  input: z.strictObject({ ...ofGroup, answers: DisclosureAnswers, signedAt: NominationDay }),
  reply: z.object({ revision: z.int() }),
});

const Token = z.string().check(z.regex(/^[\w-]{60,200}$/, 'Open the link of the message again.'));

/** What was said of somebody, for themselves: by the link of their message, whose token stays behind its #. */
export const readAsNominee = route({
  does: 'N09',
  method: 'POST',
  path: '/api/nominee/reading',
  anonymous: true,
  input: z.strictObject({ token: Token }),
  reply: z.object({
    groupTitle: z.string(),
    call: CallView,
    party: z.string(),
    nominator: z.object({ name: z.string(), title: z.string() }),
    nominee: NominationForm.shape.nominee,
    seatGroup: z.nullable(SeatGroup),
    expertise: z.array(Expertise),
    answer: NomineeAnswer,
    answeredAt: z.nullable(Instant),
    /** False once the time for it is over, or the nomination stands no longer. */
    mayAnswer: z.boolean(),
  }),
});
/** Confirms, or declines: then the nomination is withdrawn. */
export const answerAsNominee = route({
  does: 'N09',
  method: 'POST',
  path: '/api/nominee/answer',
  anonymous: true,
  input: z.strictObject({ token: Token, answer: z.enum(['confirmed', 'declined']), reason: maybeWords(500) }),
  reply: done,
});
