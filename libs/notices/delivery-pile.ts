import { Injectable } from '@nestjs/common';
import type { Sheet } from '@lib/journal';
import { type Finished, type Leased, type Pile, PostOffice } from '@lib/post';
import { MailWriter } from './mail-writer';
import { finishMail, leaseMail } from './notices.sql';

/** The messages that people are owed, as a pile of the post office. */
@Injectable()
export class DeliveryPile implements Pile {
  constructor(
    private readonly writer: MailWriter,
    office: PostOffice,
  ) {
    office.adopt(this);
  }

  async lease(sheet: Sheet, most: number, seconds: number): Promise<Leased[]> {
    const leased = await sheet.ask<Omit<Leased, 'write'>>(leaseMail, most, seconds);
    return leased.map((it) => ({ ...it, write: () => this.writer.letter(it.id) }));
  }

  finish(sheet: Sheet, finished: readonly Finished[]): Promise<unknown> {
    return sheet.ask(finishMail, JSON.stringify(finished));
  }
}
