import { Test, type TestingModule } from '@nestjs/testing';
import { Journal } from '@lib/journal';
import { NewsTeller, NoticesReader } from '@lib/notices';
import { MailTransport } from '@lib/platform';
import { PostOffice } from '@lib/post';
import { WorkerModule } from '../../apps/worker/worker.module';
import { MailServer } from './mail-server';

/** What a process of another file that is gone has left behind: to this file it is no outage. */
const forgetSigns = 'delete from sign_of_life';

/** A worker that hands its mail in there; without a mail server its mail waits. */
export async function startWorker(smtpUrl: string | null = null): Promise<TestingModule> {
  const worker = await Test.createTestingModule({ imports: [WorkerModule] })
    .overrideProvider(MailTransport)
    .useFactory({ factory: () => (smtpUrl === null ? null : new MailTransport(smtpUrl)) })
    .setLogger({ log: () => undefined, warn: () => undefined, error: console.error })
    .compile();
  await worker.get(Journal, { strict: false }).keepBooks((sheet) => sheet.ask(forgetSigns));
  return worker.init();
}

/** Two workers, and the mail server to which both hand their mail. */
export class TwoWorkers {
  readonly post = new MailServer();
  private all: TestingModule[] = [];

  async start(): Promise<void> {
    const url = await this.post.open();
    this.all = await Promise.all([startWorker(url), startWorker(url)]);
  }

  async stop(): Promise<void> {
    await Promise.all(this.all.map((it) => it.close()));
    await this.post.close();
  }

  /** Both read this journal, tell what is due and send what is owed, at the same time. */
  async work(groupId: string): Promise<void> {
    await this.each(NoticesReader, (it) => it.catchUp(groupId));
    await this.tell();
    await this.each(PostOffice, (it) => it.deliver());
  }

  /** Both look at the same time for what is to be told by now. */
  tell(): Promise<unknown> {
    return this.each(NewsTeller, (it) => it.tellDue());
  }

  private each<T>(of: new (...needs: never[]) => T, does: (it: T) => Promise<unknown>): Promise<unknown> {
    return Promise.all(this.all.map((it) => does(it.get<T>(of, { strict: false }))));
  }
}

export function useTwoWorkers(): TwoWorkers {
  const workers = new TwoWorkers();
  beforeAll(() => workers.start());
  afterAll(() => workers.stop());
  return workers;
}
