import { Test, type TestingModule } from '@nestjs/testing';
import { MailTransport } from '@lib/platform';
import { WorkerModule } from '../../apps/worker/worker.module';

/** A worker that hands its mail in there; without a mail server its mail waits. */
export async function startWorker(smtpUrl: string | null = null): Promise<TestingModule> {
  const worker = await Test.createTestingModule({ imports: [WorkerModule] })
    .overrideProvider(MailTransport)
    .useFactory({ factory: () => (smtpUrl === null ? null : new MailTransport(smtpUrl)) })
    .setLogger({ log: () => undefined, warn: () => undefined, error: console.error })
    .compile();
  return worker.init();
}
