import type { AgendaItem, NumberedItem } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { Refusal } from '@lib/platform';
import { numbered } from '../agenda/agenda.rules';
import { itemsOf, lastIssueOf } from '../agenda/agenda.sql';
import { SoundingAnswer } from '../floor/decision.entity';
import { actOn, sessionOn } from '../floor/floor-on-the-page';
import { openAnswersOf, recusalsOf, recusedFromItem } from './recusal.sql';

/** An item as it was circulated last; one that is only being prepared, where whoever acts prepares it. */
export async function itemOn(
  page: Page,
  meetingId: string,
  itemId: string,
  prepares: boolean,
): Promise<{ item: NumberedItem; agenda: readonly NumberedItem[]; isCirculated: boolean }> {
  const [issue] = await page.ask<{ items: NumberedItem[] }>(lastIssueOf, meetingId);
  const agenda = (issue?.items ?? []).filter(({ id }) => !page.apart.includes(id));
  const draft = prepares ? numbered(await page.ask<AgendaItem>(itemsOf, meetingId)) : [];
  const circulated = agenda.find(({ id }) => id === itemId);
  const item = circulated ?? draft.find(({ id }) => id === itemId);
  if (!item) throw new Refusal('not-found');
  return { item, agenda, isCirculated: circulated !== undefined };
}

/** Refuses for somebody who is recused from an item. */
export async function takesPartOn(
  page: Page,
  meetingId: string,
  itemId: string | null,
  personId: string,
): Promise<void> {
  const recused =
    itemId === null ? [] : await page.ask<{ person_id: string }>(recusedFromItem, meetingId, itemId);
  if (recused.some((it) => it.person_id === personId)) throw new Refusal('is-recused');
}

/** Refuses for somebody who is recused from anything in a meeting: they do not preside over it. */
export async function followsAllOn(page: Page, meetingId: string, personId: string): Promise<void> {
  const from = await page.ask(recusalsOf, meetingId, personId);
  if (from.length > 0) throw new Refusal('is-recused');
}

/** Takes somebody off the lists of these items, the floor from them, and back what they said to what is proposed. */
export async function takeOutOn(
  page: Page,
  meetingId: string,
  personId: string,
  itemIds: readonly string[],
): Promise<void> {
  for (const { soundingId } of await page.ask<{ soundingId: string }>(
    openAnswersOf,
    meetingId,
    personId,
    itemIds,
  ))
    await page.delete(SoundingAnswer, { soundingId, personId });
  const states: readonly string[] = ['waiting', 'speaking'];
  for (;;) {
    const session = await sessionOn(page, meetingId);
    const turn = session.floor.turns.find(
      (it) => it.personId === personId && itemIds.includes(it.itemId) && states.includes(it.state),
    );
    if (!turn) return;
    const { id, state } = turn;
    await actOn(
      page,
      session,
      state === 'speaking' ? { do: 'take-back' } : { do: 'leave', id, how: 'removed' },
    );
  }
}
