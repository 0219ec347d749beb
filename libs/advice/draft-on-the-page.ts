import type { DraftState } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { Draft } from './draft.entity';
import { phaseOfDraft } from './draft.rules';

/** The draft that a command is about, in the phase in which the matrix allows the command; refuses otherwise. */
export async function draftOn(page: Page, draftId: string): Promise<Draft> {
  const draft = await page.one(Draft, { id: draftId, groupId: page.groupId });
  page.during(phaseOfDraft(draft.state));
  return draft;
}

export async function moveDraft(page: Page, draftId: string, state: DraftState): Promise<void> {
  await page.update(Draft, { id: draftId }, { state });
}
