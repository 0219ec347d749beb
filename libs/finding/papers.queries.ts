import { Injectable } from '@nestjs/common';
import { Policy, type OwnStanding } from '@lib/access';
import { Reader } from '@lib/platform';
import { type Paper, type Published, readableBy, symbolOf } from './paper';
import { groupsCalled, published } from './papers.sql';

/** Papers of groups by their symbols: what is said of and in meetings, and what these adopted. */
@Injectable()
export class PapersQueries {
  constructor(
    private readonly db: Reader,
    private readonly policy: Policy,
  ) {}

  /** Those of a group that somebody of this standing in it may read. */
  async ofGroup(groupId: string, standing: OwnStanding | null): Promise<Paper[]> {
    const rows = await this.db.query<Published[]>(published, [groupId]);
    return rows.filter(readableBy(standing)).map((it) => ({ ...it, symbol: symbolOf(it) }));
  }

  /** Those of this symbol in all groups, as far as somebody may read them. */
  async called(symbol: string, personId: string | null): Promise<Paper[]> {
    const groups = await this.db.query<{ id: string }[]>(groupsCalled, [personId, symbol]);
    const all = await Promise.all(
      groups.map(async ({ id }) => this.ofGroup(id, await this.policy.standingIn(id, personId))),
    );
    return all.flat().filter((it) => it.symbol.toLowerCase() === symbol.toLowerCase());
  }
}
