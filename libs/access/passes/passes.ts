import { Injectable } from '@nestjs/common';
import { houseId } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { config, keyed, type Pass, Reader, Refusal, refuse, theSystem } from '@lib/platform';
import { isSameWord } from '../sign-in-words';
import { SignInTry } from '../sign-in-try.entity';
import { type PassPurpose, PassRow } from './pass.entity';
import { codeIn, codeInGroups, objectionToCode, PASS_MINUTES, type SaidCode } from './pass.rules';
import { passCode } from './pass-words';

const good = `
  select id, group_id as "groupId", party from pass
   where group_id = $1 and party = $2 and (ends_at is null or ends_at > clock_timestamp())`;
const wrongLately = `
  select count(*)::int as n from sign_in_try
   where account = $1 and at > clock_timestamp() - make_interval(mins => ${String(PASS_MINUTES)})`;
const held = `
  select id from pass where group_id = $1 and purpose = $2 and party = $3 and ends_at is null`;

/** Under what wrong codes are counted. What is tried is never among it. */
const accountsOf = ({ groupId, party }: SaidCode, address: string): string[] =>
  [`pass ${groupId} ${party}`, `pass from ${address}`].map((it) => keyed(config.SECRET, it).toString('hex'));

/** The code that lets a Party in, as it is written in its letter; made when there is none, the same when there is. */
export async function givePass(
  page: Page,
  { purpose, party }: { purpose: PassPurpose; party: string },
): Promise<{ passId: string; code: string }> {
  const { groupId, at: madeAt } = page;
  const [known] = await page.ask<{ id: string }>(held, groupId, purpose, party);
  const { id } = known ?? (await page.insert(PassRow, { groupId, purpose, party, madeAt, endsAt: null }));
  return { passId: id, code: codeInGroups(passCode(config.SECRET, id)) };
}

/** Ends the pass of a Party, and gives another: whoever has the old code is not let in by it any more. */
export async function renewPass(
  page: Page,
  it: { purpose: PassPurpose; party: string },
): Promise<{ passId: string; code: string }> {
  for (const { id } of await page.ask<{ id: string }>(held, page.groupId, it.purpose, it.party))
    await page.update(PassRow, { id }, { endsAt: page.at });
  return givePass(page, it);
}

/** Who comes by a code. */
@Injectable()
export class Passes {
  constructor(
    private readonly db: Reader,
    private readonly journal: Journal,
  ) {}

  /**
   * Whose code an Authorization header holds; null when it holds none.
   * Refuses with `pass-not-valid`, and after ten wrong ones in an hour with `too-many-requests`.
   */
  async passIn(header: string | undefined, address: string): Promise<Pass | null> {
    if (!header?.startsWith('Code ')) return null;
    const said = codeIn(header);
    if (!said) throw new Refusal('pass-not-valid');
    const accounts = accountsOf(said, address);
    refuse(objectionToCode(await Promise.all(accounts.map((it) => this.tries(it)))));
    const passes = await this.db.query<Pass[]>(good, [said.groupId, said.party]);
    const pass = passes.find(({ id }) => isSameWord(said.code, passCode(config.SECRET, id)));
    return pass ?? this.refuseWrong(accounts);
  }

  private async tries(account: string): Promise<number> {
    const [tried] = await this.db.query<{ n: number }[]>(wrongLately, [account]);
    return tried?.n ?? 0;
  }

  /** A wrong code is counted, and written down where the wrong codes of people are. */
  private async refuseWrong(accounts: string[]): Promise<never> {
    await this.journal.write(houseId, theSystem, async (page) => {
      for (const account of accounts) await page.insert(SignInTry, { account, at: page.at });
      page.record('sign-in.failed', { account: accounts[0] ?? '' }, null);
    });
    throw new Refusal('pass-not-valid');
  }
}

/** Whether a pass is still good, asked under the pen. */
export async function isStillGood(page: Pick<Page, 'ask'>, { id }: Pass): Promise<boolean> {
  const [found] = await page.ask(
    'select id from pass where id = $1 and (ends_at is null or ends_at > clock_timestamp())',
    id,
  );
  return found !== undefined;
}
