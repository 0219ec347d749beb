import {
  Email,
  Instant,
  Language,
  line,
  maybeWords,
  Procedure,
  SeatGroup,
  words,
  Zone,
} from '@lib/contracts';
import * as z from 'zod/mini';

const Invited = z.strictObject({
  email: Email,
  name: line(120),
  affiliation: line(200),
  party: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/, 'A Party has a code of two letters.'))),
  role: z.enum(['head', 'secretariat']),
});

/** Why the group is there: what readers are told of its mandate. */
const Mandated = z.strictObject({
  decision: maybeWords(200),
  paragraph: maybeWords(40),
  tasks: z.array(words(1_000)).check(z.maxLength(20)),
  addressees: z.array(line(200)).check(z.maxLength(20)),
  reportsTo: maybeWords(200),
  reportDueAt: z.nullable(Instant),
  consults: maybeWords(200),
  subjectToResources: z.boolean(),
});

const some = z.int().check(z.minimum(0), z.maximum(200));
const Planned = z
  .strictObject({
    seatGroup: SeatGroup,
    seats: some.check(z.minimum(1)),
    ofWhichEu: some,
    ofWhichJuscanz: some,
  })
  .check(
    z.refine((it) => it.ofWhichEu + it.ofWhichJuscanz <= it.seats, 'More seats are tied than there are.'),
  );
const isOnceEach = (all: readonly { seatGroup: string }[]): boolean =>
  new Set(all.map(({ seatGroup }) => seatGroup)).size === all.length;

/** A group as whoever runs the installation writes it down: what it is for, how it works, and who leads its desk. */
export const GroupFile = z.strictObject({
  /** Its name in addresses of pages, such as iag-syn. */
  slug: z
    .string()
    .check(
      z.regex(/^[a-z][a-z0-9-]{1,40}$/, 'Small letters, digits and hyphens; a letter first; 41 at most.'),
    ),
  title: line(200),
  subtitle: maybeWords(200),
  /** What its cycle is called in symbols of documents, such as IAG-SYN/1. */
  code: line(40),
  timeZone: Zone,
  language: Language,
  mandate: Mandated,
  procedure: Procedure,
  seats: z.array(Planned).check(z.refine(isOnceEach, 'A group of seats is named once.')),
  people: z
    .array(Invited)
    .check(z.refine((all) => all.some(({ role }) => role === 'head'), 'Somebody must be the head.')),
});
export type GroupFile = z.infer<typeof GroupFile>;

/** What is wrong with a file: a sentence for each field. */
export const faultsOf = (file: unknown): string[] =>
  (GroupFile.safeParse(file, { error: missing }).error?.issues ?? []).map(
    ({ path, message }) => `${path.length > 0 ? path.join('.') : 'the file'}: ${message}`,
  );

const missing = ({ input }: { input?: unknown }) => (input === undefined ? 'This is missing.' : undefined);
