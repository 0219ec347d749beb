import { Injectable } from '@nestjs/common';
import type { listFactors, Reply, signInWays } from '@lib/contracts';
import { config, Reader, signedIn, type Viewer } from '@lib/platform';
import { deskRoles } from '../second-factor.rules';
import { FRESH_SECONDS } from './factors.rules';

const factors = `
  select coalesce((select json_agg(json_build_object('id', id, 'name', name, 'addedAt', added_at, 'usedAt', used_at)
                                   order by added_at, id) from passkey where person_id = p.id), '[]') as passkeys,
         (select json_build_object('addedAt', confirmed_at) from authenticator
           where person_id = p.id and confirmed_at is not null) as authenticator,
         (select count(*)::int from recovery_code where person_id = p.id and used_at is null) as "recoveryCodes",
         coalesce((select json_agg(json_build_object('id', id, 'issuer', issuer, 'linkedAt', linked_at)
                                   order by linked_at, id) from openid_identity where person_id = p.id), '[]') as identities,
         json_build_object(
           'freshUntil', greatest(s.started_at, s.confirmed_at) + make_interval(secs => $3),
           'secondFactor', s.second_factor_at is not null,
           'secondFactorNeeded', $4 and (p.admin or exists (
             select from access_grant where person_id = p.id and role = any($5)))) as session
    from person p join session s on s.person_id = p.id and s.id = $2
   where p.id = $1`;

/** With what somebody comes in. */
@Injectable()
export class FactorsQueries {
  constructor(private readonly db: Reader) {}

  ways(): Promise<Reply<typeof signInWays>> {
    return Promise.resolve({ passkey: true, openid: config.OIDC_ISSUER !== undefined });
  }

  async mine(viewer: Viewer): Promise<Reply<typeof listFactors>> {
    const given = [viewer.sessionId, FRESH_SECONDS, config.REQUIRE_SECOND_FACTOR, deskRoles];
    const [found] = await this.db.query<Reply<typeof listFactors>[]>(factors, [signedIn(viewer), ...given]);
    if (!found) throw new Error('Whoever is signed in has a session.');
    return found;
  }
}
