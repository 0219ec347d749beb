import * as z from 'zod/mini';
import {
  DisclosureStatus,
  FileView,
  MissingItem,
  NominationFaultView,
  NominationFile,
  NominationForm,
  NominationStatus,
} from './nominations';
import { DisclosureView } from './nominations-disclosures';
import { route } from './route';
import { Instant, line, maybeWords, PartyCode, Zone } from './text';

const ofGroup = { groupId: z.uuid() };
const ofNomination = { ...ofGroup, nominationId: z.uuid() };
const at = '/api/groups/:groupId/nominations';
const done = z.object({ done: z.literal(true) });

/** Begins to enter a nomination that came by letter. The letter itself is uploaded before it can be submitted. */
export const enterNomination = route({
  does: 'N03',
  method: 'POST',
  path: at,
  input: z.strictObject({
    ...ofNomination,
    callId: z.uuid(),
    party: PartyCode,
    channel: z.enum(['letter', 'email', 'fax']),
    /** When it reached the secretariat: this decides whether it came in time. */
    receivedAt: Instant,
  }),
  reply: z.object({ nominationId: z.uuid(), revision: z.int() }),
});
export const saveEntered = route({
  does: 'N03',
  method: 'PUT',
  path: `${at}/:nominationId`,
  edits: true,
  input: z.strictObject({ ...ofNomination, form: NominationForm }),
  reply: z.object({ revision: z.int(), faults: z.array(NominationFaultView) }),
});
/** Puts a file into what was entered; or into any nomination where something is waited for, and it came by post. */
export const uploadEnteredFile = route({
  does: 'N03',
  method: 'PUT',
  path: `${at}/:nominationId/files/:kind`,
  takes: 'file',
  input: z.strictObject({ ...ofNomination, kind: NominationFile }),
  reply: z.object({ file: FileView, revision: z.int() }),
});
/** Submits what was entered; or says for the Party that what was asked for is there. */
export const submitEntered = route({
  does: 'N03',
  method: 'POST',
  path: `${at}/:nominationId/submission`,
  input: z.strictObject({ ...ofNomination, besideAnother: z.boolean() }),
  reply: z.object({ receipt: z.int(), at: Instant }),
});
/** Withdraws a nomination as the Party's letter asks. */
export const withdrawOnBehalf = route({
  does: 'N03',
  method: 'POST',
  path: `${at}/:nominationId/withdrawal`,
  input: z.strictObject({ ...ofNomination, reason: line(500) }),
  reply: done,
});
/** The Parties that come in by a code, and since when they have it. What it is stands in their letters alone. */
export const listCodes = route({
  does: 'N03',
  method: 'GET',
  path: '/api/groups/:groupId/codes',
  shows: 'codes',
  input: z.strictObject(ofGroup),
  reply: z.object({ codes: z.array(z.object({ party: z.string(), since: Instant })) }),
});
/** Gives a Party a new code, sent to its focal points; the old one is no longer good. */
export const renewCode = route({
  does: 'N03',
  method: 'POST',
  path: '/api/groups/:groupId/codes/:party',
  input: z.strictObject({ ...ofGroup, party: PartyCode }),
  reply: done,
});

/**
 * Where a check takes a nomination; `incomplete` asks for what is missing, by a letter, until a time. Asked once more,
 * the time becomes longer.
 */
export const CheckResult = z.enum(['acknowledged', 'incomplete', 'complete', 'eligible', 'ineligible']);
export const checkNomination = route({
  does: 'N07',
  method: 'POST',
  path: `${at}/:nominationId/check`,
  input: z.strictObject({
    ...ofNomination,
    to: CheckResult,
    /** Required for `ineligible`; goes along with what is asked for. */
    reason: maybeWords(1_000),
    asked: z.nullable(
      z.strictObject({
        items: z.array(MissingItem).check(z.minLength(1, 'Say what is missing.'), z.maxLength(8)),
        until: Instant,
        zone: Zone,
      }),
    ),
  }),
  reply: z.object({ status: NominationStatus }),
});
/** Admits a late nomination, or declines it: the head, with a reason. */
export const decideLate = route({
  does: 'N07',
  method: 'POST',
  path: `${at}/:nominationId/late-decision`,
  input: z.strictObject({ ...ofNomination, admit: z.boolean(), reason: line(1_000) }),
  reply: z.object({ status: NominationStatus }),
});
/** Says that two nominations are of the same person: they count once. */
export const mergeNominees = route({
  does: 'N07',
  method: 'POST',
  path: `${at}/:nominationId/merger`,
  input: z.strictObject({ ...ofNomination, with: z.uuid(), reason: line(300) }),
  reply: done,
});

export const readDisclosure = route({
  does: 'I02',
  method: 'GET',
  path: `${at}/:nominationId/disclosure`,
  shows: 'disclosure',
  input: z.strictObject(ofNomination),
  reply: z.object({ disclosure: z.nullable(DisclosureView) }),
});
/** Asks again, or decides. What the secretariat says here beyond a question is a proposal to the head. */
export const reviewDisclosure = route({
  does: 'I04',
  method: 'POST',
  path: `${at}/:nominationId/disclosure/review`,
  input: z.strictObject({
    ...ofNomination,
    to: z.enum(['requested', 'query', 'clear', 'managed', 'disqualifying']),
    note: maybeWords(1_000),
    /** Required for `managed`: from what the person keeps away. */
    restriction: maybeWords(1_000),
    /** The revision that was read: refused where the disclosure has been amended since. */
    revision: z.optional(z.int()),
  }),
  reply: z.object({ status: DisclosureStatus, proposed: z.nullable(DisclosureStatus) }),
});
