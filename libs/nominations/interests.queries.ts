import { objectionInPhase } from '@lib/access';
import type { Input, OwnDisclosure, readMyInterests, Reply } from '@lib/contracts';
import { Injectable } from '@nestjs/common';
import { Chambers } from '@lib/journal';
import { Reader, Refusal, refuse, Sealed, signedIn, type Viewer } from '@lib/platform';
import { disclosureOfMember, nominationOfMember } from './nominations.sql';
import { forThose } from './own.queries';
import { RegisterQueries } from './register.queries';

/** What a member has disclosed of their interests, for themselves. */
@Injectable()
export class InterestsQueries {
  constructor(
    private readonly db: Reader,
    private readonly sealed: Sealed,
    private readonly chambers: Chambers,
    private readonly register: RegisterQueries,
  ) {}

  async mine(
    viewer: Viewer,
    { groupId }: Input<typeof readMyInterests>,
  ): Promise<Reply<typeof readMyInterests>> {
    const personId = signedIn(viewer);
    const [seat] = await this.db.query<{ nominationId: string }[]>(nominationOfMember, [groupId, personId]);
    const chamberId = await this.chambers.of(groupId);
    if (!seat || chamberId === null) throw new Refusal('not-found');
    refuse(objectionInPhase(viewer, (await this.register.callsOf(groupId)).phase));
    const [found] = await this.sealed.read(chamberId, (ask) =>
      ask<OwnDisclosure>(disclosureOfMember, seat.nominationId, groupId),
    );
    return { disclosure: found ? forThose(found) : null };
  }
}
