import * as z from 'zod/mini';
import { GivenFile } from './files';
import { route } from './route';
import { Instant, line } from './text';

const ofGroup = { groupId: z.uuid() };
const lotteries = '/api/groups/:groupId/selection/lotteries';

/** A lottery that was held: its list is published before a seed draws from it. */
export const LotteryView = z.object({
  id: z.uuid(),
  at: Instant,
  by: z.nullable(z.string()),
  among: z.enum(['all', 'ties']),
  size: z.int(),
  /** What others need to repeat it: hashes of the inputs and of the list, and the solver. */
  receipt: z.object({ inputs: z.string(), list: z.string(), solver: z.string() }),
  chances: z.array(z.object({ nominee: z.uuid(), fairest: z.number(), listed: z.number() })),
  /** By how much the chance of anybody in the list differs from the fairest at most. */
  off: z.number(),
  drawn: z.nullable(
    z.object({
      seed: z.string(),
      source: z.string(),
      number: z.int(),
      members: z.array(z.uuid()),
      at: Instant,
    }),
  ),
});
export type LotteryView = z.infer<typeof LotteryView>;
export const listLotteries = route({
  does: 'B01',
  method: 'GET',
  path: lotteries,
  shows: 'lotteries',
  input: z.strictObject(ofGroup),
  reply: z.object({ lotteries: z.array(LotteryView) }),
});
/** Holds the fairest lottery over all panels that fit, or over those that tie for the best. */
export const holdLottery = route({
  does: 'B05',
  method: 'POST',
  path: lotteries,
  input: z.strictObject({ ...ofGroup, among: z.enum(['all', 'ties']) }),
  reply: z.object({ lotteryId: z.uuid() }),
});
/** Draws once, by a seed from a source that everybody sees and nobody here can choose. */
export const drawLottery = route({
  does: 'B05',
  method: 'POST',
  path: `${lotteries}/:lotteryId/draw`,
  input: z.strictObject({ ...ofGroup, lotteryId: z.uuid(), seed: line(200), source: line(300) }),
  reply: z.object({ number: z.int(), members: z.array(z.uuid()) }),
});
/**
 * The list of a lottery as the text whose SHA-256 is the hash in its receipt: one panel a line, the ids of its
 * nominations parted by a comma and a space. The number that is drawn counts the lines from 0.
 */
export const exportLottery = route({
  does: 'B01',
  method: 'GET',
  path: `${lotteries}/:lotteryId/list`,
  gives: 'file',
  input: z.strictObject({ ...ofGroup, lotteryId: z.uuid() }),
  reply: GivenFile,
});
