import * as z from 'zod/mini';
import { entry } from './entry';
import { Instant } from './text';

const it = { electionId: z.uuid(), n: z.int() };
const ofGroup = { to: 'group', touches: ['chair-elections'] } as const;

export const chairElectionEntries = {
  'chair-election.opened': entry({
    ...ofGroup,
    payload: z.object({ ...it, candidatesUntil: Instant, objectionsUntil: Instant, zone: z.string() }),
    says: () => 'opened the election of the chair',
  }),
  'candidate.put-forward': entry({
    ...ofGroup,
    payload: z.object({ ...it, personId: z.uuid() }),
    says: () => 'put a candidate for the chair forward',
  }),
  'candidate.withdrew': entry({
    ...ofGroup,
    payload: z.object({ ...it, personId: z.uuid() }),
    says: () => 'withdrew as a candidate for the chair',
  }),
  'acclamation.begun': entry({
    ...ofGroup,
    payload: z.object({ ...it, personId: z.uuid(), objectionsUntil: Instant, zone: z.string() }),
    says: () => 'asked whether anybody objects to the one candidate for the chair',
  }),
  'acclamation.moved': entry({
    ...ofGroup,
    payload: z.object({
      ...it,
      objectionsUntil: Instant,
      zone: z.string(),
      away: z.array(z.object({ from: Instant, to: Instant })),
    }),
    says: () => 'moved the end of the time to object: the service was away shortly before it',
  }),
  /** That somebody objects, everyone in the group may know; who and why, the desk. */
  'acclamation.stopped': entry({
    ...ofGroup,
    payload: z.object(it),
    says: () => 'stopped the acclamation: the group decides at its meeting',
  }),
  'acclamation.objected': entry({
    to: 'desk',
    touches: ['chair-elections'],
    payload: z.object({ ...it, personId: z.uuid(), reason: z.string() }),
    says: ({ reason }) => `objected to the acclamation: ${reason}`,
  }),
  'chair-election.to-meeting': entry({
    ...ofGroup,
    payload: z.object({ ...it, candidates: z.int() }),
    says: ({ candidates }) => `left it to the meeting to choose among ${String(candidates)} candidates`,
  }),
  'chair-election.lapsed': entry({
    ...ofGroup,
    payload: z.object(it),
    says: () => 'ended the election of the chair: there was no candidate',
  }),
  'chair-election.voided': entry({
    ...ofGroup,
    payload: z.object({ ...it, reason: z.string() }),
    says: ({ reason }) => `called the election of the chair off: ${reason}`,
  }),
  'chair.elected': entry({
    to: 'public',
    touches: ['chair-elections', 'roster'],
    payload: z.object({
      ...it,
      personId: z.uuid(),
      how: z.enum(['acclamation', 'decision']),
      meeting: z.string(),
      count: z.string(),
      record: z.string(),
    }),
    says: ({ how, record }) =>
      how === 'acclamation' ? 'elected the chair by acclamation' : `elected the chair (${record})`,
  }),
};

export const chairElectionRefusals = {
  'office-not-empty': [409, 'The office of chair is held. An election begins once it is empty.'],
  'election-under-way': [
    409,
    'There is an election already. It ends, or is called off, before another begins.',
  ],
  'election-times': [
    422,
    'Candidates need some time from now, and objections 72 hours from then on: give two times in this order.',
  ],
  'not-in-this-election-state': [409, 'The election is not at this point: look at it again.'],
  'already-candidate': [409, 'This member is a candidate already.'],
  'not-a-candidate': [422, 'This member is no candidate of this election.'],
  'already-objected': [409, 'You have objected already.'],
} as const;
