import { Injectable } from '@nestjs/common';
import type { Input, Reply, sendSelectionLetterAgain, sendSelectionLetters } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import type { Addressee } from '@lib/nominations';
import { Refusal, refuse, type Viewer } from '@lib/platform';
import { type NewLetter, postAgainOn, PostedLetter, postOn } from '@lib/post';
import { phaseOn } from '../../consultation/round-on-the-page';
import { PreparedLetter } from '../decision.entity';
import { addresseesOn } from './addressees';
import { textFor } from './preparing';

const unsent = `
  select nomination_id as "nominationId", addressee, language from selection_letter
   where group_id = $1 and nomination_id = any($2) and sent_at is null order by nomination_id, addressee, language`;
const partyOf = 'select party from nomination where id = $1';

export const selectionLetter = 'selection-letter';
type Prepared = Pick<PreparedLetter, 'nominationId' | 'addressee' | 'language'>;

/** The letters of appointment, reserve and regret, sent by the head: each once, and again only what has not arrived. */
@Injectable()
export class SendingLetters {
  constructor(private readonly journal: Journal) {}

  send(
    viewer: Viewer,
    { groupId, nominations }: Input<typeof sendSelectionLetters>,
  ): Promise<Reply<typeof sendSelectionLetters>> {
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await phaseOn(page);
      // They say what the head has decided: nobody else sends them.
      if (!page.roles.includes('head')) throw new Refusal('not-found');
      const prepared = await page.ask<Prepared>(unsent, groupId, nominations);
      const ids = [...new Set(prepared.map(({ nominationId }) => nominationId))];
      if (ids.length === 0) throw new Refusal('letters-sent');
      const posted: NewLetter[] = [];
      for (const id of ids)
        posted.push(
          ...(await lettersOn(
            page,
            prepared.filter(({ nominationId }) => nominationId === id),
          )),
        );
      for (const it of prepared)
        await page.update(PreparedLetter, { ...it }, { sentAt: page.at, sentBy: viewer.id });
      await postOn(page, posted);
      page.record('selection-letters.sent', { nominations: ids, letters: posted.length });
      return { letters: posted.length };
    });
  }

  /** Sends one once more that has not arrived. */
  again(
    viewer: Viewer,
    { groupId, letterId }: Input<typeof sendSelectionLetterAgain>,
  ): Promise<Reply<typeof sendSelectionLetterAgain>> {
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await phaseOn(page);
      if (!page.roles.includes('head')) throw new Refusal('not-found');
      const letter = await page.one(PostedLetter, {
        id: letterId,
        journalId: groupId,
        kind: selectionLetter,
      });
      refuse(letter.state === 'accepted' && letter.bouncedAt === null ? 'letters-sent' : null);
      refuse(letter.state === 'waiting' ? 'letter-under-way' : null);
      const to = await addressNowOn(page, letter);
      refuse((await postAgainOn(page, letterId, to)) ? null : 'letter-under-way');
      page.record('selection-letter.retried', {
        nominationId: String(letter.about['nominationId']),
        letterId,
      });
      return { done: true as const };
    });
  }
}

/** What goes out about one nomination: to the nominee, and to whoever nominated them, each in their own language. */
async function lettersOn(page: Page, prepared: readonly Prepared[]): Promise<NewLetter[]> {
  const [first] = prepared;
  if (!first) return [];
  const { nominationId } = first;
  const [of] = await page.ask<{ party: string }>(partyOf, nominationId);
  const to = await addresseesOn(page, nominationId);
  const letter = (text: Prepared, { name, address, fallback }: Addressee): NewLetter => ({
    ...{ kind: selectionLetter, about: { groupId: page.groupId, ...text }, party: of?.party ?? null },
    ...{ toName: name, toAddress: address, fallbackAddress: fallback, language: text.language },
  });
  return (['nominee', 'nominator'] as const).flatMap((addressee) => {
    const texts = prepared.filter((it) => it.addressee === addressee);
    return to[addressee].flatMap((one) => {
      const text = textFor(texts, one.language);
      return text ? [letter(text, one)] : [];
    });
  });
}

/** Where whoever it went to is reached by now. Refuses with `no-address` where they are not. */
async function addressNowOn(page: Page, { about, toName }: PostedLetter) {
  const nominationId = String(about['nominationId']);
  const { nominee, nominator } = await addresseesOn(page, nominationId);
  const to = about['addressee'] === 'nominee' ? nominee[0] : nominator.find(({ name }) => name === toName);
  if (!to) throw new Refusal('no-address', { nominationId });
  return { address: to.address, fallback: to.fallback };
}
