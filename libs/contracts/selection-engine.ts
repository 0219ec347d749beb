import * as z from 'zod/mini';
import { route } from './route';
import { PanelCheck, PanelView } from './selection';

/** Questions to the engine. Each has a thread to itself and ten seconds; going away from a question cancels it. */

const ofGroup = { groupId: z.uuid() };
const ofProposal = { ...ofGroup, proposalId: z.uuid() };
const at = '/api/groups/:groupId/selection';
const ofIt = `${at}/proposals/:proposalId`;

/** Ids of nominations, parted by commas; none where it is left out. */
const Ids = z.optional(z.string().check(z.regex(/^([0-9a-f-]{36}(,[0-9a-f-]{36})*)?$/), z.maxLength(8_000)));
const Upto = (most: number) => z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(most)));

/**
 * Demands that cannot hold together, of which none can be left out: sides of quotas, the Parties' cap, who is in by
 * decision, and that those stay out who are out.
 */
const Clash = z.object({
  demands: z.array(
    z.object({
      kind: z.enum(['min', 'max', 'pin', 'perParty', 'bars']),
      quota: z.nullable(z.string()),
      nominee: z.nullable(z.uuid()),
    }),
  ),
  /** What each quota of it asks for, how many people there are for it, and how many of them can sit together. */
  quotas: z.array(
    z.object({
      quota: z.string(),
      side: z.enum(['min', 'max']),
      asks: z.int(),
      people: z.int(),
      together: z.int(),
    }),
  ),
  /** Where the cap has a part in it: the Parties that nominate more people than may sit. */
  parties: z.array(z.string()),
  /** Whether it is proven that none among these is smaller. */
  smallest: z.boolean(),
});
/** What could be given up: bounds moved by so many seats, and seats left vacant; with the best panel under it. */
const Concession = z.object({
  moves: z.array(z.object({ quota: z.string(), side: z.enum(['min', 'max']), by: z.int() })),
  vacant: z.int(),
  panel: PanelView,
});
const Concessions = z.object({
  cost: z.nullable(z.int()),
  all: z.array(Concession),
  more: z.boolean(),
});
/** `proven`: no panel scores more. Otherwise the time was over, and no panel scores more than `atMost`. */
const Proof = z.object({ proven: z.boolean(), by: z.array(z.string()), atMost: z.nullable(z.int()) });
const Difference = z.object({
  enter: z.array(z.uuid()),
  leave: z.array(z.uuid()),
  points: z.int(),
});
const Tried = z.object({
  /** Null where nothing is possible: `clashes` says why. */
  panel: z.nullable(PanelView),
  difference: z.nullable(Difference),
  clashes: z.array(Clash),
});

/** The best panels for the pool as it is, with these in and these out by decision. */
export const proposePanels = route({
  does: 'B05',
  method: 'GET',
  path: `${at}/panels`,
  input: z.strictObject({
    ...ofGroup,
    how: Upto(10),
    /** In how many members each differs at least from those before it. */
    apart: Upto(10),
    in: Ids,
    out: Ids,
  }),
  reply: z.object({
    status: z.enum(['found', 'impossible', 'unknown']),
    panels: z.array(z.object({ panel: PanelView, proof: Proof })),
    /** Panels that tie with the first, itself among them, up to a number; and by what the first was taken. */
    ties: z.object({
      panels: z.int(),
      more: z.boolean(),
      decidedBy: z.nullable(z.string()),
    }),
  }),
});
/** Why no panel keeps everything, and all that would help at the least cost. It is offered, never done. */
export const readObstacles = route({
  does: 'B05',
  method: 'GET',
  path: `${at}/obstacles`,
  input: z.strictObject({ ...ofGroup, in: Ids, out: Ids }),
  reply: z.object({
    /** Seats for which nobody is there, whatever the quotas say. To be said first. */
    shortfall: z.int(),
    clashes: z.array(Clash),
    filled: Concessions,
    vacant: Concessions,
  }),
});
/** Whether those who are in can be completed to a panel that fits: the best such panel, or why there is none. */
export const checkCompletion = route({
  does: 'B05',
  method: 'GET',
  path: `${ofIt}/completion`,
  input: z.strictObject(ofProposal),
  reply: Tried,
});
/** What becomes of the panel with these changes: somebody in or out, withdrawing, or a seat moved between quotas. */
export const tryChange = route({
  does: 'B05',
  method: 'GET',
  path: `${ofIt}/trial`,
  input: z.strictObject({
    ...ofProposal,
    in: Ids,
    out: Ids,
    withdraw: Ids,
    from: z.optional(z.string().check(z.maxLength(40))),
    to: z.optional(z.string().check(z.maxLength(40))),
  }),
  reply: Tried,
});
/**
 * The smallest changes after which everything is met: every swap of one for one that does it, tried exhaustively; or,
 * where none does, the panel that fits in which the fewest people change.
 */
export const readSmallestChanges = route({
  does: 'B05',
  method: 'GET',
  path: `${ofIt}/changes`,
  input: z.strictObject(ofProposal),
  reply: z.object({
    /** True where the panel fits as it is: then nothing is listed. */
    fits: z.boolean(),
    tried: z.int(),
    swaps: z.array(
      z.object({
        in: z.nullable(z.uuid()),
        out: z.nullable(z.uuid()),
        fromReserve: z.boolean(),
        /** The criteria whose count changes, as they are then. */
        panel: PanelView,
      }),
    ),
    otherwise: z.nullable(Tried),
  }),
});
const Forced = z.object({
  nominee: z.uuid(),
  to: z.enum(['in', 'out']),
  /** `decided` beforehand; `impossible`: proven; `possible` with so many points and these people. */
  kind: z.enum(['decided', 'impossible', 'possible']),
  points: z.nullable(z.int()),
  enter: z.array(z.uuid()),
  leave: z.array(z.uuid()),
});
/** Why everybody is in or not, and what it would take to have it otherwise. Refused while the panel does not fit. */
export const explainProposal = route({
  does: 'B05',
  method: 'GET',
  path: `${ofIt}/explanation`,
  input: z.strictObject(ofProposal),
  reply: z.object({
    /** With the quotas that would be short without them. */
    members: z.array(z.object({ ...Forced.shape, because: z.array(z.string()) })),
    others: z.array(Forced),
    quotas: z.array(
      z.object({
        quota: z.string(),
        /** What one seat less at the minimum, or one more at the maximum, would add; null where it would not. */
        oneLess: z.nullable(z.int()),
        oneMore: z.nullable(z.int()),
      }),
    ),
    /** Whose conflict of interest is pending, and whether the best panel would have them were it cleared. */
    pending: z.array(z.object({ nominee: z.uuid(), wouldBeIn: z.boolean() })),
  }),
});
/** Who could come in for a member: one for one, else the shortest chain of changes. */
export const readAlternates = route({
  does: 'B05',
  method: 'GET',
  path: `${ofIt}/alternates`,
  input: z.strictObject({ ...ofProposal, member: z.uuid() }),
  reply: z.object({
    oneForOne: z.array(z.object({ nominee: z.uuid(), fromReserve: z.boolean(), panel: PanelView })),
    chain: z.nullable(Tried),
  }),
});
/** Two proposals side by side. */
export const compareProposals = route({
  does: 'B05',
  method: 'GET',
  path: `${at}/comparison`,
  input: z.strictObject({ ...ofGroup, one: z.uuid(), other: z.uuid() }),
  reply: z.object({
    one: PanelCheck,
    other: PanelCheck,
    common: z.array(z.uuid()),
    onlyInOne: z.array(z.uuid()),
    onlyInOther: z.array(z.uuid()),
  }),
});
