import type { INestApplicationContext } from '@nestjs/common';
import { Clock, Reader } from '@lib/platform';

/** The services of the application, and a clock that says what history says. */
export class Seeding {
  constructor(private readonly app: INestApplicationContext) {}

  the<T>(service: abstract new (...needs: never[]) => T): T {
    return this.app.get<T>(service, { strict: false });
  }

  get db(): Reader {
    return this.the(Reader);
  }

  /** Does something as if it were then: what it records is dated so. */
  async at<T>(instant: Date, act: () => Promise<T>): Promise<T> {
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
