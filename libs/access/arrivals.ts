import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Reply, signInByCode } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { sha256 } from '@lib/platform';
import { Access } from './access';
import { Session } from './session.entity';

const TWELVE_HOURS = 12 * 3_600_000;

/** Somebody who has shown who they are. */
export interface Comer {
  personId: string;
  name: string;
}
export type Started = Reply<typeof signInByCode>;

/** Sessions that begin, by whatever way somebody came. */
@Injectable()
export class Arrivals {
  constructor(private readonly access: Access) {}

  /** Starts a session under a new token; the one with which somebody came ends. The caller says by what. */
  async start(page: Page, { personId, name }: Comer, factors: 1 | 2 = 1): Promise<Started> {
    const { sessionId, device } = page.viewer;
    const session = randomBytes(32).toString('base64url');
    if (sessionId !== null) {
      await page.update(Session, { id: sessionId }, { endedAt: page.at });
      this.access.forget();
    }
    await page.insert(Session, {
      personId,
      tokenHash: sha256(session),
      device,
      startedAt: page.at,
      usedAt: page.at,
      expiresAt: new Date(page.at.getTime() + TWELVE_HOURS),
      endedAt: null,
      confirmedAt: null,
      secondFactorAt: factors === 2 ? page.at : null,
    });
    return { session, name };
  }
}
