import { Injectable } from '@nestjs/common';
import type {
  askFactorReset,
  Input,
  Objection,
  Reply,
  resetFactors,
  withdrawFactorReset,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { refuse, type Viewer } from '@lib/platform';
import { Access } from '../access';
import { Passkey } from '../passkeys/passkey.entity';
import { readStandee } from '../people-on-the-page';
import { endSessionsOf } from '../sessions';
import { Authenticator } from './authenticator.entity';
import { admitChange } from './changer-on-the-page';
import { FactorReset } from './factor-reset.entity';
import {
  objectionToAsking,
  objectionToReset,
  objectionToWithdrawing,
  RESET_WAITS,
  type Resetting,
} from './factor-reset.rules';
import { RecoveryCode } from './recovery-code.entity';

/** Two groups have two pens: of what is done about one person there, one comes after the other. */
const takePerson = 'select from person where id = $1 for update';
const state = `
  select exists (select from passkey where person_id = $1)
           or exists (select from authenticator where person_id = $1 and confirmed_at is not null) as "hasFactor",
         (select f.asked_by from factor_reset f join person a on a.id = f.asked_by and a.admin and a.active
           where f.person_id = $1 and f.expires_at > $2) as "askedBy"`;
const done = { done: true } as const;

type Decides = (it: Resetting) => Objection | null;

/** Somebody who has lost their second factor gets free of it: one administrator asks, a second one does it. */
@Injectable()
export class FactorResets {
  constructor(
    private readonly journal: Journal,
    private readonly access: Access,
  ) {}

  ask(viewer: Viewer, input: Input<typeof askFactorReset>): Promise<Reply<typeof askFactorReset>> {
    const { groupId, personId, reason } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      const { adminId } = await admit(page, personId, objectionToAsking);
      // One whose day is over may still lie there.
      await page.delete(FactorReset, { personId });
      const expiresAt = new Date(page.at.getTime() + RESET_WAITS);
      await page.insert(FactorReset, { personId, askedBy: adminId, reason, askedAt: page.at, expiresAt });
      page.record('factor-reset.asked', { personId, reason });
      return done;
    });
  }

  withdraw(
    viewer: Viewer,
    { groupId, personId }: Input<typeof withdrawFactorReset>,
  ): Promise<Reply<typeof withdrawFactorReset>> {
    return this.journal.write(groupId, viewer, async (page) => {
      await admit(page, personId, objectionToWithdrawing);
      await page.delete(FactorReset, { personId });
      page.record('factor-reset.withdrawn', { personId });
      return done;
    });
  }

  /** Takes passkeys, authenticator and recovery codes away. Accounts of other sites stay: they are no second factor. */
  async reset(
    viewer: Viewer,
    { groupId, personId }: Input<typeof resetFactors>,
  ): Promise<Reply<typeof resetFactors>> {
    const reset = await this.journal.write(groupId, viewer, async (page) => {
      const { askedBy } = await admit(page, personId, objectionToReset);
      for (const kind of [Passkey, Authenticator, RecoveryCode, FactorReset])
        await page.delete<{ personId: string }>(kind, { personId });
      page.record('factors.reset', { personId, askedBy });
      await endSessionsOf(page, personId, 'factors-reset');
      return done;
    });
    this.access.forget();
    return reset;
  }
}

/** Who acts, and who asked; refuses when the rules object, or when a session of the administrator is trusted too little. */
async function admit(page: Page, personId: string, objectionTo: Decides) {
  const adminId = await admitChange(page);
  await page.ask(takePerson, personId);
  const { roles } = await readStandee(page, personId);
  const [found] = await page.ask<Pick<Resetting, 'askedBy'> & { hasFactor: boolean }>(
    state,
    personId,
    page.at,
  );
  const { askedBy = null, hasFactor = false } = found ?? {};
  refuse(objectionTo({ adminId, askedBy, person: { id: personId, roles, hasFactor } }));
  return { adminId, askedBy: askedBy ?? adminId };
}
