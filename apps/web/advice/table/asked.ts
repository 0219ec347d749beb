import { filters } from '../filters';
import type { Wanted } from '../filter-chips';

/** By what the comments can be put in order. */
export const orders = ['number', 'member', 'type', 'answer', 'support'] as const;
export type Order = (typeof orders)[number];

/** Which comments the table shows, and in which order. */
export interface Asked extends Wanted {
  order: Order;
  /** From the last to the first. */
  down: boolean;
}

/** What an address asks for. What it leaves out, or names wrongly, is all comments in the order of the text. */
export function askedIn(search: Pick<URLSearchParams, 'get'>): Asked {
  const among = <T extends string>(all: readonly T[], name: string): T | undefined =>
    all.find((it) => it === search.get(name));
  return {
    filter: among(filters, 'show') ?? 'all',
    party: search.get('party'),
    order: among(orders, 'by') ?? 'number',
    down: search.get('order') === 'down',
  };
}

/** The same as an address says it: only what is not so by itself. */
export const addressOf = ({ filter, party, order, down }: Asked): Record<string, string> => ({
  ...(filter !== 'all' && { show: filter }),
  ...(party !== null && { party }),
  ...(order !== 'number' && { by: order }),
  ...(down && { order: 'down' }),
});

/** What pressing the head of a column asks for: its order, and when it has it already, the other way round. */
export const turned = (asked: Asked, order: Order): Asked => ({
  ...asked,
  order,
  down: asked.order === order && !asked.down,
});
