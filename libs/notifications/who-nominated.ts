import { Injectable } from '@nestjs/common';
import { Refusal } from '@lib/platform';

/** The Parties that have nominated under one of these calls of a group. */
type Nominated = (groupId: string, callIds: readonly string[]) => Promise<readonly string[]>;

/** Who has nominated is known to a later library, which says here how it is asked. */
@Injectable()
export class WhoNominated {
  private told: Nominated | null = null;

  tellBy(told: Nominated): void {
    this.told = told;
  }

  /** Refuses as long as nobody keeps nominations. */
  under(groupId: string, callIds: readonly string[]): Promise<readonly string[]> {
    if (!this.told) throw new Refusal('nominations-not-kept');
    return this.told(groupId, callIds);
  }
}
