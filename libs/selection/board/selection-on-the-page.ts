import type { SelectionState } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { refuse } from '@lib/platform';
import { type Ask, phaseIn } from './board-data';
import { Selection } from './selection.entity';
import { objectionToSelectionMove, selectionAfter, type SelectionMove } from './selection.rules';

/** A page as what reads a board asks it. */
export const askOn =
  (page: Page): Ask =>
  (question, ...given) =>
    page.ask(question, ...given);

/**
 * Says in which phase the selection of the page's group is, and takes it on by a move; begins it where nothing has been
 * done yet. Gives the state that it was in. Refuses with `not-in-this-selection-state`.
 */
export async function moveOn(page: Page, move: SelectionMove): Promise<SelectionState> {
  const { groupId, journalId: chamberId, at } = page;
  const { state, phase } = await phaseIn(askOn(page), groupId, at);
  page.during(phase);
  refuse(objectionToSelectionMove(state, move), { state });
  const to = selectionAfter(state, move) ?? state;
  const known = await page.update(Selection, { groupId }, { state: to });
  if (known === 0)
    await page.insert(Selection, {
      ...{ groupId, chamberId, state: to, begunAt: at, publishedAt: null, erasedAt: null },
    });
  return state;
}
