import type { INestApplicationContext } from '@nestjs/common';
import { Clock, Reader } from '@lib/platform';

interface Noted {
  readonly at: Date;
  readonly act: () => Promise<void>;
}

/** The services of the application, and a clock that says what history says. */
export class Seeding {
  /** What is still to be done on its day, in the order of days. */
  private diary: Noted[] = [];

  constructor(private readonly app: INestApplicationContext) {}

  the<T>(service: abstract new (...needs: never[]) => T): T {
    return this.app.get<T>(service, { strict: false });
  }

  get db(): Reader {
    return this.the(Reader);
  }

  /** Notes what is to be done on some day: it is done before whatever comes after it, so that the journal keeps its order. */
  note(at: Date, act: () => Promise<void>): void {
    this.diary.push({ at, act });
    this.diary.sort((one, other) => one.at.getTime() - other.at.getTime());
  }

  /** Does something as if it were then: what it records is dated so. */
  async at<T>(instant: Date, act: () => Promise<T>): Promise<T> {
    for (let due = this.dueBy(instant); due; due = this.dueBy(instant)) await this.dated(due.at, due.act);
    return this.dated(instant, act);
  }

  private dueBy(instant: Date): Noted | undefined {
    const [first] = this.diary;
    return first && first.at <= instant ? this.diary.shift() : undefined;
  }

  private async dated<T>(instant: Date, act: () => Promise<T>): Promise<T> {
    const clock = this.the(Clock);
    const before = Object.getOwnPropertyDescriptor(clock, 'now');
    Object.defineProperty(clock, 'now', { configurable: true, value: () => instant });
    try {
      return await act();
    } finally {
      if (before) Object.defineProperty(clock, 'now', before);
      else Reflect.deleteProperty(clock, 'now');
    }
  }

  /** Whether a group of this name is there. */
  async has(slug: string): Promise<boolean> {
    const found = await this.db.query<unknown[]>('select id from advisory_group where slug = $1', [slug]);
    return found.length > 0;
  }
}
