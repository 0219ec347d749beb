import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** A message as it came in: what its recipient would read. */
export interface Received {
  readonly recipient: string;
  readonly sender: string;
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
}

const MOST_BYTES = 1_000_000;

/** A mail server that sends nothing on: it listens on this machine alone, and hands over what it is given. */
export class MailSink {
  private readonly server: SMTPServer;

  constructor(private readonly keep: (mail: Received) => Promise<void>) {
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      size: MOST_BYTES,
      logger: false,
      onData: (stream, session, done) => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        this.take(stream, recipients).then(
          () => done(),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        );
      },
    });
    this.server.on('error', () => undefined); // a client that goes away in the middle tries again
  }

  /** Listens on a free port of this machine, and says where. */
  async open(): Promise<string> {
    const server = this.server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((done) => this.server.close(() => done()));
  }

  private async take(stream: SMTPServerDataStream, recipients: string[]): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const mail = plain(await PostalMime.parse(Buffer.concat(chunks)));
    for (const recipient of recipients) await this.keep({ recipient, ...mail });
  }
}

/** What a reader sees of a message; what it does not say is empty. */
function plain({
  from,
  subject = '',
  messageId = '',
  text = '',
  html = '',
}: Email): Omit<Received, 'recipient'> {
  return { sender: from?.address ?? '', subject, messageId, text, html };
}
