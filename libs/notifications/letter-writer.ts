import { Injectable, type OnModuleInit } from '@nestjs/common';
import { codeInGroups, passCode } from '@lib/access';
import { config, Reader } from '@lib/platform';
import { Letters, type LetterToWrite, Unsendable, type Written } from '@lib/post';
import { letterKinds } from './issuing';
import { codeLines } from './letters/code-lines';
import { type LetterTo, officialLetter } from './letters/official-letter';
import { officialIn, pageOf } from './official-on-record';

const MOST_KNOWN = 50;

const goodPass = `
  select id from pass where group_id = $1 and party = $2 and purpose = 'nominate' and ends_at is null`;
/** The call that a notification is, or follows on. */
const callOf = `
  select coalesce(r.number, n.number) as number from notification n
    left join notification r on r.id = n.relates_to and n.kind in ('extension', 'reminder') where n.id = $1`;

/** Writes the letters of notifications when they are sent. What was issued never changes, so it is read and put together once. */
@Injectable()
export class LetterOfNotification implements OnModuleInit {
  private readonly known = new Map<string, Promise<LetterTo>>();

  constructor(
    private readonly db: Reader,
    private readonly letters: Letters,
  ) {}

  onModuleInit(): void {
    this.letters.writeBy(letterKinds.issued, (it) => this.issued(it));
    this.letters.writeBy(letterKinds.test, async (it) =>
      (await this.read(it))({ party: it.party, lines: [] }),
    );
  }

  private async issued(it: LetterToWrite): Promise<Written> {
    const key = `${String(it.about['notificationId'])} ${it.language}`;
    const known = this.known.get(key) ?? this.read(it);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(key, known);
    known.catch(() => this.known.delete(key));
    return (await known)({ party: it.party, lines: await this.codeLines(it) });
  }

  /** By what the Party nominates, where the letter is to say so. A code that was renewed meanwhile is the new one. */
  private async codeLines({ about, journalId, party, language }: LetterToWrite): Promise<string[]> {
    if (about['passId'] === undefined || party === null) return [];
    const [pass] = await this.db.query<{ id: string }[]>(goodPass, [journalId, party]);
    const [call] = await this.db.query<{ number: string }[]>(callOf, [about['notificationId']]);
    if (!pass || !call) return [];
    const code = passCode(config.SECRET, pass.id);
    // What stands behind # stays in the browser: no server writes it to a log.
    const link = `${pageOf(call.number)}/nominate#code=${party}.${code}`;
    return codeLines(language, { code: codeInGroups(code), link });
  }

  private async read({ about, language }: LetterToWrite): Promise<LetterTo> {
    const id = String(about['notificationId']);
    const official = await officialIn((text, ...given) => this.db.query(text, given), id, language);
    if (!official) throw new Unsendable('it has no text');
    return officialLetter(official);
  }
}
