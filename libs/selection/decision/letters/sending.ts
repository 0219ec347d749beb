import { Injectable } from '@nestjs/common';
import type { Input, Reply, sendSelectionLetters } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { type Addressee, nominatorsOfOn, nomineeOn } from '@lib/nominations';
import { Refusal, type Viewer } from '@lib/platform';
import { type NewLetter, postOn } from '@lib/post';
import { phaseOn } from '../../consultation/round-on-the-page';
import { PreparedLetter } from '../decision.entity';
import { textFor } from './preparing';

const unsent = `
  select nomination_id as "nominationId", addressee, language from selection_letter
   where group_id = $1 and nomination_id = any($2) and sent_at is null order by nomination_id, addressee, language`;
const partyOf = 'select party from nomination where id = $1';
/** Addresses of members who have passed away: nobody writes to them. */
const silent = `
  select lower(a.email) as address
    from vacancy v join membership m on m.id = v.membership_id join person_address a on a.person_id = m.person_id
   where v.group_id = $1 and v.why = 'died'`;

export const selectionLetter = 'selection-letter';
type Prepared = Pick<PreparedLetter, 'nominationId' | 'addressee' | 'language'>;

/** The letters of appointment, reserve and regret, sent by the head: each of them once. */
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
}

/** What goes out about one nomination: to the nominee, and to whoever nominated them, each in their own language. */
async function lettersOn(page: Page, prepared: readonly Prepared[]): Promise<NewLetter[]> {
  const [first] = prepared;
  if (!first) return [];
  const { nominationId } = first;
  const [of] = await page.ask<{ party: string }>(partyOf, nominationId);
  const departed = (await page.ask<{ address: string }>(silent, page.groupId)).map(({ address }) => address);
  const to = {
    nominee: await nomineeOn(page, nominationId),
    nominator: await nominatorsOfOn(page, nominationId),
  };
  const letter = (text: Prepared, { name, address, fallback }: Addressee): NewLetter => ({
    ...{ kind: selectionLetter, about: { groupId: page.groupId, ...text }, party: of?.party ?? null },
    ...{ toName: name, toAddress: address, fallbackAddress: fallback, language: text.language },
  });
  return (['nominee', 'nominator'] as const).flatMap((addressee) => {
    const texts = prepared.filter((it) => it.addressee === addressee);
    return to[addressee]
      .filter(({ address }) => address !== '' && !departed.includes(address.toLowerCase()))
      .flatMap((one) => {
        const text = textFor(texts, one.language);
        return text ? [letter(text, one)] : [];
      });
  });
}
