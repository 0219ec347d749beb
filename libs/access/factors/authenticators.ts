import { Injectable } from '@nestjs/common';
import {
  type addAuthenticator,
  type confirmAuthenticator,
  houseId,
  type Input,
  type removeAuthenticator,
  type renewRecoveryCodes,
  type Reply,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { config, Refusal, refuse, type Viewer } from '@lib/platform';
import { Access } from '../access';
import { PersonAddress } from '../person-address.entity';
import { Session } from '../session.entity';
import { Authenticator } from './authenticator.entity';
import { admitChange, endOtherSessions } from './changer-on-the-page';
import { enrolment, recoveryWordOf, secretOf } from './factor-words';
import { RecoveryCode } from './recovery-code.entity';
import { takeCode } from './second-factor-on-the-page';

const RECOVERY_CODES = 10;
const done = { done: true } as const;
const known = 'select id, confirmed_at is not null as counts from authenticator where person_id = $1';

/** Authenticators, and the recovery codes for the day on which one is lost. */
@Injectable()
export class Authenticators {
  constructor(
    private readonly journal: Journal,
    private readonly access: Access,
  ) {}

  /** Gives the secret of a new authenticator, which counts once a code has shown that it arrived. */
  async add(viewer: Viewer): Promise<Reply<typeof addAuthenticator>> {
    const { id, email } = await this.journal.write(houseId, viewer, async (page) => {
      const personId = await admitChange(page);
      const { email } = await page.one(PersonAddress, { personId });
      const [old] = await page.ask<{ id: string; counts: boolean }>(known, personId);
      refuse(old?.counts ? 'authenticator-known' : null);
      if (old) await page.delete(Authenticator, { id: old.id });
      const its = { personId, addedAt: page.at, confirmedAt: null, lastStep: 0 };
      const { id } = await page.insert(Authenticator, its);
      page.record('authenticator.begun', { personId });
      return { id, email };
    });
    return enrolment(secretOf(config.SECRET, id), email);
  }

  /** A wrong code is counted, and so it stays written down although its answer is a refusal. */
  async confirm(
    viewer: Viewer,
    { code }: Input<typeof confirmAuthenticator>,
  ): Promise<Reply<typeof confirmAuthenticator>> {
    const { isRight } = await this.journal.write(houseId, viewer, async (page) => {
      const personId = await admitChange(page);
      if (!(await takeCode(page, personId, code, 'new'))) return { isRight: false };
      await page.update(Authenticator, { personId }, { confirmedAt: page.at });
      await this.trust(page);
      page.record('authenticator.added', { personId });
      await endOtherSessions(page, personId);
      return { isRight: true };
    });
    this.access.forget();
    if (!isRight) throw new Refusal('factor-code-not-valid');
    return done;
  }

  async remove(viewer: Viewer): Promise<Reply<typeof removeAuthenticator>> {
    const removed = await this.journal.write(houseId, viewer, async (page) => {
      const personId = await admitChange(page);
      await page.one(Authenticator, { personId });
      await page.delete(Authenticator, { personId });
      page.record('authenticator.removed', { personId });
      await endOtherSessions(page, personId);
      return done;
    });
    this.access.forget();
    return removed;
  }

  async renewRecoveryCodes(viewer: Viewer): Promise<Reply<typeof renewRecoveryCodes>> {
    const { ids } = await this.journal.write(houseId, viewer, async (page) => {
      const personId = await admitChange(page);
      await page.delete(RecoveryCode, { personId });
      const ids: string[] = [];
      while (ids.length < RECOVERY_CODES)
        ids.push((await page.insert(RecoveryCode, { personId, usedAt: null })).id);
      page.record('recovery-codes.renewed', { personId });
      return { ids };
    });
    return { codes: ids.map((it) => recoveryWordOf(config.SECRET, it)) };
  }

  private async trust(page: Page): Promise<void> {
    const { sessionId } = page.viewer;
    if (sessionId !== null) await page.update(Session, { id: sessionId }, { secondFactorAt: page.at });
  }
}
