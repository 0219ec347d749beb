import { accountRows } from './account.rules';
import { ballotsRows } from './ballots.rules';
import { circulationRows } from './circulation.rules';
import { commentsRows } from './comments.rules';
import { cycleRows } from './cycle.rules';
import { draftsRows } from './drafts.rules';
import { meetingsRows } from './meetings.rules';
import { operationRows } from './operation.rules';
import { selectionRows } from './selection.rules';
import type { Row } from './row.rules';

/**
 * The authorization matrix: who may do what, when, and how a denial looks. What is not allowed here is denied.
 * Rows of which nothing is built yet stand here all the same, so that what is built later finds its rights decided.
 */
export const matrix = {
  ...accountRows,
  ...cycleRows,
  ...selectionRows,
  ...meetingsRows,
  ...draftsRows,
  ...commentsRows,
  ...ballotsRows,
  ...circulationRows,
  ...operationRows,
} satisfies Record<string, Row>;

export type RowId = keyof typeof matrix;

export const rowOf = (id: RowId): Row => matrix[id];
