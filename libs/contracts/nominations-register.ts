import * as z from 'zod/mini';
import { GivenFile } from './files';
import { UnRegion } from './groups';
import {
  CallView,
  DisclosureStatus,
  FileView,
  Gender,
  MissingItem,
  NominationChannel,
  NominationFaultView,
  NominationFile,
  NominationForm,
  NominationStatus,
  NomineeAnswer,
  PartyFacts,
} from './nominations';
import { EntryView } from './notices';
import { route } from './route';
import { SeatGroup } from './seats';
import { Instant, line, maybeLine, PartyCode } from './text';

const ofGroup = { groupId: z.uuid() };
const ofNomination = { ...ofGroup, nominationId: z.uuid() };
const at = '/api/groups/:groupId/nominations';

/** The journal to follow for what changes here, from which number on. */
export const Chamber = z.object({ id: z.uuid(), seq: z.int() });

/** Which nominations are asked for; what is left out does not matter. */
const sieve = {
  callId: z.optional(z.uuid()),
  status: z.optional(NominationStatus),
  region: z.optional(UnRegion),
  seatGroup: z.optional(SeatGroup),
  late: z.optional(z.enum(['yes', 'no'])),
  /** Words of a name, a Party's code, an organization, or a receipt's number. */
  words: z.optional(maybeLine(100)),
};

/** A line of the register. */
export const NominationRow = z.object({
  id: z.uuid(),
  receipt: z.nullable(z.int()),
  status: NominationStatus,
  ...PartyFacts.shape,
  seatGroup: z.nullable(SeatGroup),
  nomineeName: z.string(),
  organization: z.string(),
  gender: z.nullable(Gender),
  receivedAt: z.nullable(Instant),
  channel: NominationChannel,
  late: z.boolean(),
  files: z.array(NominationFile),
  answer: NomineeAnswer,
  disclosure: z.nullable(DisclosureStatus),
  /** Whether another nomination of the same Party in the same call stands. */
  conflict: z.boolean(),
  /** The other nominations of the same person. */
  sameAs: z.array(z.uuid()),
  supplyBy: z.nullable(Instant),
});
/** The register: fifty lines at a time, the latest received first; drafts are not in it but those one enters. */
export const listNominations = route({
  does: 'N06',
  method: 'GET',
  path: at,
  shows: 'nominations',
  input: z.strictObject({
    ...ofGroup,
    ...sieve,
    from: z.optional(z.coerce.number().check(z.int(), z.minimum(0))),
  }),
  reply: z.object({
    calls: z.array(CallView),
    /** Null before anything was nominated. */
    chamber: z.nullable(Chamber),
    nominations: z.array(NominationRow),
    /** How many there are with this sieve; and by status, with the sieve but for the status. */
    total: z.int(),
    byStatus: z.record(z.string(), z.int()),
    /** Where the next fifty begin; null at the end. */
    next: z.nullable(z.int()),
    /** What whoever asks may do now, beside looking at them. */
    may: z.object({ enter: z.boolean(), export: z.boolean() }),
  }),
});

/** Whole, with its history as the chamber's journal has it, newest last. */
export const readNomination = route({
  does: 'N04',
  method: 'GET',
  path: `${at}/:nominationId`,
  shows: 'nomination',
  input: z.strictObject(ofNomination),
  reply: z.object({
    ...NominationRow.shape,
    chamber: Chamber,
    call: CallView,
    form: NominationForm,
    filesHeld: z.array(FileView),
    revision: z.int(),
    faults: z.array(NominationFaultView),
    enteredBy: z.nullable(z.uuid()),
    asked: z.nullable(
      z.object({ items: z.array(MissingItem), note: z.string(), until: Instant, zone: z.string() }),
    ),
    reason: z.string(),
    lateDecision: z.nullable(z.object({ admitted: z.boolean(), reason: z.string(), at: Instant })),
    /** Other nominations of this Party that stand, and nominations of people who may be the same. */
    others: z.array(z.object({ id: z.uuid(), receipt: z.nullable(z.int()), nomineeName: z.string() })),
    lookalikes: z.array(z.object({ id: z.uuid(), party: PartyCode, nomineeName: z.string() })),
    history: z.array(EntryView),
    /** Names of those who acted; who is not there acted by the code of a Party, or was the clock. */
    people: z.record(z.string(), z.string()),
    /** What whoever asks may do now. */
    may: z.object({
      edit: z.boolean(),
      submit: z.boolean(),
      /** Puts in for the Party what was asked for. */
      supply: z.boolean(),
      acknowledge: z.boolean(),
      ask: z.boolean(),
      complete: z.boolean(),
      screen: z.boolean(),
      decideLate: z.boolean(),
      withdraw: z.boolean(),
    }),
  }),
});
export const downloadNominationFile = route({
  does: 'N05',
  method: 'GET',
  path: `${at}/:nominationId/files/:kind`,
  gives: 'file',
  input: z.strictObject({ ...ofNomination, kind: NominationFile }),
  reply: GivenFile,
});

const ofExport = { ...ofGroup, exportId: z.uuid() };
/** Records who takes the register with them, and for what; the file itself is fetched within ten minutes. */
export const exportNominations = route({
  does: 'N08',
  method: 'POST',
  path: '/api/groups/:groupId/nomination-exports',
  input: z.strictObject({ ...ofGroup, format: z.enum(['csv', 'xlsx']), purpose: line(200) }),
  reply: z.object({ exportId: z.uuid() }),
});
/** The register as a table, marked with its reader and the time. */
export const downloadExport = route({
  does: 'N08',
  method: 'GET',
  path: '/api/groups/:groupId/nomination-exports/:exportId',
  gives: 'file',
  input: z.strictObject(ofExport),
  reply: GivenFile,
});
