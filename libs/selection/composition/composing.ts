import { accountOn } from '@lib/access';
import type { SeatGroup } from '@lib/contracts';
import { type OverlayName, seatOn } from '@lib/groups';
import type { Page } from '@lib/journal';
import { Refusal } from '@lib/platform';
import { draftCompositionOn } from '@lib/notifications';
import { languageOf } from '../decision/letters/preparing';
import { Composition } from './composition.entity';

/** Somebody who takes a seat, as their nomination has them. */
export interface Chosen {
  readonly nominationId: string;
  readonly name: string;
  readonly email: string;
  readonly party: string;
  readonly organization: string;
  readonly languages: readonly string[];
  readonly timeZone: string;
  readonly expertise: readonly string[];
}

/** The seat that somebody takes. */
export interface TakenSeat {
  readonly seatGroup: SeatGroup;
  readonly overlays: readonly OverlayName[];
}

const members = `
  select m.person_id as "personId", p.name, m.party, m.seat_group as "seatGroup", m.overlays
    from membership m join person p on p.id = m.person_id
   where m.group_id = $1 and m.status = 'active'
   order by array_position('{AFRICA,ASIA_PACIFIC,GRULAC,CEE,WEOG,EUROPEAN_COMMISSION}', m.seat_group), m.party, p.id`;
const planned = 'select coalesce(sum(seats), 0)::int as seats from seat_plan where group_id = $1';
const last = `
  select c.version, c.notification_id as "notificationId", n.state
    from composition c left join notification n on n.id = c.notification_id
   where c.group_id = $1 order by c.version desc limit 1`;
const lastCall = 'select id from nomination_call where group_id = $1 order by issued_at desc, id limit 1';

/** Gives somebody an account, where they have none, and a seat; with it they are a member and are invited to come in. */
export async function appointMemberOn(page: Page, it: Chosen, seat: TakenSeat): Promise<string> {
  if (it.email === '') throw new Refusal('no-address', { nominationId: it.nominationId });
  const { nominationId, name, party, organization: affiliation } = it;
  const timeZone = it.timeZone === '' ? 'UTC' : it.timeZone;
  const language = languageOf(it.languages);
  const email = it.email.trim().toLowerCase();
  const personId = await accountOn(page, { email, name, party, affiliation, timeZone, language });
  return seatOn(page, { personId, party, ...seat, timeZone, expertise: it.expertise, nominationId });
}

/** The number of the last version of the composition; 0 where none was published. */
export async function lastVersionOn(page: Page): Promise<number> {
  const [found] = await page.ask<{ version: number }>(last, page.groupId);
  return found?.version ?? 0;
}

interface Before {
  readonly version: number;
  readonly notificationId: string | null;
  readonly state: string | null;
}

/** The draft that announces it: a change, where the version before was announced; otherwise the whole composition. */
async function announcedOn(page: Page, before: Before | undefined): Promise<string> {
  const author = null;
  if (before?.state === 'issued' && before.notificationId !== null)
    return (
      await draftCompositionOn(page, {
        kind: 'change_of_composition',
        relatesTo: before.notificationId,
        author,
      })
    ).id;
  const [call] = await page.ask<{ id: string }>(lastCall, page.groupId);
  return (await draftCompositionOn(page, { kind: 'composition', relatesTo: call?.id ?? null, author })).id;
}

/** Publishes who is in the group now as the next version, and drafts the notification that announces it. */
export async function publishOn(
  page: Page,
  change: string,
): Promise<{ version: number; notificationId: string }> {
  const { groupId } = page;
  const [before] = await page.ask<Before>(last, groupId);
  const version = (before?.version ?? 0) + 1;
  const notificationId = await announcedOn(page, before);
  const seated = await page.ask<Composition['members'][number]>(members, groupId);
  const [plan] = await page.ask<{ seats: number }>(planned, groupId);
  const vacant = (plan?.seats ?? 0) - seated.length;
  await page.insert(Composition, {
    ...{ groupId, version, publishedAt: page.at, notificationId, change, members: seated, vacant },
  });
  page.record('composition.published', { version, members: seated.length, change });
  return { version, notificationId };
}
