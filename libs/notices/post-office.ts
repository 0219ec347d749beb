import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { setTimeout as later } from 'node:timers/promises';
import { Journal } from '@lib/journal';
import { BoundedLog, MAIL_LINES, MailTransport, OneAtATime } from '@lib/platform';
import { type Failure, isLost, pauseAfter } from './mail.rules';
import { Unsendable } from './mail-row';
import { MailWriter } from './mail-writer';
import { finishMail, leaseMail } from './notices.sql';

interface Leased {
  id: string;
  leaseNo: number;
  tries: number;
}

/** What became of a leased message: how it stands now, what went wrong, and how many minutes it waits. */
type Outcome = readonly [state: 'sent' | 'failed' | 'waiting', fault: string | null, minutes: number];

/** Longer than the slowest conversation with a mail server may take. */
const LEASE_SECONDS = 120;
const PATIENCE_MS = 8_000;
const LONGEST_FAULT = 300;

/**
 * Sends the mail that waits. A message is leased, sent, and finished only by the lease that sent it. Whoever dies
 * between sending and finishing leaves it to be sent again with the same Message-ID: it may come twice, and is
 * never lost (RFC 5321, 6.1 leaves no third way).
 */
@Injectable()
export class PostOffice implements BeforeApplicationShutdown {
  private readonly log = new BoundedLog(PostOffice.name);
  private readonly work = new OneAtATime(() => this.sendAll());
  private closing = false;

  constructor(
    private readonly journal: Journal,
    private readonly writer: MailWriter,
    @Inject(MailTransport) private readonly transport: MailTransport | null,
  ) {}

  /** Sends everything that is due, and resolves when nothing is. Without a mail server all mail waits. */
  async deliver(): Promise<void> {
    if (this.transport) await this.work.ask();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closing = true;
    await Promise.race([this.work.settled(), later(PATIENCE_MS, undefined, { ref: false })]);
  }

  private async sendAll(): Promise<void> {
    while (!this.closing) {
      const leased = await this.journal.keepBooks((sheet) =>
        sheet.ask<Leased>(leaseMail, MAIL_LINES, LEASE_SECONDS),
      );
      if (leased.length === 0) return;
      await Promise.all(leased.map((it) => this.send(it)));
    }
  }

  private async send({ id, leaseNo, tries }: Leased): Promise<void> {
    const outcome = await this.tried(id, tries);
    await this.journal.keepBooks((sheet) => sheet.ask(finishMail, id, leaseNo, ...outcome));
  }

  private async tried(id: string, tries: number): Promise<Outcome> {
    try {
      await this.transport?.send(await this.writer.letter(id));
      return ['sent', null, 0];
    } catch (error) {
      if (error instanceof Unsendable) return ['failed', error.message, 0];
      this.log.warn(error);
      const fault = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_FAULT);
      return isLost(failureIn(error), tries) ? ['failed', fault, 0] : ['waiting', fault, pauseAfter(tries)];
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
