import { randomUUID } from 'node:crypto';
import { signInWords } from '@lib/access';
import { requestSignIn, signInByLink } from '@lib/contracts';
import { config } from '@lib/platform';
import { Person } from './person';
import type { World } from './world';

/** An account to which nobody has signed in yet. */
export interface Account {
  id: string;
  email: string;
}

/** The way in: asking for a message, and what that message says. */
export class Door {
  constructor(private readonly world: World) {}

  async account(): Promise<Account> {
    const [id, email] = [randomUUID(), `${randomUUID()}@example.org`];
    await this.world.query(`insert into person (id, name, affiliation) values ($1, 'Somebody', '')`, [id]);
    await this.world.query('insert into person_address values ($1, $2)', [id, email]);
    return { id, email };
  }

  /** What the message says that was asked for last by somebody who has an account. */
  async message({ id, email }: Account): Promise<{ code: string; token: string; signInId: string }> {
    await this.world.public.call(requestSignIn, { email });
    const last = 'select id from sign_in where person_id = $1 order by requested_at desc limit 1';
    const signInId: string = (await this.world.query(last, [id]))[0].id;
    return { ...signInWords(config.SECRET, signInId), signInId };
  }

  /** Somebody who has come in by the link of a message, maybe on a device where another was signed in. */
  async comeIn(account: Account, device = this.world.public): Promise<Person> {
    const { token } = await this.message(account);
    const { headers } = await device.ask(signInByLink, { token });
    const [cookie = ''] = headers['set-cookie'] ?? [];
    return new Person(this.world, account.id, null, cookie.split(';')[0] ?? '');
  }
}
