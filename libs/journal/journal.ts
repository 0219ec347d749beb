import { Injectable } from '@nestjs/common';
import { Audience, type Batch, type Entry, type Hearing } from '@lib/contracts';
import { authorOf, Reader, Refusal, type Viewer } from '@lib/platform';
import { Chambers } from './chambers';
import { Gate } from './gate';
import { JournalBookmark } from './journal-bookmark.entity';
import { JournalHead } from './journal-head.entity';
import { JournalReply } from './journal-reply.entity';
import { JournalTurns } from './journal-turns';
import { forgetReplies, lastNumbers, readOn, takeBookmark } from './journal.sql';
import type { Page } from './page';
import { Pen } from './pen';
import { Sheet } from './sheet';
import { Writer } from './writer';

const LIMIT = 500;

/**
 * The append-only record of a group. One table is at once the audit trail, the stream that clients
 * resume from a number, and the source of notices.
 *
 * A command holds its group's pen (the row lock on its head) from before its first read until it
 * commits. So the numbers have no gaps, they become visible in order, and no two commands of a group
 * ever interleave.
 */
@Injectable()
export class Journal {
  private readonly pen: Pen;
  private readonly sealedPen: Pen;

  constructor(
    private readonly db: Reader,
    private readonly writer: Writer,
    private readonly gate: Gate,
    private readonly chambers: Chambers,
    turns: JournalTurns,
  ) {
    this.pen = new Pen((groupId, commands) => turns.take(groupId, commands, false));
    this.sealedPen = new Pen((chamberId, commands) => turns.take(chamberId, commands, true));
  }

  /** Runs a command and records what it did, in one transaction. A request that comes again gets its first reply. */
  async write<T>(groupId: string, viewer: Viewer, command: (page: Page) => Promise<T>): Promise<T> {
    return this.orFirstReply(groupId, viewer, this.pen.wait(groupId, { viewer, run: command }));
  }

  /**
   * The same in the group's chamber: its pen is another, its entries and their number show nowhere else, and the
   * tables that are sealed are open to this page.
   */
  async writeInChamber<T>(groupId: string, viewer: Viewer, command: (page: Page) => Promise<T>): Promise<T> {
    const chamberId = (await this.chambers.of(groupId)) ?? (await this.openChamber(groupId, viewer));
    const written = this.sealedPen.wait(chamberId, { viewer, run: command });
    return this.orFirstReply(groupId, viewer, written);
  }

  /** What somebody may read after a number. */
  async read(
    groupId: string,
    after: number,
    { personId, audiences, apart }: Hearing,
    until = Infinity,
  ): Promise<Batch> {
    const upTo = Math.min(until, await this.head(groupId));
    const given = [groupId, after, upTo, audiences, LIMIT, personId, apart];
    const entries = await this.db.query<Entry[]>(readOn, given);
    return { entries, upTo: (entries.length === LIMIT && entries.at(-1)?.seq) || upTo };
  }

  /** The last number of a journal. */
  async head(groupId: string): Promise<number> {
    const seq = (await this.heads([groupId])).get(groupId);
    if (seq === undefined) throw new Refusal('no-such-group');
    return seq;
  }

  async heads(groupIds: string[]): Promise<Map<string, number>> {
    const heads = await this.db.query<JournalHead[]>(lastNumbers, [groupIds]);
    return new Map(heads.map(({ groupId, seq }) => [groupId, seq]));
  }

  /** Hands a reader what it has not yet read and moves its bookmark, in one transaction. */
  drain(
    reader: string,
    groupId: string,
    handle: (entries: Entry[], sheet: Sheet) => Promise<void>,
  ): Promise<boolean> {
    return this.writer.transaction(async (db) => {
      const sheet = new Sheet(db, this.writer);
      const [mark] = await sheet.ask<JournalBookmark>(takeBookmark, reader, groupId);
      const { seq } = await sheet.one(JournalHead, { groupId });
      const all = [Audience.options, LIMIT, null, []];
      const entries = await sheet.ask<Entry>(readOn, groupId, mark?.seq, seq, ...all);
      const last = entries.at(-1);
      if (!last) return false;
      await handle(entries, sheet);
      await sheet.update(JournalBookmark, { reader, groupId }, { seq: last.seq });
      return true;
    });
  }

  /**
   * Notes what a machine needs to remember of its own work: the last use of a session, the lease of a message,
   * the last visit of a reader. Nothing that a rule of a group decides on, and nothing anybody did.
   */
  keepBooks<T>(note: (sheet: Sheet) => Promise<T>): Promise<T> {
    return this.writer.transaction((db) => note(new Sheet(db, this.writer)));
  }

  /** Forgets replies that nobody will ask for again: after two weeks. Gives how many there were. */
  forgetOldReplies(): Promise<number> {
    return this.keepBooks(async (sheet) => (await sheet.ask(forgetReplies)).length);
  }

  /** Opens the journal of a new group, with the command that founds it. */
  async open<T>(groupId: string, viewer: Viewer, found: (page: Page) => Promise<T>): Promise<T> {
    await this.writer.transaction(async (db) => {
      await new Sheet(db, this.writer).insert(JournalHead, { groupId, seq: 0, hash: '', standingSince: 0 });
    });
    return this.write(groupId, viewer, found);
  }

  /** Whoever may do nothing there opens nothing, and is told the same as where there is a chamber. */
  private async openChamber(groupId: string, viewer: Viewer): Promise<string> {
    await this.gate.admitTo(groupId, viewer);
    return this.chambers.need(groupId);
  }

  private async orFirstReply<T>(groupId: string, viewer: Viewer, written: Promise<unknown>): Promise<T> {
    try {
      return (await written) as T;
    } catch (error) {
      const first = await this.firstReply(viewer);
      if (first === null) throw error;
      await this.gate.admitAgain(groupId, viewer);
      return first as T;
    }
  }

  private async firstReply(viewer: Viewer): Promise<unknown> {
    const [personId, { once }] = [authorOf(viewer), viewer];
    if (personId === null || once === null) return null;
    const first = await this.db.findOneBy(JournalReply, { personId, route: once.route, key: once.key });
    if (first && first.body !== once.body) throw new Refusal('key-used-otherwise');
    return first?.reply ?? null;
  }
}
