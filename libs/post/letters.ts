import { Injectable } from '@nestjs/common';
import type { Sheet } from '@lib/journal';
import { config, type Letter } from '@lib/platform';
import { finishLetters, leaseLetters } from './letters.sql';
import type { PostedLetter } from './letter.entity';
import { messageIdOf } from './message-id.rules';
import { ReturnAddress } from './return-address';
import { type Finished, type Leased, type Pile, Unsendable } from './pile';

/** A letter as its writer sees it: to whom it goes now, and what it is about. */
export type LetterToWrite = Pick<
  PostedLetter,
  'id' | 'journalId' | 'kind' | 'about' | 'party' | 'toName' | 'language'
> & { readonly address: string };
/** What a writer says; where it goes and what it is known by is the post's. */
export type Written = Pick<Letter, 'subject' | 'text' | 'html' | 'language'>;
export type LetterWriter = (letter: LetterToWrite) => Promise<Written>;

type Row = LetterToWrite & Pick<PostedLetter, 'sending' | 'tries' | 'leaseNo'>;

/** Letters that wait to be sent. A slice that posts some says here how those of its kinds are written. */
@Injectable()
export class Letters implements Pile {
  private readonly writers = new Map<string, LetterWriter>();

  constructor(private readonly back: ReturnAddress) {}

  /** Has letters of a kind written so. A process sends letters of those kinds only which it can write. */
  writeBy(kind: string, writer: LetterWriter): void {
    this.writers.set(kind, writer);
  }

  async lease(sheet: Sheet, most: number, seconds: number): Promise<Leased[]> {
    const rows = await sheet.ask<Row>(leaseLetters, most, seconds, [...this.writers.keys()]);
    return rows.map((row) => ({ ...row, write: () => this.write(row) }));
  }

  finish(sheet: Sheet, finished: readonly Finished[]): Promise<unknown> {
    return sheet.ask(finishLetters, JSON.stringify(finished));
  }

  private async write(row: Row): Promise<Letter> {
    const writer = this.writers.get(row.kind);
    if (!writer) throw new Unsendable('nobody can write it');
    return {
      ...(await writer(row)),
      // Fixed, so that whoever gets it twice can tell that it is the same.
      messageId: messageIdOf(row.id, row.sending, new URL(config.BASE_URL).hostname),
      to: { name: row.toName, address: row.address },
      returnPath: this.back.of(row.id, row.sending),
      unsubscribe: null,
    };
  }
}
