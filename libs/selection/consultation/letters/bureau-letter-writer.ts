import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Chambers } from '@lib/journal';
import { fully, laidOut } from '@lib/nominations';
import { config, Reader, Sealed } from '@lib/platform';
import { Letters, type LetterToWrite, Unsendable, type Written } from '@lib/post';
import { type BureauLink, bureauToken } from '../bureau-words';
import * as sql from '../consultation.sql';
import type { RoundRow } from '../round-on-the-page';
import { type BureauLetter, bureauLetters } from './kinds';
import { words } from './words';

const titleOf = 'select title from advisory_group where id = $1';

/** Writes to members of the Bureau that they are asked, with a link of their own, from what is so when it is sent. */
@Injectable()
export class BureauLetterWriter implements OnModuleInit {
  constructor(
    private readonly letters: Letters,
    private readonly db: Reader,
    private readonly sealed: Sealed,
    private readonly chambers: Chambers,
  ) {}

  onModuleInit(): void {
    for (const kind of Object.values(bureauLetters)) this.letters.writeBy(kind, (it) => this.write(kind, it));
  }

  private async write(
    kind: BureauLetter,
    { about, toName: name, language }: LetterToWrite,
  ): Promise<Written> {
    const link = about as unknown as BureauLink;
    const round = await this.round(link);
    const [group] = await this.db.query<{ title: string }[]>(titleOf, [link.groupId]);
    if (round?.state !== 'open' || !group) throw new Unsendable('the round is over');
    const values: Record<string, string> = {
      ...{ name, group: group.title, until: fully(round.endsAt, round.zone, language) },
    };
    const own = words[language];
    const said = (text: string) => text.replace(/\{(\w+)\}/g, (_, it: string) => values[it] ?? '');
    const isExtended = kind === bureauLetters.extended;
    const paragraphs = [
      { says: said(own.dear) },
      { says: said(isExtended ? own.extended.body : own.body) },
      ...(round.note === '' || isExtended ? [] : [{ says: round.note }]),
      { says: said(own.next) },
      { says: own.action, link: linkTo(link) },
      { says: own.keep },
      { says: said(own.signature) },
    ];
    const subject = said(isExtended ? own.extended.subject : own.subject);
    return laidOut({ subject, paragraphs }, language);
  }

  private async round({ groupId, roundId }: BureauLink): Promise<RoundRow | null> {
    const chamberId = await this.chambers.of(groupId);
    const [found] = chamberId
      ? await this.sealed.read(chamberId, (ask) => ask<RoundRow>(sql.oneRound, groupId, roundId))
      : [];
    return found ?? null;
  }
}

/** What stands behind the # never leaves the browser for a server, nor for its log. */
const linkTo = (link: BureauLink): string =>
  new URL(`/bureau#token=${bureauToken(config.SECRET, link)}`, config.BASE_URL).href;
