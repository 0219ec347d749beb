import { Test, type TestingModule } from '@nestjs/testing';
import { Journal } from '@lib/journal';
import { MailTransport } from '@lib/platform';
import { WorkerModule } from '../../apps/worker/worker.module';

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
