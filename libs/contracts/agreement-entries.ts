import * as z from 'zod/mini';
import { AgreementMode, AnswerKind, Counts, StandingObjection } from './circulation';
import { entry } from './entry';
import { Instant } from './text';

const id = { circulationId: z.uuid() };
const ofText = { ...id, symbol: z.string(), title: z.string() };
const views = ['circulation', 'circulations', 'home', 'drafts', 'draft'] as const;
const key = ({ circulationId }: { circulationId: string }): string => circulationId;
const settled = [
  { kind: 'respond', of: 'everyone', key },
  { kind: 'resolve', of: 'everyone', key },
] as const;

export const agreementEntries = {
  'circulation.opened': entry({
    to: 'group',
    touches: views,
    payload: z.object({
      ...ofText,
      draftId: z.uuid(),
      mode: AgreementMode,
      expiresAt: Instant,
      zone: z.string(),
      hashes: z.array(z.string()),
    }),
    opens: { kind: 'respond', of: 'members', key, due: ({ expiresAt }) => expiresAt },
    settles: [{ kind: 'finalise', of: 'everyone', key: ({ draftId }) => draftId }],
    mails: { to: 'members', formal: true },
    says: ({ symbol, expiresAt }) => `circulated ${symbol} for agreement until ${expiresAt.toISOString()}`,
  }),
  'answer.given': entry({
    to: 'desk',
    touches: ['circulation'],
    payload: z.object({ ...id, personId: z.uuid(), party: z.string(), kind: AnswerKind, note: z.string() }),
    settles: [{ kind: 'respond', of: 'actor', key }],
    says: ({ kind }) => kind.replaceAll('_', ' '),
  }),
  'answers.counted': entry({
    to: 'group',
    touches: ['circulation'],
    payload: z.object({ ...id, counts: Counts }),
    says: ({ counts }) =>
      `${String(counts.agree + counts.agreeWithNote)} of ${String(counts.total)} agree, ${String(counts.object)} object`,
  }),
  'silence.broken': entry({
    to: 'group',
    touches: views,
    payload: z.object({ ...ofText, objection: StandingObjection }),
    opens: { kind: 'resolve', of: 'chair', key },
    settles: [{ kind: 'respond', of: 'actor', key }],
    mails: { to: 'members', formal: true },
    says: ({ objection }) =>
      `objected to ${objection.paragraphs.map((it) => `paragraph ${it}`).join(', ')}: the clock has stopped`,
  }),
  'objection.lifted': entry({
    to: 'group',
    touches: views,
    payload: z.object({
      ...ofText,
      objectionId: z.uuid(),
      party: z.string(),
      reopened: z.boolean(),
      expiresAt: Instant,
      zone: z.string(),
      note: z.string(),
    }),
    settles: [{ kind: 'resolve', of: 'everyone', key, when: ({ reopened }) => reopened }],
    mails: { to: 'members', formal: true },
    says: () => 'lifted the objection',
  }),
  'circulation.extended': entry({
    to: 'group',
    touches: views,
    payload: z.object({ ...ofText, expiresAt: Instant, zone: z.string(), reason: z.string() }),
    opens: { kind: 'respond', of: 'members', key, due: ({ expiresAt }) => expiresAt },
    mails: { to: 'members', formal: true },
    says: ({ expiresAt }) => `extended the circulation until ${expiresAt.toISOString()}`,
  }),
  'circulation.moved': entry({
    to: 'group',
    touches: views,
    payload: z.object({
      ...ofText,
      expiresAt: Instant,
      zone: z.string(),
      /** From when to when nobody could answer: the service was away. */
      away: z.array(z.object({ from: Instant, to: Instant })),
    }),
    opens: { kind: 'respond', of: 'members', key, due: ({ expiresAt }) => expiresAt },
    mails: { to: 'members', formal: true },
    says: ({ expiresAt }) => `the service was away: the circulation goes on until ${expiresAt.toISOString()}`,
  }),
  'circulation.consulting': entry({
    to: 'group',
    touches: views,
    payload: z.object({ ...ofText, note: z.string() }),
    says: () => 'is consulting those who objected',
  }),
  'circulation.superseded': entry({
    to: 'group',
    touches: views,
    payload: z.object({ ...ofText, draftId: z.uuid(), reason: z.string() }),
    settles: settled,
    opens: { kind: 'finalise', of: 'chair', key: ({ draftId }) => draftId },
    mails: { to: 'members', formal: true },
    says: () => 'took the text back to change it; all answers are void',
  }),
  'circulation.referred': entry({
    to: 'group',
    touches: views,
    payload: z.object({ ...ofText, reason: z.string() }),
    settles: settled,
    mails: { to: 'members', formal: true },
    says: () => 'referred the text to a meeting',
  }),
  'circulation.agreed': entry({
    to: 'group',
    touches: views,
    payload: z.object({
      ...ofText,
      counts: Counts,
      reservations: z.int(),
      how: z.enum(['silence', 'explicit', 'declared', 'with_reservation']),
    }),
    settles: settled,
    mails: { to: 'members', formal: true },
    says: ({ symbol }) => `${symbol} is agreed`,
  }),
  'circulation.lapsed': entry({
    to: 'group',
    touches: views,
    /** It says so where the end of the whole cycle ended it, whatever its time. */
    payload: z.object({ ...ofText, counts: Counts, withCycle: z.optional(z.boolean()) }),
    settles: settled,
    mails: { to: 'members', formal: true },
    says: ({ symbol, withCycle }) =>
      withCycle ? `${symbol} is not agreed: the cycle is over` : `${symbol} was not agreed in time`,
  }),
  'statement.late': entry({
    to: 'desk',
    touches: ['circulation'],
    payload: z.object({ ...id, personId: z.uuid(), party: z.string() }),
    says: () => 'answered after the end; kept for the record',
  }),
};

export const agreementRefusals = {
  'version-not-final': [409, 'Only a final version can be circulated.'],
  'hash-mismatch': [409, 'The text you answered is not the text in circulation. Open it again.'],
  'version-taken-back': [
    409,
    'This version was taken back to be changed. Issue the changed text, make it final, and circulate that.',
  ],
  'already-circulating': [409, 'This text is in circulation already.'],
  'not-as-agreed': [
    422,
    'The working procedure says how the group agrees: by silence, or by an answer from each. This is the other way.',
  ],
  'period-too-short': [422, 'The period is shorter than the working procedure allows.'],
  'ends-on-weekend': [422, 'A circulation does not end on a Saturday or Sunday.'],
  'ends-on-holiday': [422, 'A circulation does not end on a holiday that the working procedure names.'],
  'not-on-roster': [403, 'Only those who were members when this circulation opened can answer.'],
  'objection-incomplete': [
    422,
    'An objection names the paragraph, the reason and the wording that would solve it.',
  ],
  'objection-unasked': [422, 'Only an objection carries a paragraph, a reason and a wording.'],
  'nothing-to-lift': [409, 'You have no standing objection.'],
  'objections-stand': [409, 'An objection still stands.'],
  'answers-missing': [409, 'Somebody has not answered yet.'],
  'circulation-over': [409, 'This circulation is over.'],
  'not-broken': [409, 'Nobody has objected: the period is still running.'],
  'no-reservations': [409, 'The working procedure does not allow agreement with a reservation.'],
} as const;
