import { type BeforeApplicationShutdown, Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { setTimeout as later } from 'node:timers/promises';
import { Journal } from '@lib/journal';
import { BoundedLog, MAIL_LINES, MailTransport, OneAtATime } from '@lib/platform';
import { Ledger } from './ledger';
import { Letters } from './letters';
import { type Failure, isLost, isRefused, pauseAfter } from './mail.rules';
import { type Finished, type Leased, type Pile, Unsendable } from './pile';
import { type Item, Supply } from './supply';

type Outcome = Omit<Finished, 'id' | 'leaseNo'>;

/** A lease lasts longer than the slowest conversation with a mail server; what is begun late in it is not begun. */
const LEASE_SECONDS = 120;
const BEGIN_WITHIN_MS = 60_000;
/** So many are leased at a time, of each pile. */
const HANDFUL = 50;
/** So many are in the hands of the transport: while one is on a line the next is written, and no line waits for it. */
const HANDS = 2 * MAIL_LINES;
const PATIENCE_MS = 8_000;
const LONGEST_FAULT = 300;

const accepted: Outcome = { became: 'accepted', fault: null, refused: false, minutes: 0 };
const untouched: Outcome = { became: 'untouched', fault: null, refused: false, minutes: 0 };

/**
 * Sends the mail that waits, whosever it is. A message is leased, sent, and finished only by the lease that sent it.
 * Whoever dies between sending and finishing leaves it to be sent again with the same Message-ID: it may come twice,
 * and is never lost (RFC 5321, 6.1 leaves no third way).
 */
@Injectable()
export class PostOffice implements BeforeApplicationShutdown, OnModuleDestroy {
  private readonly log = new BoundedLog(PostOffice.name);
  private readonly work = new OneAtATime(() => this.sendAll());
  private readonly piles: Pile[] = [];
  private readonly ledger = new Ledger((pile, finished) =>
    this.journal.keepBooks(async (sheet) => {
      await pile.finish(sheet, finished);
    }),
  );
  private closing = false;

  constructor(
    private readonly journal: Journal,
    letters: Letters,
    @Inject(MailTransport) private readonly transport: MailTransport | null,
  ) {
    this.adopt(letters);
  }

  /** Sends what waits on this pile too. */
  adopt(pile: Pile): void {
    this.piles.push(pile);
  }

  /** Sends everything that is due, and resolves when nothing is. Without a mail server all mail waits. */
  async deliver(): Promise<void> {
    if (this.transport) await this.work.ask();
  }

  /** Begins no more, before anybody waits for what is being done: that would last until everything due is sent. */
  onModuleDestroy(): void {
    this.closing = true;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.race([this.work.settled(), later(PATIENCE_MS, undefined, { ref: false })]);
  }

  /** What was sent may leave something due: a letter that goes to its other address. So it looks once more. */
  private async sendAll(): Promise<void> {
    await this.ledger.settle();
    for (let more = true; more && !this.closing;) more = (await this.sendDue()) > 0;
  }

  private async sendDue(): Promise<number> {
    const supply = new Supply(this.piles, (pile) => this.lease(pile));
    const hands = Array.from({ length: HANDS }, () => this.hand(supply));
    try {
      const sent = await Promise.all(hands);
      return sent.reduce((sum, it) => sum + it, 0);
    } finally {
      for (const it of await supply.rest()) this.note(it, untouched);
      await Promise.allSettled(hands);
      await this.ledger.settle();
    }
  }

  private async lease(pile: Pile): Promise<Item[]> {
    const beginBefore = performance.now() + BEGIN_WITHIN_MS;
    const leased = await this.journal.keepBooks((sheet) => pile.lease(sheet, HANDFUL, LEASE_SECONDS));
    return leased.map((it) => ({ ...it, pile, beginBefore }));
  }

  /** Sends one after another, and gives how many. What became of the last is written down while the next is sent. */
  private async hand(supply: Supply): Promise<number> {
    for (let sent = 0; ; sent += 1) {
      await this.ledger.room();
      const item = this.closing ? null : await supply.next();
      if (!item) return sent;
      this.note(item, performance.now() < item.beginBefore ? await this.tried(item) : untouched);
    }
  }

  private note({ pile, id, leaseNo }: Item, outcome: Outcome): void {
    this.ledger.note(pile, { id, leaseNo, ...outcome });
  }

  private async tried({ write, tries }: Leased): Promise<Outcome> {
    try {
      await this.transport?.send(await write());
      return accepted;
    } catch (error) {
      if (error instanceof Unsendable)
        return { became: 'failed', fault: error.message, refused: false, minutes: 0 };
      this.log.warn(error);
      const fault = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_FAULT);
      const failure = failureIn(error);
      const refused = isRefused(failure);
      return isLost(failure, tries)
        ? { became: 'failed', fault, refused, minutes: 0 }
        : { became: 'waiting', fault, refused, minutes: pauseAfter(tries) };
    }
  }
}

function failureIn(error: unknown): Failure {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return {
    code: typeof code === 'string' ? code : null,
    responseCode: typeof responseCode === 'number' ? responseCode : null,
  };
}
