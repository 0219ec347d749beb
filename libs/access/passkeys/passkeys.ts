import { Injectable } from '@nestjs/common';
import {
  type addPasskey,
  type beginPasskey,
  houseId,
  type Input,
  type removePasskey,
  type renamePasskey,
  type Reply,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { Refusal, refuse, signedIn, type Viewer } from '@lib/platform';
import { Access } from '../access';
import { admitChange, endOtherSessions } from '../factors/changer-on-the-page';
import { PersonAddress } from '../person-address.entity';
import { Person } from '../person.entity';
import { Session } from '../session.entity';
import { CHALLENGE_MS, challengeOf, makeChallenge, takeChallenge } from './challenge-on-the-page';
import { Passkey } from './passkey.entity';
import { algorithms, handleOf, readNew, site } from './signed-by-passkey';

const theirs = 'select credential from passkey where person_id = $1';
const sameCredential = 'select id from passkey where credential = $1';
const done = { done: true } as const;

/** The passkeys that somebody has. */
@Injectable()
export class Passkeys {
  constructor(
    private readonly journal: Journal,
    private readonly access: Access,
  ) {}

  async begin(viewer: Viewer): Promise<Reply<typeof beginPasskey>> {
    return this.journal.write(houseId, viewer, async (page) => {
      const id = await admitChange(page);
      const [{ name }, { email }] = [
        await page.one(Person, { id }),
        await page.one(PersonAddress, { personId: id }),
      ];
      const known = await page.ask<Pick<Passkey, 'credential'>>(theirs, id);
      const challengeId = await makeChallenge(page, id);
      return {
        challengeId,
        options: {
          challenge: challengeOf(challengeId),
          rp: { id: site, name: 'Consilia' },
          user: { id: handleOf(id), name: email, displayName: name },
          pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
          timeout: CHALLENGE_MS,
          excludeCredentials: known.map(({ credential }) => ({ id: credential, type: 'public-key' })),
          authenticatorSelection: {
            residentKey: 'required',
            requireResidentKey: true,
            userVerification: 'required',
          },
          attestation: 'none',
        },
      };
    });
  }

  /** A passkey that was not as asked for uses its challenge up all the same. */
  async add(viewer: Viewer, input: Input<typeof addPasskey>): Promise<Reply<typeof addPasskey>> {
    const { passkeyId } = await this.journal.write(houseId, viewer, async (page) => ({
      passkeyId: await this.addOn(page, input),
    }));
    this.access.forget();
    if (passkeyId === null) throw new Refusal('passkey-not-added');
    return { passkeyId };
  }

  rename(
    viewer: Viewer,
    { passkeyId, name }: Input<typeof renamePasskey>,
  ): Promise<Reply<typeof renamePasskey>> {
    return this.journal.write(houseId, viewer, async (page) => {
      const personId = signedIn(viewer);
      await page.one(Passkey, { id: passkeyId, personId });
      await page.update(Passkey, { id: passkeyId }, { name });
      page.record('passkey.renamed', { personId, passkeyId });
      return done;
    });
  }

  async remove(
    viewer: Viewer,
    { passkeyId }: Input<typeof removePasskey>,
  ): Promise<Reply<typeof removePasskey>> {
    const removed = await this.journal.write(houseId, viewer, async (page) => {
      const personId = await admitChange(page);
      await page.one(Passkey, { id: passkeyId, personId });
      await page.delete(Passkey, { id: passkeyId });
      page.record('passkey.removed', { personId, passkeyId });
      await endOtherSessions(page, personId);
      return done;
    });
    this.access.forget();
    return removed;
  }

  private async addOn(
    page: Page,
    { challengeId, name, credential }: Input<typeof addPasskey>,
  ): Promise<string | null> {
    const personId = await admitChange(page);
    if (!(await takeChallenge(page, challengeId, personId))) throw new Refusal('passkey-not-added');
    const read = await readNew(credential, challengeOf(challengeId));
    if (!read) {
      page.record('passkey.refused', { challengeId });
      return null;
    }
    refuse((await page.ask(sameCredential, read.credential)).length > 0 ? 'passkey-known' : null);
    const its = { ...read, personId, name, addedAt: page.at, usedAt: null };
    const { id: passkeyId } = await page.insert(Passkey, its);
    const { sessionId } = page.viewer;
    if (sessionId !== null) await page.update(Session, { id: sessionId }, { secondFactorAt: page.at });
    page.record('passkey.added', { personId, passkeyId });
    await endOtherSessions(page, personId);
    return passkeyId;
  }
}
