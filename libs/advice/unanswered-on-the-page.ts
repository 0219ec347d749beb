import type { Page } from '@lib/journal';

/** Said once more in SQL of what `isUnanswered` says of one comment: a test holds the two together. */
export const unansweredIn = `withdrawn_at is null and disposition is null and admitted is not false`;

const numbers = `
  select place || '.' || serial as number from comment
   where draft_id = $1 and ${unansweredIn} order by place, serial`;

/** The numbers of a draft's comments that still need an answer. */
export async function unansweredOn(page: Page, draftId: string): Promise<string[]> {
  return (await page.ask<{ number: string }>(numbers, draftId)).map(({ number }) => number);
}
