import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Chambers } from '@lib/journal';
import { laidOut } from '@lib/nominations';
import { Sealed } from '@lib/platform';
import { Letters, type LetterToWrite, Unsendable, type Written } from '@lib/post';
import type { PreparedLetter } from '../decision.entity';
import { selectionLetter } from './sending';

const textOf = `
  select subject, body from selection_letter where nomination_id = $1 and addressee = $2 and language = $3`;

/** Writes what was prepared for a nominee or their Party as it was when it was sent: nobody changes it after that. */
@Injectable()
export class SelectionLetterWriter implements OnModuleInit {
  constructor(
    private readonly letters: Letters,
    private readonly sealed: Sealed,
    private readonly chambers: Chambers,
  ) {}

  onModuleInit(): void {
    this.letters.writeBy(selectionLetter, (it) => this.write(it));
  }

  private async write({ about, journalId, language }: LetterToWrite): Promise<Written> {
    const chamberId = await this.chambers.of(journalId);
    const which = [about['nominationId'], about['addressee'], about['language']];
    const [found] = chamberId
      ? await this.sealed.read(chamberId, (ask) =>
          ask<Pick<PreparedLetter, 'subject' | 'body'>>(textOf, ...which),
        )
      : [];
    if (!found) throw new Unsendable('the letter was erased');
    const lines = found.body.split('\n').filter((it) => it.trim() !== '');
    return laidOut({ subject: found.subject, paragraphs: lines.map((says) => ({ says })) }, language);
  }
}
