import * as z from 'zod/mini';
import { route } from './route';
import { BoardNominee, BureauAnswer, PanelCheck, Place } from './selection';
import { SeatProfile } from './selection-profile';
import { Instant, line, maybeLine, maybeWords, words, Zone } from './text';

const ofGroup = { groupId: z.uuid() };
const ofRound = { ...ofGroup, roundId: z.uuid() };
const at = '/api/groups/:groupId/selection/consultations';
const ofIt = `${at}/:roundId`;
const done = z.object({ done: z.literal(true) });

/** What is said; `about` names of what there should be more. Words are needed but where there is no objection. */
const said = { answer: BureauAnswer, about: maybeLine(120), text: maybeWords(4_000) };
export const BureauView = z.object({
  ...said,
  at: Instant,
  /** It came by the link of the message. */
  byLink: z.boolean(),
});

/**
 * Sends a proposal to the Bureau, with a clock. From then on it is locked, and every member of the Bureau is asked by
 * a message with a link of their own. Who is of the Party of a nominee is recused from that file.
 */
export const consultBureau = route({
  does: 'B05',
  method: 'POST',
  path: at,
  input: z.strictObject({
    ...ofGroup,
    proposalId: z.uuid(),
    /** Of the proposal, as it was read. */
    revision: z.int(),
    endsAt: Instant,
    zone: Zone,
    note: maybeWords(4_000),
  }),
  reply: z.object({ roundId: z.uuid(), n: z.int() }),
});
/** Gives the Bureau more time: never less, and before the end. */
export const extendConsultation = route({
  does: 'B05',
  method: 'POST',
  path: `${ofIt}/extension`,
  input: z.strictObject({ ...ofRound, endsAt: Instant, zone: Zone, reason: line(500) }),
  reply: z.object({ endsAt: Instant }),
});
/**
 * Notes what came of it, once all have answered or its time is over: the selection is consulted and can be decided; or
 * the board is opened again to be reworked, and a new round will follow.
 */
export const concludeConsultation = route({
  does: 'B05',
  method: 'POST',
  path: `${ofIt}/outcome`,
  input: z.strictObject({ ...ofRound, note: words(4_000), rework: z.boolean() }),
  reply: done,
});

/**
 * The list as it was sent, without the files from which whoever reads is recused: these are in no number either.
 * Frozen: what is done on the board later does not show.
 */
export const ConsultationView = z.object({
  id: z.uuid(),
  n: z.int(),
  letter: z.string(),
  state: z.enum(['open', 'closed', 'concluded']),
  sentAt: Instant,
  endsAt: Instant,
  zone: z.string(),
  note: z.string(),
  profile: z.object({ version: z.int(), profile: SeatProfile }),
  nominees: z.array(z.object({ ...BoardNominee.shape, place: Place, rank: z.nullable(z.int()) })),
  check: PanelCheck,
  /** What whoever reads has said; null before. */
  own: z.nullable(BureauView),
  /** What came of it; null before that was noted. */
  outcome: z.nullable(z.object({ note: z.string(), rework: z.boolean(), at: Instant })),
  may: z.object({
    answer: z.boolean(),
    readViews: z.boolean(),
    recuse: z.boolean(),
    /** The nominations themselves, with their letters and CVs: for the Bureau, until the outcome is noted. */
    readFiles: z.boolean(),
  }),
});
export type ConsultationView = z.infer<typeof ConsultationView>;

/** The round that is under way, or was last; of which number one asks, where one does. */
export const readConsultation = route({
  does: 'B01',
  method: 'GET',
  path: at,
  shows: 'consultation',
  input: z.strictObject({
    ...ofGroup,
    n: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(999))),
  }),
  reply: z.object({
    consultation: z.nullable(ConsultationView),
    /** The journal that says when this has changed, and after which number; to the Bureau it says no more than that. */
    chamber: z.nullable(z.object({ id: z.uuid(), seq: z.int() })),
  }),
});
/** Gives one's view, or another in its place before the end. */
export const giveView = route({
  does: 'B02',
  method: 'POST',
  path: `${ofIt}/views`,
  input: z.strictObject({ ...ofRound, ...said }),
  reply: z.object({ at: Instant }),
});
/** What everyone said: for members of the Bureau once they have given their own view, or the round is over. */
export const readViews = route({
  does: 'B03',
  method: 'GET',
  path: `${ofIt}/views`,
  shows: 'consultation-views',
  input: z.strictObject(ofRound),
  reply: z.object({
    views: z.array(
      z.object({
        personId: z.uuid(),
        name: z.string(),
        party: z.nullable(z.string()),
        /** Null while it is waited for, and where no reply came. */
        view: z.nullable(BureauView),
        /** That no reply came by the date, as the clock recorded it. */
        noReply: z.boolean(),
      }),
    ),
  }),
});

/** Recuses oneself from a file: it is gone at once from everything one reads, and stays gone. */
export const recuse = route({
  does: 'B04',
  method: 'POST',
  path: '/api/groups/:groupId/selection/recusals',
  input: z.strictObject({ ...ofGroup, nominationId: z.uuid(), reason: line(300) }),
  reply: done,
});
/** Records that a member of the Bureau is recused from a file: secretariat and head. */
export const recordRecusal = route({
  does: 'B04',
  method: 'POST',
  path: '/api/groups/:groupId/selection/recusals/:personId',
  input: z.strictObject({ ...ofGroup, personId: z.uuid(), nominationId: z.uuid(), reason: line(300) }),
  reply: done,
});
/** Who is recused from what, for secretariat and head. */
export const listRecusals = route({
  does: 'B05',
  method: 'GET',
  path: '/api/groups/:groupId/selection/recusals',
  shows: 'recusals',
  input: z.strictObject(ofGroup),
  reply: z.object({
    recusals: z.array(
      z.object({
        personId: z.uuid(),
        name: z.string(),
        nominationId: z.uuid(),
        /** `party`: of the same Party; it needs no word of anybody. */
        why: z.enum(['party', 'own', 'recorded']),
        reason: z.string(),
        at: Instant,
      }),
    ),
  }),
});

/** What the link of a message to a member of the Bureau carries behind its #. */
export const BureauToken = z
  .string()
  .check(z.regex(/^[\w-]{60,200}$/, 'Open the link of the message again.'));
/** The same for a member of the Bureau who comes by the link of their message; its token stays behind the #. */
export const readConsultationByLink = route({
  does: 'B02',
  method: 'POST',
  path: '/api/bureau/reading',
  anonymous: true,
  input: z.strictObject({ token: BureauToken }),
  reply: z.object({
    groupTitle: z.string(),
    /** Whose link it is. */
    name: z.string(),
    consultation: ConsultationView,
  }),
});
export const giveViewByLink = route({
  does: 'B02',
  method: 'POST',
  path: '/api/bureau/view',
  anonymous: true,
  input: z.strictObject({ token: BureauToken, ...said }),
  reply: z.object({ at: Instant }),
});
export const recuseByLink = route({
  does: 'B04',
  method: 'POST',
  path: '/api/bureau/recusal',
  anonymous: true,
  input: z.strictObject({ token: BureauToken, nominationId: z.uuid(), reason: line(300) }),
  reply: done,
});
