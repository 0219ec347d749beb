import { Injectable } from '@nestjs/common';
import type { Input, listLetters, noteReached, Reply, sendLetterAgain } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import {
  BoundedLog,
  Clock,
  Reader,
  Refusal,
  refuse,
  theSystem,
  timeOutsidePages,
  type Viewer,
} from '@lib/platform';
import { postAgainOn, PostedLetter } from '@lib/post';
import { FocalPoint } from './focal-point.entity';
import { letterKinds } from './issuing';
import { notificationOn } from './on-the-page';
import * as sql from './reaching.sql';
import { PartyReached, Unreached } from './reaching.entity';

interface Stand {
  number: string;
  actionBy: Date;
  zone: string | null;
  toldAt: Date | null;
  endedAt: Date | null;
}

/** Whom a notification has reached, and what is done about those whom it has not. */
@Injectable()
export class Reaching {
  private readonly log = new BoundedLog(Reaching.name);

  constructor(
    private readonly journal: Journal,
    private readonly db: Reader,
    private readonly clock: Clock,
  ) {}

  async list(
    _: Viewer,
    { groupId, notificationId }: Input<typeof listLetters>,
  ): Promise<Reply<typeof listLetters>> {
    const found = 'select id from notification where id = $1 and group_id = $2';
    if ((await this.db.query<unknown[]>(found, [notificationId, groupId])).length === 0)
      throw new Refusal('not-found');
    const now = await timeOutsidePages(this.db, this.clock);
    const [letters, parties] = await Promise.all([
      this.db.query<Reply<typeof listLetters>['letters']>(sql.lettersOf, [notificationId]),
      this.db.query<{ party: string }[]>(sql.notReached, [notificationId, now]),
    ]);
    return { letters, notReached: parties.map(({ party }) => party) };
  }

  /** Sends it once more, to where the focal point is reached by now. */
  sendAgain(
    viewer: Viewer,
    { groupId, notificationId, letterId }: Input<typeof sendLetterAgain>,
  ): Promise<Reply<typeof sendLetterAgain>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const letter = await page.one(PostedLetter, { id: letterId, journalId: groupId });
      const isOfIt = letter.kind === letterKinds.issued && letter.about['notificationId'] === notificationId;
      refuse(isOfIt ? null : 'not-found');
      const to = await addressesNow(page, letter);
      refuse((await postAgainOn(page, letterId, to)) ? null : 'letter-under-way');
      page.record('letter.retried', { notificationId, letterId, party: letter.party });
      return { done: true as const };
    });
  }

  noteReached(
    viewer: Viewer,
    { groupId, notificationId, party, how }: Input<typeof noteReached>,
  ): Promise<Reply<typeof noteReached>> {
    return this.journal.write(groupId, viewer, async (page) => {
      await notificationOn(page, notificationId);
      refuse((await unreachedOn(page, notificationId)).includes(party) ? null : 'not-found');
      await page.insert(PartyReached, { notificationId, party, how, notedBy: viewer.id, at: page.at });
      page.record('party.reached', { notificationId, party, how });
      await this.endOn(page, notificationId);
      return { done: true as const };
    });
  }

  /** Tells the staff five days before a deadline whom a notification has not reached. At any time, by anybody. */
  async lookAround(): Promise<void> {
    const now = await timeOutsidePages(this.db, this.clock);
    const some = await this.db.query<{ id: string; groupId: string }[]>(sql.toLookAt, [now]);
    for (const { id, groupId } of some) await this.look(groupId, id).catch(this.log.warn);
  }

  private async look(groupId: string, id: string): Promise<void> {
    const now = await timeOutsidePages(this.db, this.clock);
    const [[stand], missing] = await Promise.all([
      this.db.query<Stand[]>(sql.reachingOf, [id]),
      this.db.query<unknown[]>(sql.notReached, [id, now]),
    ]);
    if (!stand) return;
    const isTold = stand.toldAt !== null;
    const isOver = missing.length === 0 || stand.actionBy <= now;
    if (isTold !== isOver) return; // told, and still to be reached; or nothing to tell
    await this.journal.write(groupId, theSystem, (page) =>
      isTold ? this.endOn(page, id) : this.tellOn(page, id),
    );
  }

  private async tellOn(page: Page, notificationId: string): Promise<void> {
    const [stand] = await page.ask<Stand>(sql.reachingOf, notificationId);
    const parties = await unreachedOn(page, notificationId);
    if (!stand || stand.toldAt !== null || parties.length === 0) throw new Refusal('not-found'); // somebody was quicker
    const { number, actionBy, zone } = stand;
    await page.insert(Unreached, { notificationId, toldAt: page.at, endedAt: null });
    page.record('parties.unreached', { notificationId, number, parties, actionBy, zone: zone ?? 'UTC' });
  }

  /** Ends it once all are reached, or nothing can be done any more. */
  private async endOn(page: Page, notificationId: string): Promise<void> {
    const [stand] = await page.ask<Stand>(sql.reachingOf, notificationId);
    if (!stand?.toldAt || stand.endedAt !== null) return;
    const parties = await unreachedOn(page, notificationId);
    if (parties.length > 0 && stand.actionBy > page.at) return;
    await page.update(Unreached, { notificationId }, { endedAt: page.at });
    page.record('reaching.ended', { notificationId, number: stand.number, parties });
  }
}

async function unreachedOn(page: Page, id: string): Promise<string[]> {
  return (await page.ask<{ party: string }>(sql.notReached, id, page.at)).map(({ party }) => party);
}

async function addressesNow(
  page: Page,
  letter: PostedLetter,
): Promise<{ address: string; fallback: string | null }> {
  const id = letter.about['focalPointId'];
  if (typeof id !== 'string') return { address: letter.toAddress, fallback: letter.fallbackAddress };
  const { email, fallbackEmail } = await page.one(FocalPoint, { id });
  return { address: email, fallback: fallbackEmail };
}
