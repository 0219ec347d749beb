import { Injectable } from '@nestjs/common';
import {
  type beginPasskeySignIn,
  houseId,
  type Input,
  type Reply,
  type signInByPasskey,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { Refusal, type Viewer } from '@lib/platform';
import { Arrivals, type Started } from '../arrivals';
import { CHALLENGE_MS, challengeOf, makeChallenge, takeChallenge } from './challenge-on-the-page';
import { Passkey } from './passkey.entity';
import { handleOf, readUse, site } from './signed-by-passkey';

const holder = `
  select k.id, k.public_key as "publicKey", k.counter, p.id as "personId", p.name
    from passkey k join person p on p.id = k.person_id and p.active where k.credential = $1`;
type Holder = Pick<Passkey, 'id' | 'publicKey' | 'counter' | 'personId'> & { name: string };

/** Coming in by passkey: the device has it, and has made sure who holds the device. That is two factors. */
@Injectable()
export class PasskeySignIns {
  constructor(
    private readonly journal: Journal,
    private readonly arrivals: Arrivals,
  ) {}

  async begin(viewer: Viewer): Promise<Reply<typeof beginPasskeySignIn>> {
    const challengeId = await this.journal.write(houseId, viewer, (page) => makeChallenge(page, null));
    const challenge = challengeOf(challengeId);
    return {
      challengeId,
      options: { challenge, rpId: site, timeout: CHALLENGE_MS, userVerification: 'required' },
    };
  }

  /** A try that is refused uses its challenge up, and stays on the record. */
  async finish(viewer: Viewer, input: Input<typeof signInByPasskey>): Promise<Started> {
    const started = await this.journal.write(houseId, viewer, (page) => this.finishOn(page, input));
    if (started === null) throw new Refusal('passkey-not-valid');
    return started;
  }

  private async finishOn(
    page: Page,
    { challengeId, credential }: Input<typeof signInByPasskey>,
  ): Promise<Started | null> {
    if (!(await takeChallenge(page, challengeId, null))) throw new Refusal('passkey-not-valid');
    const [found] = await page.ask<Holder>(holder, credential.id);
    const isTheirs = found !== undefined && credential.userHandle === handleOf(found.personId);
    const counter = isTheirs ? await readUse(credential, found, challengeOf(challengeId)) : null;
    if (!isTheirs || counter === null) {
      page.record('passkey.refused', { challengeId }, null);
      return null;
    }
    await page.update(Passkey, { id: found.id }, { counter, usedAt: page.at });
    const started = await this.arrivals.start(page, found, 2);
    page.record('passkey.used', { personId: found.personId, passkeyId: found.id }, found.personId);
    return started;
  }
}
