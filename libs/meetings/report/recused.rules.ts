import type { Happening } from './happenings.rules';
import { narrative, type Proposed } from './outcome.rules';
import type { Saying } from './saying.rules';

/** Who took no part in an item. What was lifted before it was taken up is as if it had not been. */
export function recusedFrom(all: readonly Happening[], say: Saying): Proposed[] {
  const up = all.findIndex(({ type }) => type === 'item.opened');
  const said = all.flatMap((it, i) => (it.type === 'agenda-item.recused' ? [{ ...it.payload, i }] : []));
  const wasLifted = ({ personId, i }: (typeof said)[number]) =>
    said.some((it) => it.lifted && it.personId === personId && it.i > i && (up < 0 || it.i < up));
  const recused = said.filter((it) => !it.lifted && !wasLifted(it));
  const ids = [...new Set(recused.map(({ personId }) => personId))];
  if (ids.length === 0) return [];
  return [narrative(`${say.people(ids)} ${ids.length === 1 ? 'was' : 'were'} recused from the item.`)];
}
