import type { DraftState } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { Refusal, refuse } from '@lib/platform';
import { Draft } from './draft.entity';
import { objectionToStep } from './draft.rules';

/** A text as a circulation takes it. */
export interface CirculatedText {
  readonly draftId: string;
  readonly versionId: string;
  readonly n: number;
  readonly symbol: string;
  readonly title: string;
  readonly sha256: string;
  /** Where the procedure on its draft is. */
  readonly state: DraftState;
  /** It is the final text of its draft, and none was issued since. */
  readonly isFinal: boolean;
  /** How its paragraphs are called: 12, II, (a). */
  readonly labels: string[];
}

const texts = `
  select d.id as "draftId", d.state, v.id as "versionId", v.n, v.symbol, v.title, v.sha256,
         v.state = 'final' as "isFinal",
         array(select p ->> 'label' from jsonb_array_elements(v.paragraphs) p) as labels
    from draft_version v join draft d on d.id = v.draft_id
   where v.id = any($1) and v.group_id = $2`;

/** The texts of these versions, in this order. Refuses `not-found` for one that the page's group does not have. */
export async function textsOn(page: Page, versionIds: readonly string[]): Promise<CirculatedText[]> {
  const found = await page.ask<CirculatedText>(texts, versionIds, page.groupId);
  return versionIds.map((id) => {
    const text = found.find(({ versionId }) => versionId === id);
    if (!text) throw new Refusal('not-found');
    return text;
  });
}

async function move(page: Page, id: string, change: Pick<Draft, 'state'> & Partial<Draft>): Promise<void> {
  const draft = await page.one(Draft, { id, groupId: page.groupId });
  refuse(objectionToStep(draft.state, change.state));
  await page.update(Draft, { id }, change);
}

/** Drafts go into circulation: nobody changes them while it lasts. */
export async function circulateDraftsOn(
  page: Page,
  draftIds: string[],
  circulationId: string,
): Promise<void> {
  for (const id of draftIds) await move(page, id, { state: 'circulating', circulationId });
}

/** Drafts are agreed. */
export async function decideDraftsOn(page: Page, draftIds: string[]): Promise<void> {
  for (const id of draftIds) await move(page, id, { state: 'decided' });
}

/** Drafts come back to the chair, to be changed. */
export async function takeDraftsBackOn(page: Page, draftIds: string[]): Promise<void> {
  for (const id of draftIds) await move(page, id, { state: 'finalising' });
}
