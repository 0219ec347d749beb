import type { Page } from '@lib/journal';
import { type Addressee, nominatorsOfOn, nomineeOn } from '@lib/nominations';

/** Addresses of members who have passed away: nobody writes to them. */
const silent = `
  select lower(a.email) as address
    from vacancy v join membership m on m.id = v.membership_id join person_address a on a.person_id = m.person_id
   where v.group_id = $1 and v.why = 'died'`;

/** Who is written to about a nomination, where they are reached by now. */
export async function addresseesOn(
  page: Page,
  nominationId: string,
): Promise<Record<'nominee' | 'nominator', Addressee[]>> {
  const departed = (await page.ask<{ address: string }>(silent, page.groupId)).map(({ address }) => address);
  const isReached = ({ address }: Addressee) =>
    address !== '' && !departed.includes(address.trim().toLowerCase());
  return {
    nominee: (await nomineeOn(page, nominationId)).filter(isReached),
    nominator: (await nominatorsOfOn(page, nominationId)).filter(isReached),
  };
}
