import type { DisclosureStatus, MissingItem } from '@lib/contracts';
import { codeInGroups, passCode } from '@lib/access';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Chambers } from '@lib/journal';
import { config, Reader, Sealed } from '@lib/platform';
import { Letters, type LetterToWrite, Unsendable, type Written } from '@lib/post';
import { type CallRow, oneCall } from './calls.sql';
import { isAsking } from './disclosure.rules';
import type { LetterKind } from './letters';
import { fully, listed, partyName } from './mails/layout';
import { type LetterMatter, type LetterOf, say, writeLetter } from './mails/writing';
import { nomineeToken } from './nominee-words';

interface About {
  readonly callId: string;
  readonly party: string;
  readonly status: string;
  readonly receipt: number | null;
  readonly linkNo: number;
  readonly nominee: string;
  readonly address: string;
  readonly missing: MissingItem[];
  readonly note: string;
  readonly supplyBy: Date | null;
  readonly supplyZone: string | null;
  readonly disclosure: DisclosureStatus | null;
  readonly question: string | null;
}

const about = `
  select n.call_id as "callId", n.party, n.status, n.receipt, n.link_no as "linkNo", m.name as nominee,
         m.email as address, n.missing, n.missing_note as note, n.supply_by as "supplyBy", n.supply_zone as "supplyZone",
         d.status as disclosure, d.note as question
    from nomination n join nominee m on m.id = n.nominee_id left join disclosure d on d.nomination_id = n.id
   where n.id = $1 and n.erased_at is null`;
const groupOf = 'select id, title, slug from advisory_group where id = $1';
const goodPass = `
  select id from pass where group_id = $1 and party = $2 and purpose = 'nominate' and ends_at is null`;
const kinds: Record<LetterKind, LetterOf> = {
  'nomination-receipt': 'receipt',
  'nomination-confirmation': 'confirmation',
  'nomination-asked': 'asked',
  'nomination-interests': 'interests',
  'nomination-code': 'code',
  'nomination-reminder': 'reminder',
};

type Group = { id: string; title: string; slug: string };
type Saying = Omit<LetterMatter, 'of' | 'language' | 'name' | 'group'>;

/** Writes the letters of nominations, from what is so when they are sent. */
@Injectable()
export class LetterWriters implements OnModuleInit {
  constructor(
    private readonly letters: Letters,
    private readonly db: Reader,
    private readonly sealed: Sealed,
    private readonly chambers: Chambers,
  ) {}

  onModuleInit(): void {
    for (const [kind, of] of Object.entries(kinds)) this.letters.writeBy(kind, (it) => this.write(of, it));
  }

  private async write(of: LetterOf, letter: LetterToWrite): Promise<Written> {
    const [group] = await this.db.query<Group[]>(groupOf, [letter.journalId]);
    if (!group) throw new Unsendable('no such group');
    const saying =
      of === 'code' || of === 'reminder'
        ? await this.toParty(letter, group)
        : await this.ofNomination(of, letter, group);
    const { language, toName: name } = letter;
    return writeLetter({ of, language, name, group: group.title, ...saying });
  }

  /** What a Party is told of a call, with its code. A code that was renewed meanwhile is the new one. */
  private async toParty({ about, language, party }: LetterToWrite, group: Group): Promise<Saying> {
    const call = await this.call(String(about['callId']), group.id);
    const [pass] = await this.db.query<{ id: string }[]>(goodPass, [group.id, party]);
    if (!pass || party === null) throw new Unsendable('no code any more');
    const code = passCode(config.SECRET, pass.id);
    const closes = fully(call.closesAt, call.zone, language);
    return {
      values: { party: partyName(party, language), number: call.number, closes, code: codeInGroups(code) },
      note: '',
      link: at(`/n/${call.number}/nominate#code=${party}.${code}`),
    };
  }

  private async ofNomination(of: LetterOf, letter: LetterToWrite, group: Group): Promise<Saying> {
    const nominationId = String(letter.about['nominationId']);
    const it = await this.about(group.id, nominationId);
    refuseStale(of, it, letter.address);
    const { language } = letter;
    const call = await this.call(it.callId, group.id);
    return {
      values: {
        party: partyName(it.party, language),
        nominee: it.nominee,
        number: call.number,
        receipt: String(it.receipt ?? ''),
        closes: fully(call.closesAt, call.zone, language),
        items: listed(
          it.missing.map((item) => say(`item.${item}`, language)),
          language,
        ),
        until: it.supplyBy ? fully(it.supplyBy, it.supplyZone ?? 'UTC', language) : '',
      },
      note: of === 'asked' ? it.note : of === 'interests' ? (it.question ?? '') : '',
      link:
        of === 'confirmation'
          ? nomineeLink(group.id, nominationId, it.linkNo)
          : at(`/n/${call.number}/nominate/${nominationId}`),
    };
  }

  private async about(groupId: string, nominationId: string): Promise<About> {
    const chamberId = await this.chambers.of(groupId);
    const [it] = chamberId ? await this.sealed.read(chamberId, (ask) => ask<About>(about, nominationId)) : [];
    if (!it) throw new Unsendable('no such nomination any more');
    return it;
  }

  private async call(callId: string, groupId: string): Promise<CallRow> {
    const [call] = await this.db.query<CallRow[]>(oneCall, [callId, groupId]);
    if (!call) throw new Unsendable('no such call any more');
    return call;
  }
}

const at = (path: string): string => new URL(path, config.BASE_URL).href;
/** What stands behind # stays in the browser: no server writes it to a log. */
const nomineeLink = (groupId: string, nominationId: string, linkNo: number): string =>
  at(`/nominee#token=${nomineeToken(config.SECRET, { groupId, nominationId, linkNo })}`);

/** What would only mislead by the time it is sent is not sent. */
function refuseStale(of: LetterOf, it: About, address: string): void {
  if (it.status === 'withdrawn') throw new Unsendable('withdrawn meanwhile');
  if (of === 'confirmation' && it.address.toLowerCase() !== address.toLowerCase())
    throw new Unsendable('another address meanwhile');
  if (of === 'asked' && it.status !== 'incomplete') throw new Unsendable('supplied meanwhile');
  if (of === 'interests' && !isAsking(it.disclosure)) throw new Unsendable('disclosed meanwhile');
}
