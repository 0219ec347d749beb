import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { referenceOf } from './reference';
import type { Asked } from './serves';

/** The pattern of the route that answered: a path as it was asked for may hold what is nobody's business. */
const patternOf = ({ route }: Asked): string | null => (route as { path?: string } | undefined)?.path ?? null;

/** One line a request: what was asked, by whom, how it ended and how long it took. Never what was said. */
export const requestLog =
  (log: Logger): RequestHandler =>
  (asked, answer, next) => {
    const since = performance.now();
    answer.on('finish', () => {
      const { method, personId = null } = asked as Partial<Asked>; // unknown when it was refused before the guard
      log.info({
        method,
        path: patternOf(asked as Asked),
        status: answer.statusCode,
        ms: Math.round(performance.now() - since),
        reference: referenceOf(asked),
        personId,
      });
    });
    next();
  };
