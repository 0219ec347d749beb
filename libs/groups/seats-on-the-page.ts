import type { Page } from '@lib/journal';
import type { Seat, SeatNumbers } from './seats.rules';

const plan = `
  select seat_group as "seatGroup", seats, of_which_eu as "ofWhichEu", of_which_juscanz as "ofWhichJuscanz"
    from seat_plan where group_id = $1`;
const seated = `
  select person_id as "personId", party, seat_group as "seatGroup", overlays
    from membership where group_id = $1 and status = 'active'`;
const party = `select is_party as "isParty", reason from party where code = $1`;

export const planOn = (page: Page): Promise<SeatNumbers[]> => page.ask(plan, page.groupId);
export const seatedOn = (page: Page): Promise<Seat[]> => page.ask(seated, page.groupId);

/** Whether a code is that of a Party, and why not; of what is on no list it is not said why. */
export async function partyOn(
  page: Page,
  code: string,
): Promise<{ isParty: boolean; reason: string | null }> {
  const [found] = await page.ask<{ isParty: boolean; reason: string | null }>(party, code);
  return found ?? { isParty: false, reason: null };
}
