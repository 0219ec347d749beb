import * as z from 'zod/mini';
import { entry } from './entry';
import { CorrectionOutcome } from './correction-outcome';
import { Few, few } from './meeting-kind';
import { Instant } from './text';

/** Also which item a paragraph is about, where it is about one. */
const brief = {
  meetingId: z.uuid(),
  itemId: z.optional(z.uuid()),
  n: z.int(),
  title: z.string(),
  members: Few,
};
const views = ['meeting-report', 'meetings', 'meeting', 'floor'] as const;
const ofCorrections = { to: 'group', touches: ['meeting-report'] } as const;
const outcomes = { taken: 'took', otherwise: 'took up in another way', declined: 'declined' } as const;
const toAll = { to: 'group', formal: true, few } as const;

export const meetingReportEntries = {
  'report.drafted': entry({
    ...{ to: 'group', touches: views, payload: z.object({ ...brief, paragraphs: z.int() }) },
    says: ({ title }) => `began the report of ${title}`,
  }),
  'report.edited': entry({
    ...{ to: 'desk', touches: ['meeting-report'], payload: z.object({ ...brief, paragraphs: z.int() }) },
    says: ({ title }) => `wrote on the report of ${title}`,
  }),
  'report.circulated': entry({
    ...{ to: 'group', touches: [...views, 'documents'], mails: toAll },
    payload: z.object({ ...brief, correctionsUntil: Instant, zone: z.string() }),
    says: ({ title }) => `circulated the report of ${title} for corrections`,
  }),
  /** Its text is another than was circulated: whoever attended has as long as ever to say something to that. */
  'report.rewritten': entry({
    ...{ to: 'group', touches: ['meeting-report', 'meetings', 'meeting'], mails: toAll },
    payload: z.object({ ...brief, correctionsUntil: Instant, zone: z.string() }),
    says: ({ title }) => `changed the report of ${title} after it was circulated`,
  }),
  'report-correction.proposed': entry({
    ...ofCorrections,
    payload: z.object({ ...brief, correctionId: z.uuid(), number: z.string() }),
    says: ({ title, number }) => `asked for a correction of paragraph ${number} of the report of ${title}`,
  }),
  'report-correction.answered': entry({
    ...ofCorrections,
    payload: z.object({
      ...{ ...brief, correctionId: z.uuid(), number: z.string() },
      ...{ outcome: CorrectionOutcome, askedBy: z.optional(z.uuid()) },
    }),
    mails: { to: 'person', formal: false, whom: ({ askedBy }) => askedBy },
    says: ({ title, number, outcome }) =>
      `${outcomes[outcome]} a correction of paragraph ${number} of the report of ${title}`,
  }),
  'report.adopted': entry({
    ...{ to: 'group', touches: [...views, 'documents'], mails: toAll },
    payload: z.object({ ...brief, bySilence: z.boolean() }),
    says: ({ title, bySilence }) =>
      bySilence ? `saw the report of ${title} adopted by silence` : `adopted the report of ${title}`,
  }),
  'decision.absence-stated': entry({
    ...{ to: 'group', touches: ['floor', 'meeting-report'] },
    payload: z.object({ ...brief, itemId: z.uuid(), number: z.string(), words: z.string() }),
    says: ({ title, number, words }) =>
      `stated that they were absent when decision ${number} of ${title} was recorded${words === '' ? '' : `: ${words}`}`,
  }),
  'report.corrigendum-issued': entry({
    ...{ to: 'group', touches: ['meeting-report', 'documents'], mails: toAll },
    payload: z.object({ ...brief, k: z.int(), number: z.string(), reason: z.string() }),
    says: ({ title, k, number }) =>
      `issued Corr.${String(k)} to paragraph ${number} of the report of ${title}`,
  }),
};

const unanswered = {
  kind: 'correct',
  key: ({ meetingId }: { meetingId: string }): string => meetingId,
} as const;

/** Told beside each correction to those who answer them: of an item that a member is recused from, also a number tells. */
export const correctionsCountEntries = {
  /** How many are without an answer now, and until when others may come. */
  'report-corrections.counted': entry({
    ...{ to: 'desk', touches: ['home'] },
    payload: z.object({ ...brief, unanswered: z.int(), correctionsUntil: Instant, zone: z.string() }),
    opens: {
      ...{ ...unanswered, of: 'chair' },
      due: ({ correctionsUntil }) => correctionsUntil,
      when: (it) => it.unanswered > 0,
    },
    settles: [{ ...unanswered, of: 'everyone', when: (it) => it.unanswered === 0 }],
  }),
};

export const meetingReportRefusals = {
  'was-there': [
    409,
    'You presided over this meeting, or answered when the decision was put: you were there.',
  ],
  'absence-stated': [409, 'You have stated already that you were absent.'],
  'absence-window-over': [
    409,
    'More than 24 hours have passed since this was decided. Ask for a correction of the report instead.',
  ],
  'report-paragraph-twice': [422, 'A paragraph stands twice in this report. Take one of the two away.'],
  'report-paragraph-gone': [
    409,
    'This paragraph is no longer in the report. Look at it again; say of a correction of it how it was taken up, or decline it.',
  ],
  'report-paragraph-rewritten': [
    409,
    'This paragraph has been written anew meanwhile. Read what the correction would change in it now; then take it, or say how it was taken up.',
  ],
  'report-adopted': [
    409,
    'This report has been adopted: it does not change any more. Put an error right by a corrigendum.',
  ],
  'report-not-open': [409, 'The report is not open for corrections now.'],
  'corrections-too-short': [422, 'Leave at least 72 hours for corrections.'],
  'corrections-still-open': [
    409,
    'Corrections may come until the time that was announced. Adopt the report after that; where nothing is open then, it is adopted by itself.',
  ],
  'corrections-over': [409, 'The time for corrections is over.'],
  'did-not-attend': [403, 'Corrections are asked for by those who attended the meeting.'],
  'correction-says-the-same': [422, 'This is what the paragraph says already. Write it as it should be.'],
  'correction-answered': [409, 'This correction has been answered already.'],
  'corrections-unanswered': [
    409,
    'Some corrections have no answer yet. Take or decline each of them; then the report can be adopted.',
  ],
} as const;
