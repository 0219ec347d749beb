import { Injectable } from '@nestjs/common';
import type {
  giveView,
  giveViewByLink,
  Input,
  recordRecusal,
  recuse,
  recuseByLink,
  Reply,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { config, Refusal, refuse, signedIn, type Viewer } from '@lib/platform';
import { askOn } from '../board/selection-on-the-page';
import { linkIn } from './bureau-words';
import { ConsultationSeat, Recusal } from './consultation.entity';
import * as sql from './consultation.sql';
import { visibleTo } from './mask.rules';
import { phaseOn, readerIn, roundOn, type RoundRow, seatsOf, tellBureau } from './round-on-the-page';
import { objectionToView } from './round.rules';

type Said = Omit<Input<typeof giveView>, 'groupId'>;
const isBureau = `select role from access_grant where person_id = $1 and group_id = $2 and role = 'bureau'`;

/** What members of the Bureau do: they answer, and keep away from a file. */
@Injectable()
export class Views {
  constructor(private readonly journal: Journal) {}

  give(viewer: Viewer, { groupId, ...said }: Input<typeof giveView>): Promise<Reply<typeof giveView>> {
    return this.write(viewer, groupId, said, false);
  }

  /** Whoever holds the link of the message acts as the person whom it was sent to, and may what that person may. */
  giveByLink(
    viewer: Viewer,
    { token, ...said }: Input<typeof giveViewByLink>,
  ): Promise<Reply<typeof giveView>> {
    const { groupId, roundId, personId } = linkIn(config.SECRET, token);
    return this.write({ ...viewer, id: personId }, groupId, { roundId, ...said }, true);
  }

  recuse(viewer: Viewer, { groupId, ...it }: Input<typeof recuse>): Promise<Reply<typeof recuse>> {
    return this.keepAway(viewer, groupId, it);
  }

  recuseByLink(viewer: Viewer, { token, ...it }: Input<typeof recuseByLink>): Promise<Reply<typeof recuse>> {
    const { groupId, personId } = linkIn(config.SECRET, token);
    return this.keepAway({ ...viewer, id: personId }, groupId, it);
  }

  /** Secretariat and head record it for a member of the Bureau. */
  recordRecusal(viewer: Viewer, input: Input<typeof recordRecusal>): Promise<Reply<typeof recordRecusal>> {
    const { groupId, personId, nominationId, reason } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await phaseOn(page);
      if (!page.roles.some((it) => it === 'secretariat' || it === 'head')) throw new Refusal('not-found');
      const [asked] = await page.ask(isBureau, personId, groupId);
      const [there] = await page.ask(
        'select id from nomination where id = $1 and group_id = $2 and receipt is not null',
        nominationId,
        groupId,
      );
      if (!asked || !there) throw new Refusal('not-found');
      const { recused } = await readerIn(askOn(page), groupId, personId);
      refuse(recused.includes(nominationId) ? 'already-recused' : null);
      await keepAwayOn(page, { personId, nominationId, reason, why: 'recorded' });
      return { done: true };
    });
  }

  private write(
    viewer: Viewer,
    groupId: string,
    said: Said,
    byLink: boolean,
  ): Promise<Reply<typeof giveView>> {
    const { roundId, answer, about, text } = said;
    const personId = signedIn(viewer);
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await phaseOn(page);
      const it = await roundOn(page, roundId);
      const isAsked = (await seatsOf(askOn(page), roundId)).some((seat) => seat.personId === personId);
      if (!isAsked) throw new Refusal('not-found');
      refuse(objectionToView(it, said, page.at), { endsAt: it.endsAt });
      const given = { answer, about, text, answeredAt: page.at, byLink };
      await page.update(ConsultationSeat, { roundId, personId }, given);
      page.record('view.given', { roundId, n: it.n, answer, about, text, byLink });
      tellBureau(page);
      return { at: page.at };
    });
  }

  private keepAway(
    viewer: Viewer,
    groupId: string,
    { nominationId, reason }: { nominationId: string; reason: string },
  ): Promise<{ done: true }> {
    const personId = signedIn(viewer);
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await phaseOn(page);
      if (!(await isShownOn(page, personId, nominationId))) throw new Refusal('not-found');
      await keepAwayOn(page, { personId, nominationId, reason, why: 'own' });
      return { done: true };
    });
  }
}

/** Whether a file is among those that somebody was asked about and may see: what they may not see is not there. */
async function isShownOn(page: Page, personId: string, nominationId: string): Promise<boolean> {
  const ask = askOn(page);
  const reader = await readerIn(ask, page.groupId, personId);
  for (const { id, frozen } of await page.ask<RoundRow>(sql.roundsOfGroup, page.groupId)) {
    const isAsked = (await seatsOf(ask, id)).some((seat) => seat.personId === personId);
    if (isAsked && visibleTo(reader, frozen.nominees).some((it) => it.id === nominationId)) return true;
  }
  return false;
}

type Kept = Pick<Recusal, 'personId' | 'nominationId' | 'reason' | 'why'>;

async function keepAwayOn(page: Page, it: Kept): Promise<void> {
  const { groupId, journalId: chamberId, at } = page;
  await page.insert(Recusal, { ...it, chamberId, groupId, at });
  page.record('bureau.recused', { ...it });
  tellBureau(page);
}
