import type { Input, readRestrictions, Reply, Role } from '@lib/contracts';
import { Injectable } from '@nestjs/common';
import { objectionInPhase } from '@lib/access';
import { Chambers } from '@lib/journal';
import { Refusal, refuse, Sealed, signedIn, type Viewer } from '@lib/platform';
import { RegisterQueries } from './register.queries';

type Whole = Reply<typeof readRestrictions>;

const ofAll: readonly Role[] = ['secretariat', 'head', 'chair'];
const ofOneself: readonly Role[] = ['member', 'observer'];

/** Of those who sit by a nomination: as it was found last, also while what they have disclosed since is looked at. */
const restrictions = `
  select p.id as "personId", p.name, d.in_force as restriction
    from membership s join person p on p.id = s.person_id
    join disclosure d on d.nomination_id = s.nomination_id and d.in_force <> ''
   where s.group_id = $1 and s.status = 'active' and ($2::uuid is null or p.id = $2)
   order by p.name, p.id`;

/** From what members keep away. The Bureau reads it of nominees, with the nominations it is asked about. */
@Injectable()
export class RestrictionsQueries {
  constructor(
    private readonly sealed: Sealed,
    private readonly chambers: Chambers,
    private readonly register: RegisterQueries,
  ) {}

  async list(viewer: Viewer, { groupId }: Input<typeof readRestrictions>): Promise<Whole> {
    const holds = (some: readonly Role[]): boolean => viewer.roles.some((it) => some.includes(it));
    if (!holds([...ofAll, ...ofOneself])) throw new Refusal('not-found');
    refuse(objectionInPhase(viewer, (await this.register.callsOf(groupId)).phase));
    const chamberId = await this.chambers.of(groupId);
    if (chamberId === null) return { restrictions: [] };
    const whose = holds(ofAll) ? null : signedIn(viewer);
    return {
      restrictions: await this.sealed.read(chamberId, (ask) =>
        ask<Whole['restrictions'][number]>(restrictions, groupId, whose),
      ),
    };
  }
}
