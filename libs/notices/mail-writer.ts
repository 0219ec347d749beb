import { Injectable } from '@nestjs/common';
import { audiencesOf, Policy, signInWords } from '@lib/access';
import { isKeptFrom } from '@lib/contracts';
import { config, type Letter, Reader } from '@lib/platform';
import { Enclosures, messageIdOf, ReturnAddress, Unsendable } from '@lib/post';
import { at, type MailRow } from './mail-row';
import { tell } from './mails/kinds';
import { type Matter, write } from './mails/letter';
import { Words } from './mails/words';
import { isAboutPerson } from './news.rules';
import { NewsWriter } from './news-writer';
import { isToldAsObserver } from './tasks.rules';
import { mailToWrite } from './notices.sql';

const askedToSignIn = `
  select id from sign_in where id = $1 and person_id = $2 and used_at is null and expires_at > clock_timestamp()`;

/** What is not told to the members of a group is told to those who have something to do. */
const footerOf = (audience: MailRow['audience']) =>
  audience === 'staff' || audience === 'desk' ? ('footer.task' as const) : ('footer.formal' as const);

/** Writes the message that a delivery stands for, as its recipient may read it now. */
@Injectable()
export class MailWriter {
  constructor(
    private readonly db: Reader,
    private readonly policy: Policy,
    private readonly news: NewsWriter,
    private readonly enclosures: Enclosures,
    private readonly back: ReturnAddress,
  ) {}

  async letter(deliveryId: string): Promise<Letter> {
    const [row] = await this.db.query<MailRow[]>(mailToWrite, [deliveryId]);
    if (!row) throw new Unsendable('no address');
    const words = Words.in(row.language);
    const matter = await this.matter(row, words);
    return {
      // Fixed, so that whoever gets it twice can tell that it is the same.
      messageId: messageIdOf(row.id, row.sending, new URL(config.BASE_URL).hostname),
      to: { name: row.name, address: row.email },
      language: words.language,
      returnPath: this.back.of(row.id, row.sending),
      unsubscribe: matter.stop,
      calendar: row.kind === row.type ? await this.enclosures.of(row) : null,
      ...write(matter),
    };
  }

  private matter(row: MailRow, words: Words): Promise<Matter> {
    if (row.kind === 'sign-in') return this.signIn(row, words);
    return row.kind === row.type ? this.act(row, words) : this.news.matter(row, words);
  }

  private async signIn(
    { payload, personId, active, name, timeZone }: MailRow,
    words: Words,
  ): Promise<Matter> {
    const signInId = String(payload['signInId']);
    const [asked] = await this.db.query<object[]>(askedToSignIn, [signInId, personId]);
    if (!asked || !active) throw new Unsendable('no longer valid');
    const { code, token } = signInWords(config.SECRET, signInId);
    return {
      ...{ kind: 'sign-in', words, name, timeZone, dueAt: null, group: null, sections: [], stop: null },
      values: { code: `${code.slice(0, 3)} ${code.slice(3)}` },
      // What stands behind # stays in the browser: no server writes it to a log.
      link: at(`/sign-in/link#token=${token}`),
      footer: 'footer.sign-in',
      settings: at('/me/notifications'),
    };
  }

  private async act(row: MailRow, words: Words): Promise<Matter> {
    const { type, name, timeZone, slug, groupTitle: group } = row;
    if (!(await this.mayHave(row))) throw new Unsendable('no longer entitled');
    const told = tell(type, row.payload, words, row.personId);
    if (!told) throw new Unsendable('no words for it');
    // A message that asks for something by a time that is over would only mislead.
    if (told.dueAt && told.dueAt <= row.now) throw new Unsendable('the time was over');
    const isOfAccount = told.path.startsWith('/');
    return {
      ...{ kind: type, words, name, timeZone, dueAt: told.dueAt, at: told.at },
      ...{ group, sections: [], stop: null },
      values: { ...told.values, group, myZone: timeZone },
      link: at(isOfAccount ? told.path : `/g/${slug ?? ''}/${told.path}`),
      footer: isOfAccount ? 'footer.account' : footerOf(row.audience),
      settings: at('/me/notifications'),
    };
  }

  /** Whoever has lost the right to read of an act is not written to of it; but of their own account they are. */
  private async mayHave({ groupId, personId, type, audience, payload }: MailRow): Promise<boolean> {
    if (isAboutPerson(type) && audience !== 'group' && type !== 'role.granted') return true;
    const standing = await this.policy.standingIn(groupId, personId);
    if (!standing || isKeptFrom({ personId, apart: standing.apart }, payload)) return false;
    if (type === 'role.granted') return standing.roles.some((it) => it === payload['role']);
    return audiencesOf(standing).includes(audience) || isToldAsObserver(standing, { type, payload });
  }
}
