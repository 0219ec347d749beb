import { once } from 'node:events';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { BoundedLog, config } from '@lib/platform';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { reportIn } from './message-id.rules';
import { ReturnAddress } from './return-address';
import { Returns } from './returns';

/** What a report says stands near its beginning; behind it comes the letter itself, which nobody reads. */
const MOST_READ = 200_000;
const MOST_BYTES = 20_000_000;
const AGAIN_MS = 30_000;
const PATIENCE_MS = 60_000;

const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

/**
 * Takes in, over SMTP, what other mail servers send back: it knows the letter by the address to which that comes. Of
 * several workers on one machine one listens, and another one does when that one is gone.
 */
@Injectable()
export class BounceIntake implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new BoundedLog(BounceIntake.name);
  private server: SMTPServer | null = null;
  private again: NodeJS.Timeout | null = null;

  constructor(
    private readonly returns: Returns,
    private readonly back: ReturnAddress,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (config.BOUNCE_LISTEN === undefined) return;
    const { hostname, port } = new URL(`smtp://${config.BOUNCE_LISTEN}`);
    await this.listen(Number(port), hostname.replace(/^\[|\]$/g, ''));
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.again) clearTimeout(this.again);
    const { server } = this;
    if (server) await new Promise<void>((done) => server.close(() => done()));
  }

  private async listen(port: number, host: string): Promise<void> {
    const server = this.open();
    try {
      await once(server.listen(port, host), 'listening');
      this.server = server;
    } catch (error) {
      this.log.warn(error);
      this.again = setTimeout(() => void this.listen(port, host), AGAIN_MS).unref();
    }
  }

  private open(): SMTPServer {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      size: MOST_BYTES,
      maxClients: 20,
      socketTimeout: PATIENCE_MS,
      closeTimeout: 2_000,
      onRcptTo: ({ address }, _, done) =>
        done(this.back.read(address) ? null : refusal(550, 'No letter comes back to this address.')),
      onData: (stream, session, done) => {
        this.take(stream, session).then(
          () => done(),
          (error: unknown) => {
            this.log.warn(error);
            done(refusal(451, 'Not now. Please try again.'));
          },
        );
      },
    });
    server.on('error', () => undefined); // a client that goes away tries again
    return server;
  }

  private async take(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
    const report = reportIn(await beginningOf(stream));
    for (const { address } of envelope.rcptTo) {
      const letter = this.back.read(address);
      if (letter) await this.returns.take({ ...letter, ...report });
    }
  }
}

async function beginningOf(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (length < MOST_READ) chunks.push(chunk);
    length += chunk.length;
  }
  return Buffer.concat(chunks).toString('utf8');
}
