import { randomUUID } from 'node:crypto';
import type { Journal, Sheet } from '@lib/journal';
import { MailTransport, theSystem } from '@lib/platform';
import { Letters, type NewLetter, postOn, PostOffice, ReturnAddress } from '@lib/post';
import type { World } from './world';

/** What a process is stopped by: everything that it does from then on fails, as if it were not there. */
export class Life {
  private left = Infinity;

  /** Dies after so many more steps: of asking the database, or of talking to the mail server. */
  endsAfter(steps: number): void {
    this.left = steps;
  }

  step(): void {
    if (this.left <= 0) throw new Error('This process is dead.');
    this.left -= 1;
  }
}

/** Letters of a kind that only this file knows, and offices that send them: no other worker of the tests does. */
export class Offices {
  private readonly posted: string[] = [];

  constructor(
    private readonly world: World,
    private readonly url: string,
    readonly kind = `test-${randomUUID()}`,
  ) {}

  /** A post office as a process of its own would have it. */
  open(life = new Life()): { deliver: () => Promise<void>; close: () => void } {
    const letters = new Letters(new ReturnAddress(null, ''));
    letters.writeBy(this.kind, ({ toName }) =>
      Promise.resolve({ subject: `To ${toName}`, text: 'A text.', html: '<p>A text.</p>', language: 'en' }),
    );
    const { journal } = this.world;
    const mortal = {
      keepBooks: <T>(note: (sheet: Sheet) => Promise<T>) =>
        journal.keepBooks(async (sheet) => {
          life.step();
          const noted = await note(sheet);
          life.step(); // what is not committed by now never is
          return noted;
        }),
    } as Journal;
    const transport = new MailTransport(this.url);
    const send = transport.send.bind(transport);
    transport.send = async (letter) => {
      life.step();
      await send(letter);
      life.step();
    };
    const office = new PostOffice(mortal, letters, transport);
    return { deliver: () => office.deliver(), close: () => transport.onApplicationShutdown() };
  }

  async post(count: number, more: Partial<NewLetter> = {}): Promise<string[]> {
    const groupId = await this.world.group();
    const addresses = Array.from({ length: count }, () => `${randomUUID()}@parties.example`);
    await this.world.journal.write(groupId, theSystem, async (page) => {
      const letters = addresses.map((toAddress) => ({
        ...{ kind: this.kind, about: {}, party: null, toName: 'Ama', toAddress, fallbackAddress: null },
        ...{ language: 'en' as const, ...more },
      }));
      await postOn(page, letters);
      page.record('step.dated', { step: 'mandate', from: null, to: null });
    });
    this.posted.push(...addresses);
    return addresses;
  }

  /** Lets the time pass that letters wait for another try, and for which they were leased. */
  later(): Promise<unknown> {
    return this.world.query(
      `update letter set next_at = now(), leased_until = case when state = 'leased' then now() end
        where kind = $1 and state in ('waiting', 'leased')`,
      [this.kind],
    );
  }

  /** Those that were posted here: others may be of the same kind. */
  letters(): Promise<Record<string, unknown>[]> {
    return this.world.query(
      'select * from letter where kind = $1 and to_address = any($2) order by to_address',
      [this.kind, this.posted],
    );
  }
}
