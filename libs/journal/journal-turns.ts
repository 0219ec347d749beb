import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '@lib/platform';
import { Gate } from './gate';
import { JournalFeed } from './journal-feed';
import type { JournalHead } from './journal-head.entity';
import { append, takePen } from './journal.sql';
import { Page } from './page';
import type { Command, Outcome } from './pen';
import { Sheet } from './sheet';
import { Turn } from './turn';
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

  async take(groupId: string, commands: Command[]): Promise<Outcome[]> {
    const { turn, outcomes } = await this.writer.transaction(async (db) => {
      const sheet = new Sheet(db, this.writer);
      const turn = await this.begin(sheet, groupId);
      const outcomes: Outcome[] = [];
      for (const { viewer, run } of commands) {
        outcomes.push(await this.run(new Page(db, this.writer, turn, viewer, this.gate), run));
      }
      if (turn.entries.length > 0) await sheet.ask(append, ...turn.written());
      return { turn, outcomes };
    });
    if (turn.entries.length > 0) this.feed.tell(groupId, turn.told());
    return outcomes;
  }

  private async begin(sheet: Sheet, groupId: string): Promise<Turn> {
    const [head] = await sheet.ask<JournalHead & { at: Date }>(takePen, groupId);
    if (!head) throw new Refusal('no-such-group');
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
