import { Injectable } from '@nestjs/common';
import { Journal, type Sheet } from '@lib/journal';
import { bounceLetter } from './letters.sql';
import type { Bounce } from './message-id.rules';

/** Notes that one sending of a message came back. One that is not its own, or not its last, changes nothing. */
type NoteReturn = (sheet: Sheet, bounce: Bounce) => Promise<unknown>;

/** What other mail servers send back: every subject that sends mail says how it notes what is its own. */
@Injectable()
export class Returns {
  private readonly notes: NoteReturn[] = [
    (sheet, { id, sending, diagnostic }) => sheet.ask(bounceLetter, id, sending, diagnostic),
  ];

  constructor(private readonly journal: Journal) {}

  /** Has what comes back noted so too. */
  noteBy(note: NoteReturn): void {
    this.notes.push(note);
  }

  /** Notes that a message came back for good; what is only late is not noted. It may be said any number of times. */
  async take(bounce: Bounce): Promise<void> {
    if (!bounce.isFinal) return;
    await this.journal.keepBooks(async (sheet) => {
      for (const note of this.notes) await note(sheet, bounce);
    });
  }
}
