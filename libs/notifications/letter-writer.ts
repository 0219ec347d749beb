import { Injectable, type OnModuleInit } from '@nestjs/common';
import { codeInGroups, passCode } from '@lib/access';
import type { Language } from '@lib/contracts';
import { config, Reader } from '@lib/platform';
import { Letters, type LetterToWrite, Unsendable, type Written } from '@lib/post';
import { callBehind, type CallBehind } from './calls-behind.sql';
import { nominatedUnder } from './code-for';
import { letterKinds } from './issuing';
import { codeLines, sampleCodeLines } from './letters/code-lines';
import { type LetterTo, type Official, officialLetter } from './letters/official-letter';
import type { Notification } from './notification.entity';
import { officialIn, pageOf } from './official-on-record';
import type { Ask } from './recipients';

const MOST_KNOWN = 50;

const goodPass = `
  select id from pass where group_id = $1 and party = $2 and purpose = 'nominate' and ends_at is null`;
const which = 'select id, kind from notification where id = $1';

/** Writes the letters of notifications when they are sent. What was issued never changes, so it is read and put together once. */
@Injectable()
export class LetterOfNotification implements OnModuleInit {
  private readonly known = new Map<string, Promise<LetterTo>>();
  private readonly ask: Ask = (question, ...given) => this.db.query(question, given);

  constructor(
    private readonly db: Reader,
    private readonly letters: Letters,
  ) {}

  onModuleInit(): void {
    this.letters.writeBy(letterKinds.issued, (it) => this.issued(it));
    this.letters.writeBy(letterKinds.test, (it) => this.test(it));
  }

  private async issued(it: LetterToWrite): Promise<Written> {
    const key = `${String(it.about['notificationId'])} ${it.language}`;
    const known = this.known.get(key) ?? this.read(it);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(key, known);
    known.catch(() => this.known.delete(key));
    return (await known)({ party: it.party, lines: await this.codeLines(it) });
  }

  /** As those get it whom it brings a code, which it only names; as long as it is not issued it has no number either. */
  private async test({ about, party, language }: LetterToWrite): Promise<Written> {
    const [it] = await this.db.query<Pick<Notification, 'id' | 'kind'>[]>(which, [about['notificationId']]);
    const official = await this.official(about, language);
    const bringsCode = it !== undefined && (await nominatedUnder(this.ask, it)) !== null;
    const lines = bringsCode ? sampleCodeLines(official.language) : [];
    const number = official.page === null ? null : official.number;
    return officialLetter({ ...official, number })({ party, lines });
  }

  /** By what the Party nominates, where the letter is to say so. A code that was renewed meanwhile is the new one. */
  private async codeLines({ about, journalId, party, language }: LetterToWrite): Promise<string[]> {
    if (about['passId'] === undefined || party === null) return [];
    const [pass] = await this.db.query<{ id: string }[]>(goodPass, [journalId, party]);
    const [call] = await this.ask<CallBehind>(callBehind, about['notificationId']);
    if (!pass || !call?.number) return [];
    const code = passCode(config.SECRET, pass.id);
    // What stands behind # stays in the browser: no server writes it to a log.
    const link = `${pageOf(call.number)}/nominate#code=${party}.${code}`;
    return codeLines(language, { code: codeInGroups(code), link });
  }

  private async read({ about, language }: LetterToWrite): Promise<LetterTo> {
    return officialLetter(await this.official(about, language));
  }

  private async official(about: LetterToWrite['about'], language: Language): Promise<Official> {
    const official = await officialIn(this.ask, String(about['notificationId']), language);
    if (!official) throw new Unsendable('it has no text');
    return official;
  }
}
