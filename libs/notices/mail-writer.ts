import { Injectable } from '@nestjs/common';
import { audiencesOf, Policy, signInWords } from '@lib/access';
import type { Audience, EntryType, Language } from '@lib/contracts';
import { config, type Letter, Reader } from '@lib/platform';
import { tell } from './mails/kinds';
import { type Matter, write } from './mails/letter';
import { Words } from './mails/words';
import { mailToWrite } from './notices.sql';

/** Everything that a message needs to be written, in one row. */
interface Row {
  id: string;
  groupId: string;
  personId: string;
  kind: string;
  type: EntryType;
  audience: Audience;
  payload: Record<string, unknown>;
  name: string;
  timeZone: string;
  language: Language;
  active: boolean;
  email: string;
  slug: string | null;
  groupTitle: string | null;
  now: Date;
}

/** Why a message is not sent at all. The words are kept with it. */
export class Unsendable extends Error {}

const askedToSignIn = `
  select id from sign_in where id = $1 and person_id = $2 and used_at is null and expires_at > clock_timestamp()`;
const at = (path: string) => new URL(path, config.BASE_URL).href;

/** Writes the message that a delivery stands for, as its recipient may read it now. */
@Injectable()
export class MailWriter {
  constructor(
    private readonly db: Reader,
    private readonly policy: Policy,
  ) {}

  async letter(deliveryId: string): Promise<Letter> {
    const [row] = await this.db.query<Row[]>(mailToWrite, [deliveryId]);
    if (!row) throw new Unsendable('no address');
    const words = Words.in(row.language);
    const written = write(
      row.kind === 'sign-in' ? await this.signIn(row, words) : await this.act(row, words),
    );
    return {
      // Fixed, so that whoever gets it twice can tell that it is the same.
      messageId: `<${row.id}@${new URL(config.BASE_URL).hostname}>`,
      to: { name: row.name, address: row.email },
      language: words.language,
      ...written,
    };
  }

  private async signIn({ payload, personId, active, name, timeZone }: Row, words: Words): Promise<Matter> {
    const signInId = String(payload['signInId']);
    const [asked] = await this.db.query<object[]>(askedToSignIn, [signInId, personId]);
    if (!asked || !active) throw new Unsendable('no longer valid');
    const { code, token } = signInWords(config.SECRET, signInId);
    return {
      ...{ kind: 'sign-in', words, name, timeZone, dueAt: null, group: null, settings: null },
      values: { code: `${code.slice(0, 3)} ${code.slice(3)}` },
      // What stands behind # stays in the browser: no server writes it to a log.
      link: at(`/sign-in/link#token=${token}`),
    };
  }

  private async act(row: Row, words: Words): Promise<Matter> {
    const { groupId, personId, type, audience, name, timeZone, slug } = row;
    const standing = await this.policy.standingIn(groupId, personId);
    if (!audiencesOf(standing).includes(audience)) throw new Unsendable('no longer entitled');
    const told = tell(type, row.payload, words);
    if (!told || slug === null) throw new Unsendable('no words for it');
    // A message that asks for something by a time that is over would only mislead.
    if (told.dueAt && told.dueAt <= row.now) throw new Unsendable('the time was over');
    return {
      ...{ kind: type, words, name, timeZone, values: told.values, dueAt: told.dueAt },
      link: at(`/g/${slug}/${told.path}`),
      group: row.groupTitle,
      settings: at('/me'),
    };
  }
}
