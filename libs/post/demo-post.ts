import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Journal } from '@lib/journal';
import { MailSink } from '@lib/platform';
import { DemoMail } from './demo-mail.entity';

/** The demo's own mail server: it keeps what it is given for the mailbox page, and sends nothing on. */
@Injectable()
export class DemoPost implements OnApplicationShutdown {
  private sink: MailSink | null = null;

  constructor(private readonly journal: Journal) {}

  /** Starts it, and says where it listens. */
  open(): Promise<string> {
    this.sink = new MailSink(async (mail) => {
      const at = new Date();
      await this.journal.keepBooks((sheet) => sheet.insert(DemoMail, { ...mail, at }));
    });
    return this.sink.open();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.sink?.close();
  }
}
