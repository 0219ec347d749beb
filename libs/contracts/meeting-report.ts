import * as z from 'zod/mini';
import { GivenFile } from './files';
import { ReportCorrection } from './meeting-report-corrections';
import { route } from './route';
import { Instant, Language, line, maybeWords, words } from './text';

const ofMeeting = { groupId: z.uuid(), meetingId: z.uuid() };
const at = '/api/groups/:groupId/meetings/:meetingId/report';
const done = z.object({ done: z.literal(true) });

/**
 * What a paragraph of a report is. The verbs carry weight: `agreed` is a decision of the group, `requested` a task,
 * `noted` neither approval nor disapproval (decision 55/488 of the General Assembly); the rest tells what happened.
 */
export const ReportKind = z.enum(['heading', 'narrative', 'agreed', 'requested', 'noted']);
export type ReportKind = z.infer<typeof ReportKind>;

/** A paragraph as it is written. Numbers run through all that are no heading, and are given by nobody. */
export const ReportParagraph = z.strictObject({
  id: z.uuid(),
  kind: ReportKind,
  text: words(4_000),
});
export type ReportParagraph = z.infer<typeof ReportParagraph>;

const Numbered = z.object({
  ...{ ...ReportParagraph.shape, text: z.string(), number: z.string() },
  /** Whether it is about a closed item: whoever may not follow those does not have it. */
  closed: z.boolean(),
  /** What it said when the report was circulated, where it says something else since; null where it is new. */
  before: z.optional(z.nullable(z.string())),
});
export type NumberedParagraph = z.infer<typeof Numbered>;

const Corrigendum = z.object({
  /** 1 for Corr.1. */
  k: z.int(),
  symbol: z.string(),
  number: z.string(),
  text: z.string(),
  reason: z.string(),
  at: Instant,
});

const Absence = z.object({
  /** Of the decision. */
  number: z.string(),
  personId: z.uuid(),
  name: z.string(),
  words: z.string(),
  at: Instant,
  /** Whether the record of the meeting shows the same: their line was lost then, or they were not there. */
  isShown: z.boolean(),
});
export type AbsenceStatement = z.infer<typeof Absence>;

/** The report of a meeting: for whoever writes it from the draft on, for the group once it is circulated. */
export const readMeetingReport = route({
  does: 'M01',
  method: 'GET',
  path: at,
  shows: 'meeting-report',
  input: z.strictObject(ofMeeting),
  reply: z.object({
    n: z.int(),
    title: z.string(),
    report: z.nullable(
      z.object({
        version: z.int(),
        symbol: z.string(),
        paragraphs: z.array(Numbered),
        draftedAt: Instant,
        circulatedAt: z.nullable(Instant),
        /** Until when attendees may ask for corrections; after it, silence adopts. */
        correctionsUntil: z.nullable(Instant),
        adoptedAt: z.nullable(Instant),
        /** Whether it was adopted by silence, or by the chair. */
        bySilence: z.boolean(),
        /** What was circulated and is in the report no longer. */
        removed: z.array(z.object({ id: z.uuid(), text: z.string() })),
        corrections: z.array(ReportCorrection),
        corrigenda: z.array(Corrigendum),
        /** What members stated who were absent when something was decided. It stands beside the text, and nobody edits it. */
        absences: z.array(Absence),
      }),
    ),
    may: z.object({
      draft: z.boolean(),
      edit: z.boolean(),
      circulate: z.boolean(),
      correct: z.boolean(),
      answer: z.boolean(),
      adopt: z.boolean(),
      corrigend: z.boolean(),
    }),
  }),
});

/** The report as a file, in so far as whoever asks may read it; what is around its words in a language of theirs. */
export const downloadMeetingReport = route({
  does: 'M01',
  method: 'GET',
  path: `${at}/paper`,
  gives: 'file',
  input: z.strictObject({ ...ofMeeting, as: z.enum(['pdf', 'docx']), in: z.optional(Language) }),
  reply: GivenFile,
});

/** Writes the report of a closed meeting from what its journal says; from then on people write around that. */
export const draftMeetingReport = route({
  does: 'M09',
  method: 'POST',
  path: at,
  input: z.strictObject(ofMeeting),
  reply: z.object({ version: z.int() }),
});
/** Writes the whole report, until it is adopted. */
export const editMeetingReport = route({
  does: 'M09',
  method: 'PUT',
  path: at,
  edits: true,
  input: z.strictObject({
    ...ofMeeting,
    paragraphs: z
      .array(ReportParagraph)
      .check(
        z.minLength(1, 'A report has a paragraph at least.'),
        z.maxLength(400, 'At most 400 paragraphs.'),
      ),
  }),
  reply: z.object({ version: z.int() }),
});
/** Sends it to the group, for corrections by those who attended. */
export const circulateMeetingReport = route({
  does: 'M09',
  method: 'POST',
  path: `${at}/circulation`,
  input: z.strictObject({ ...ofMeeting, correctionsUntil: Instant }),
  reply: done,
});
/** The chair adopts it, once the time for corrections is over. Nothing in it changes from then on. */
export const adoptMeetingReport = route({
  does: 'M10',
  method: 'POST',
  path: `${at}/adoption`,
  input: z.strictObject(ofMeeting),
  reply: done,
});
/** Puts an error of an adopted report right, beside it: the report itself stays as it is. */
export const issueCorrigendum = route({
  does: 'M09',
  method: 'POST',
  path: `${at}/corrigenda`,
  input: z.strictObject({ ...ofMeeting, paragraphId: z.uuid(), text: words(4_000), reason: line(500) }),
  reply: z.object({ k: z.int() }),
});
/**
 * States for the record that one was absent when a decision was recorded, within a day of it. The decision stays as it is:
 * what was stated stands in the report.
 */
export const stateAbsence = route({
  does: 'M08',
  method: 'POST',
  path: '/api/groups/:groupId/meetings/:meetingId/floor/absences',
  input: z.strictObject({
    ...ofMeeting,
    /** Of the decision, such as 1/3. */
    number: line(20),
    words: maybeWords(1_000),
  }),
  reply: done,
});
