import { Injectable } from '@nestjs/common';
import { Reader } from '@lib/platform';

/** Gives a Party another code in a group, and sends it to whoever speaks for the Party by now. */
type Renew = (groupId: string, party: string) => Promise<void>;

/** The groups in which the Party of a focal point still has a code that it had when that focal point ended. */
const known = `
  select p.group_id as "groupId", p.party from focal_point f join pass p on p.party = f.party
   where f.id = $1 and p.purpose = 'nominate' and p.ends_at is null and p.made_at <= f.until order by p.group_id`;

/** By what code a Party nominates is seen to by a later library, which says here how it is renewed. */
@Injectable()
export class CodesOfParties {
  private renew: Renew | null = null;

  constructor(private readonly db: Reader) {}

  renewBy(renew: Renew): void {
    this.renew = renew;
  }

  /** Whoever has ended knew the code: it ends with them, in every group. Asked again, it does what is left to do. */
  async endWith(focalPointId: string): Promise<void> {
    const found = await this.db.query<{ groupId: string; party: string }[]>(known, [focalPointId]);
    for (const { groupId, party } of found) await this.renew?.(groupId, party);
  }
}
