import * as z from 'zod/mini';
import { UnRegion } from './groups';
import { SeatGroup } from './seats';
import { Instant, maybeLine, maybeWords, PartyCode } from './text';

/** The conventions in which somebody may be at home (the seven of August 2016). */
export const Convention = z.enum(['CBD', 'CITES', 'CMS', 'ITPGRFA', 'RAMSAR', 'WHC', 'IPPC']);
export type Convention = z.infer<typeof Convention>;
export const ExpertiseLevel = z.enum(['focal_point', 'authority', 'practitioner', 'familiar']);
export type ExpertiseLevel = z.infer<typeof ExpertiseLevel>;
export const NominatorRole = z.enum(['nfp', 'senior_official', 'head_of_organization']);
/** As somebody says of themselves; null where it was not said. */
export const Gender = z.enum(['woman', 'man', 'other']);
export type Gender = z.infer<typeof Gender>;

/**
 * The states of a nomination (domain notes, 3.3). `late` waits for the head's decision; what is decided about people
 * who are eligible (shortlisted to not_selected) comes with the selection.
 */
export const NominationStatus = z.enum([
  'draft',
  'late',
  'received',
  'acknowledged',
  'incomplete',
  'complete',
  'eligible',
  'ineligible',
  'lapsed',
  'declined',
  'withdrawn',
  'shortlisted',
  'selected',
  'reserve',
  'not_selected',
]);
export type NominationStatus = z.infer<typeof NominationStatus>;

/** What the person who is nominated has said to it. */
export const NomineeAnswer = z.enum(['waiting', 'confirmed', 'declined']);
/** How a nomination came: by the form, or by a letter that the secretariat entered. */
export const NominationChannel = z.enum(['form', 'letter', 'email', 'fax']);

/** What is asked for again when it is missing. */
export const MissingItem = z.enum([
  'letter',
  'signature',
  'cv',
  'nominator',
  'contact',
  'expertise',
  'disclosure',
  'other',
]);
export type MissingItem = z.infer<typeof MissingItem>;

/** A day of the calendar, such as 2017-09-30. */
export const NominationDay = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'Give a date.'));
/** A language by its ISO 639 code. */
const LanguageCode = z.string().check(z.regex(/^[a-z]{2,3}$/, 'Choose a language from the list.'));

export const Expertise = z.strictObject({
  convention: Convention,
  level: ExpertiseLevel,
  evidence: maybeWords(1_000),
});
export type Expertise = z.infer<typeof Expertise>;

/**
 * The five parts of a nomination, as far as they are written. A draft may hold anything that fits; what is still
 * missing, or is no address, `faultsInNomination` says.
 */
export const NominationForm = z.strictObject({
  nominator: z.strictObject({
    name: maybeLine(200),
    title: maybeLine(200),
    role: z.nullable(NominatorRole),
    /** To whom receipt and questions go; the focal points whom the call reached get them where this is empty. */
    email: maybeLine(254),
  }),
  /** The date of the letter. */
  letterDate: z.nullable(NominationDay),
  nominee: z.strictObject({
    name: maybeLine(200),
    title: maybeLine(200),
    organization: maybeLine(300),
    email: maybeLine(254),
    phone: maybeLine(60),
    gender: z.nullable(Gender),
    languages: z.array(LanguageCode).check(z.maxLength(12, 'At most twelve languages fit here.')),
    /** IANA; empty where it was not said. */
    timeZone: maybeLine(60),
    /** Whether the Party is eligible for funded travel; null where it was not said. */
    fundingEligible: z.nullable(z.boolean()),
  }),
  seatGroup: z.nullable(SeatGroup),
  expertise: z.array(Expertise).check(z.maxLength(7, 'One line for each convention.')),
});
export type NominationForm = z.infer<typeof NominationForm>;

export const emptyNomination: NominationForm = {
  nominator: { name: '', title: '', role: null, email: '' },
  letterDate: null,
  nominee: {
    name: '',
    title: '',
    organization: '',
    email: '',
    phone: '',
    gender: null,
    languages: [],
    timeZone: '',
    fundingEligible: null,
  },
  seatGroup: null,
  expertise: [],
};

export const NominationFile = z.enum(['letter', 'cv']);
export type NominationFile = z.infer<typeof NominationFile>;
export const FileView = z.object({
  kind: NominationFile,
  name: z.string(),
  mime: z.string(),
  size: z.int(),
  at: Instant,
});
export type FileView = z.infer<typeof FileView>;

/** What is wrong with a field of a nomination, by its path (`nominee.email`, `expertise.0.evidence`, `letter`). */
export const NominationFaultView = z.object({ field: z.string(), code: z.string(), sentence: z.string() });

/** A call for nominations: a notification that has been issued, open until the latest of its announced times. */
export const CallView = z.object({
  /** The notification's id. */
  id: z.uuid(),
  /** `YYYY-NNN`. */
  number: z.string(),
  kind: z.enum(['call', 'supplementary_call']),
  subject: z.string(),
  issuedAt: Instant,
  closesAt: Instant,
  zone: z.string(),
  isOpen: z.boolean(),
});
export type CallView = z.infer<typeof CallView>;

/** What of a Party is known for the balance of a group: never typed in, always derived. */
export const PartyFacts = z.object({
  party: PartyCode,
  region: z.nullable(UnRegion),
  ldc: z.boolean(),
  sids: z.boolean(),
});

/** Disclosure of interests (domain notes, 3.4). */
export const DisclosureStatus = z.enum([
  'requested',
  'submitted',
  'query',
  'clear',
  'managed',
  'disqualifying',
]);
export type DisclosureStatus = z.infer<typeof DisclosureStatus>;
