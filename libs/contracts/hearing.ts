import type { Audience } from './roles';

/** What somebody may read of a journal. */
export interface Hearing {
  readonly personId: string | null;
  readonly audiences: readonly Audience[];
  /** The items of agendas that they are recused from. */
  readonly apart: readonly string[];
}

/** Whether an entry is kept from somebody: it is of an item that they are recused from, and not about themselves. */
export function isKeptFrom(
  { personId, apart }: Pick<Hearing, 'personId' | 'apart'>,
  payload: object,
): boolean {
  if (!('itemId' in payload) || !apart.some((it) => it === payload.itemId)) return false;
  return !('personId' in payload) || payload.personId !== personId;
}
