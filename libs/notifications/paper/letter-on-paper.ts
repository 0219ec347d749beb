import { Injectable } from '@nestjs/common';
import type { Language } from '@lib/contracts';
import { Press, Reader, Refusal } from '@lib/platform';
import { officialIn } from '../official-on-record';
import { printedLetter } from './printed-letter';
import { template } from './template';

/** So many are kept: what was issued never changes, so it is printed once. */
const MOST_KEPT = 50;

const issued = `
  select id, language from notification where number = $1 and state in ('issued', 'superseded')`;

/** Issued notifications as letters on A4, in each of their languages. */
@Injectable()
export class LetterOnPaper {
  private readonly kept = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly db: Reader,
    private readonly press: Press,
  ) {}

  /** In that language, or in its own where it has no text in that one, or none is asked for. */
  async of(number: string, language: Language | null): Promise<Buffer> {
    const [found] = await this.db.query<{ id: string; language: Language }[]>(issued, [number]);
    if (!found) throw new Refusal('not-found');
    const official = await officialIn(
      (text, ...given) => this.db.query(text, given),
      found.id,
      language ?? found.language,
    );
    if (!official) throw new Refusal('not-found');
    const key = `${number} ${official.language}`;
    const letter = this.kept.get(key) ?? this.press.print(template, printedLetter(official));
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(key, letter);
    letter.catch(() => this.kept.delete(key));
    return letter;
  }
}
