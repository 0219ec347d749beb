import { Email, Language, line, Mandate, Procedure, Seats, Zone } from '@lib/contracts';
import * as z from 'zod/mini';

const Invited = z.strictObject({
  email: Email,
  name: line(120),
  affiliation: line(200),
  party: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/, 'A Party has a code of two letters.'))),
  role: z.enum(['head', 'secretariat']),
});

/** A group as whoever runs the installation writes it down: what it is for, how it works, and who leads its desk. */
export const GroupFile = z.strictObject({
  /** Its name in addresses of pages, such as iag-syn. */
  slug: z
    .string()
    .check(
      z.regex(/^[a-z][a-z0-9-]{1,40}$/, 'Small letters, digits and hyphens; a letter first; 41 at most.'),
    ),
  title: line(200),
  subtitle: z.string(),
  /** What its cycle is called in symbols of documents, such as IAG-SYN/1. */
  code: line(40),
  timeZone: Zone,
  language: Language,
  mandate: z.strictObject(Mandate.shape),
  procedure: Procedure,
  seats: z.array(z.strictObject(Seats.shape)),
  people: z
    .array(Invited)
    .check(z.refine((all) => all.some(({ role }) => role === 'head'), 'Somebody must be the head.')),
});
export type GroupFile = z.infer<typeof GroupFile>;

/** What is wrong with a file: a sentence for each field. */
export const faultsOf = (file: unknown): string[] =>
  (GroupFile.safeParse(file).error?.issues ?? []).map(
    ({ path, message }) => `${path.length > 0 ? path.join('.') : 'the file'}: ${message}`,
  );
