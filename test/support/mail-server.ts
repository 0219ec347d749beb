import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** A message, and the envelope it came in. */
export type Got = Email & { recipient: string; returnPath: string };

/** What a mail server does with a message that has come in whole. */
type Answer = 'take' | 'later' | 'never' | 'hang up';

const codes = { later: 451, never: 550 };

/** A mail server somewhere else: it takes messages, or does what the test tells it to. */
export class MailServer {
  readonly got: Got[] = [];
  /** What to do with the next messages; when there is nothing to say, they are taken. */
  readonly answers: Answer[] = [];
  /** Called when a message has come in whole and nothing has been answered yet, with the name that its sender gave. */
  atTheDot: (sender: string) => Promise<void> = () => Promise.resolve();
  /** Whether it keeps a message whose sender is gone before the answer: it may do either (RFC 5321, 6.1). */
  keepsUnanswered: () => boolean = () => true;
  private readonly server: SMTPServer;
  private port = 0;

  constructor() {
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const recipient = session.envelope.rcptTo[0]?.address ?? '';
          const { mailFrom } = session.envelope;
          const returnPath = mailFrom === false ? '' : mailFrom.address;
          this.answer(Buffer.concat(chunks), { recipient, returnPath }, session).then(done, done);
        });
      },
    });
    this.server.on('error', () => undefined);
  }

  /** Listens; again where it did before, when it has been closed in between. */
  async open(): Promise<string> {
    const server = this.server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    this.port = (server.address() as AddressInfo).port;
    return `smtp://127.0.0.1:${this.port}`;
  }

  close(): Promise<void> {
    return new Promise((done) => this.server.close(() => done()));
  }

  to(address: string): Got[] {
    return this.got.filter(({ recipient }) => recipient === address);
  }

  private async answer(
    raw: Buffer,
    envelope: Pick<Got, 'recipient' | 'returnPath'>,
    { id, hostNameAppearsAs: sender }: SMTPServerSession,
  ): Promise<Error | null> {
    const answer = this.answers.shift() ?? 'take';
    const mail = await PostalMime.parse(raw);
    const it = { ...mail, ...envelope };
    this.got.push(it);
    await this.atTheDot(sender);
    const isHeard = [...this.server.connections].some((line) => (line as { id: string }).id === id);
    if (answer === 'take' && (isHeard || this.keepsUnanswered())) return null;
    this.got.splice(this.got.indexOf(it), 1);
    if (answer === 'take') return null; // there is nobody to answer
    if (answer === 'hang up') {
      this.got.push(it); // it has the message, and dies before it says so
      for (const { _socket } of this.server.connections as Set<{ _socket: { destroy: () => void } }>)
        _socket.destroy();
      return null;
    }
    return Object.assign(new Error('Not now, or not at all.'), { responseCode: codes[answer] });
  }
}
