import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '@lib/platform';
import { Gate } from './gate';
import { JournalFeed } from './journal-feed';
import { append, takePen, unseal } from './journal.sql';
import { Page } from './page';
import type { Command, Outcome } from './pen';
import { Sheet } from './sheet';
import { Turn, type TurnHead } from './turn';
import { Writer } from './writer';

/** Runs the commands of one turn in one transaction, and tells of it once it is committed. */
@Injectable()
export class JournalTurns {
  constructor(
    private readonly writer: Writer,
    private readonly clock: Clock,
    private readonly gate: Gate,
    private readonly feed: JournalFeed,
  ) {}

  /** Refuses a chamber where none is meant, and what is none where one is: an act goes where it belongs. */
  async take(journalId: string, commands: Command[], sealed: boolean): Promise<Outcome[]> {
    const { turn, outcomes } = await this.writer.transaction(async (db) => {
      const sheet = new Sheet(db, this.writer);
      const turn = await this.begin(sheet, journalId, sealed);
      const outcomes: Outcome[] = [];
      for (const { viewer, run } of commands) {
        outcomes.push(await this.run(new Page(db, this.writer, turn, viewer, this.gate), run));
      }
      if (turn.entries.length > 0) await sheet.ask(append, ...turn.written());
      return { turn, outcomes };
    });
    if (turn.entries.length > 0) this.feed.tell(journalId, turn.told());
    return outcomes;
  }

  private async begin(sheet: Sheet, journalId: string, sealed: boolean): Promise<Turn> {
    const [head] = await sheet.ask<TurnHead & { at: Date }>(takePen, journalId);
    if (head?.sealed !== sealed) throw new Refusal('no-such-group');
    if (sealed) await sheet.ask(unseal, journalId);
    return new Turn(head, this.clock.now(head.at));
  }

  /** A refusal before any write is an outcome like another; whatever else goes wrong ends the turn. */
  private async run(page: Page, command: Command['run']): Promise<Outcome> {
    try {
      await this.gate.admit(page);
      const result = await command(page);
      page.close(result);
      return { result };
    } catch (error) {
      if (error instanceof Refusal && page.writes === 0) return { refusal: error };
      throw error;
    }
  }
}
