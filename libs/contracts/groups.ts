import * as z from 'zod/mini';
import { Procedure } from './procedure';
import { route } from './route';
import { SeatGroup } from './seats';
import { Instant, Language, line, maybeWords } from './text';

/** The states of a cycle, from the call for nominations to the presentation of the advice (domain notes, 3.1). */
export const Stage = z.enum([
  'draft',
  'calling',
  'selecting',
  'constituted',
  'working',
  'agreeing',
  'agreed',
  'transmitted',
  'presenting',
  'closed',
  'suspended',
  'terminated',
]);
export type Stage = z.infer<typeof Stage>;

export const UnRegion = z.enum(['AFR', 'AP', 'CEE', 'GRULAC', 'WEOG']);
export type UnRegion = z.infer<typeof UnRegion>;

const ofGroup = { groupId: z.uuid() };

const Summary = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  subtitle: z.string(),
  stage: Stage,
  /** The number of the last entry of its journal, to follow on from. */
  seq: z.int(),
});
export const listGroups = route({
  does: 'C01',
  method: 'GET',
  path: '/api/groups',
  shows: 'groups',
  input: z.strictObject({}),
  reply: z.object({ groups: z.array(Summary) }),
});

export const Mandate = z.object({
  decision: z.string(),
  paragraph: z.string(),
  tasks: z.array(z.string()),
  addressees: z.array(z.string()),
  reportsTo: z.string(),
  reportDueAt: z.nullable(Instant),
  consults: z.string(),
  subjectToResources: z.boolean(),
});
export const Seats = z.object({
  seatGroup: SeatGroup,
  seats: z.int(),
  ofWhichEu: z.int(),
  ofWhichJuscanz: z.int(),
});
export const readGroup = route({
  does: 'C01',
  method: 'GET',
  path: '/api/groups/:groupId',
  shows: 'group',
  input: z.strictObject(ofGroup),
  reply: z.object({ ...Summary.shape, mandate: Mandate, seats: z.array(Seats) }),
});

/** A step of the ribbon on the home page: what it is called is the page's to say. */
export const Step = z.object({
  step: z.enum([
    'mandate',
    'nominations',
    'selection',
    'chair',
    'key-actions',
    'priorities',
    'draft-advice',
    'sign-off',
    'delivery',
  ]),
  state: z.enum(['done', 'now', 'ahead']),
  from: z.nullable(Instant),
  to: z.nullable(Instant),
});
export const readCycle = route({
  does: 'C02',
  method: 'GET',
  path: '/api/groups/:groupId/cycle',
  shows: 'cycle',
  input: z.strictObject(ofGroup),
  reply: z.object({
    code: z.string(),
    stage: Stage,
    stageReason: z.nullable(z.string()),
    timeZone: z.string(),
    language: Language,
    steps: z.array(Step),
    procedure: Procedure,
    procedureVersion: z.int(),
    next: z.array(Stage),
  }),
});
export const advanceStage = route({
  does: 'C04',
  method: 'POST',
  path: '/api/groups/:groupId/stage',
  input: z.strictObject({ ...ofGroup, to: Stage, reason: maybeWords(1_000) }),
  reply: z.object({ stage: Stage }),
});
export const suspendCycle = route({
  does: 'C06',
  method: 'POST',
  path: '/api/groups/:groupId/suspension',
  input: z.strictObject({
    ...ofGroup,
    to: z.enum(['suspended', 'terminated', 'working']),
    reason: line(500),
  }),
  reply: z.object({ stage: Stage }),
});
/** The 196 Parties of the Convention, and states that are none, with the reason why they cannot nominate. */
export const listParties = route({
  does: 'O09',
  method: 'GET',
  path: '/api/parties',
  shows: 'parties',
  input: z.strictObject({}),
  reply: z.object({
    parties: z.array(
      z.object({
        code: z.string(),
        region: z.nullable(UnRegion),
        isParty: z.boolean(),
        reason: z.nullable(z.string()),
      }),
    ),
  }),
});
