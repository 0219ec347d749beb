import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Chambers } from '@lib/journal';
import { WhoNominated } from '@lib/notifications';
import { Sealed } from '@lib/platform';

const nominated = `
  select distinct party from nomination
   where call_id = any($1) and not status = any('{draft,withdrawn,lapsed,declined,ineligible,not_selected}')`;

/** Tells the notifications which Parties have a nomination that stands: those are not reminded of the call. */
@Injectable()
export class Nominated implements OnModuleInit {
  constructor(
    private readonly who: WhoNominated,
    private readonly chambers: Chambers,
    private readonly sealed: Sealed,
  ) {}

  onModuleInit(): void {
    this.who.tellBy((groupId, callIds) => this.under(groupId, callIds));
  }

  private async under(groupId: string, callIds: readonly string[]): Promise<readonly string[]> {
    const chamberId = await this.chambers.of(groupId);
    const found = chamberId
      ? await this.sealed.read(chamberId, (ask) => ask<{ party: string }>(nominated, callIds))
      : [];
    return found.map(({ party }) => party);
  }
}
