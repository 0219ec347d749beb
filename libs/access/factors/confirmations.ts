import { Injectable } from '@nestjs/common';
import { type confirmSession, type giveSecondFactor, houseId, type Input, type Reply } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { Refusal, signedIn, type Viewer } from '@lib/platform';
import { accountOf, useCode } from '../mailed-codes';
import { PersonAddress } from '../person-address.entity';
import { Session } from '../session.entity';
import { takeCode, takeRecoveryCode } from './second-factor-on-the-page';

function answer(isRight: boolean): { done: true } {
  if (!isRight) throw new Refusal('factor-code-not-valid');
  return { done: true };
}

function sessionOf({ viewer: { sessionId } }: Page): string {
  if (sessionId === null) throw new Refusal('not-signed-in');
  return sessionId;
}

/** Codes that make a session that is there count for more. Wrong ones stay on the record, as tries to come in do. */
@Injectable()
export class Confirmations {
  constructor(private readonly journal: Journal) {}

  async confirm(
    viewer: Viewer,
    { code }: Input<typeof confirmSession>,
  ): Promise<Reply<typeof confirmSession>> {
    const { isRight } = await this.journal.write(houseId, viewer, async (page) => {
      const personId = signedIn(viewer);
      const { email } = await page.one(PersonAddress, { personId });
      const account = accountOf(email);
      if (!(await useCode(page, account, code))) {
        page.record('sign-in.failed', { account });
        return { isRight: false };
      }
      await page.update(Session, { id: sessionOf(page) }, { confirmedAt: page.at });
      page.record('session.confirmed', { personId });
      return { isRight: true };
    });
    return answer(isRight);
  }

  async giveSecondFactor(
    viewer: Viewer,
    { code }: Input<typeof giveSecondFactor>,
  ): Promise<Reply<typeof giveSecondFactor>> {
    const { isRight } = await this.journal.write(houseId, viewer, async (page) => {
      const personId = signedIn(viewer);
      const by = code.length === 6 ? 'authenticator' : 'recovery-code';
      const isRight =
        by === 'authenticator'
          ? await takeCode(page, personId, code, 'known')
          : await takeRecoveryCode(page, personId, code);
      if (!isRight) return { isRight };
      const times = { confirmedAt: page.at, secondFactorAt: page.at };
      await page.update(Session, { id: sessionOf(page) }, times);
      page.record('second-factor.given', { personId, by });
      return { isRight };
    });
    return answer(isRight);
  }
}
