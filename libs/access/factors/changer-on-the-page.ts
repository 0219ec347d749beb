import type { Page } from '@lib/journal';
import { refuse, signedIn } from '@lib/platform';
import { deskRoles } from '../second-factor.rules';
import { type Changer, objectionToChange } from './factors.rules';

const changer = `
  select extract(epoch from $3::timestamptz - greatest(s.started_at, s.confirmed_at))::float8 as age,
         s.second_factor_at is not null as "hasGivenIt",
         p.admin or exists (select from access_grant where person_id = p.id and role = any($4)) as "isOfTheDesk",
         exists (select from passkey where person_id = p.id)
           or exists (select from authenticator where person_id = p.id and confirmed_at is not null) as "hasFactor"
    from session s join person p on p.id = s.person_id
   where s.id = $1 and s.person_id = $2`;
const others = `
  update session set ended_at = $3 where person_id = $1 and id <> $2 and ended_at is null returning id`;

/** Who changes with what they come in; refuses when they may not now. Gives their id. */
export async function admitChange(page: Page): Promise<string> {
  const personId = signedIn(page.viewer);
  const [found] = await page.ask<Changer>(changer, page.viewer.sessionId, personId, page.at, deskRoles);
  refuse(found ? objectionToChange(found) : 'not-signed-in');
  return personId;
}

/** Ends the sessions that somebody has elsewhere: they began when other factors held. */
export async function endOtherSessions(page: Page, personId: string): Promise<void> {
  const ended = await page.ask(others, personId, page.viewer.sessionId, page.at);
  if (ended.length > 0) page.record('session.ended', { personId, why: 'ended' });
}
