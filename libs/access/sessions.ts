import { Injectable } from '@nestjs/common';
import {
  type endPersonSessions,
  type endSession,
  houseId,
  type Input,
  type Payload,
  type Reply,
  type signOut,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { Refusal, refuse, signedIn, type Viewer } from '@lib/platform';
import { Access } from './access';
import { readStandee } from './people-on-the-page';
import { objectionToEndingSessions } from './roles.rules';
import { Session } from './session.entity';

type Why = Payload<'session.ended'>['why'];
const endAll = `update session set ended_at = $2 where person_id = $1 and ended_at is null`;
const isOpen = `select from session where person_id = $1 and ended_at is null limit 1`;

/** Ends every session of a person, in the transaction that gives the reason. */
export async function endSessionsOf(page: Page, personId: string, why: Why): Promise<void> {
  await page.ask(endAll, personId, page.at);
  page.record('session.ended', { personId, why });
}

/** The same of somebody who may never have come in: then nothing ends, and nothing is said. */
export async function endSessionsIfAny(page: Page, personId: string, why: Why): Promise<void> {
  if ((await page.ask(isOpen, personId)).length > 0) await endSessionsOf(page, personId, why);
}

/** Going out, by oneself or by another's hand. */
@Injectable()
export class Sessions {
  constructor(
    private readonly journal: Journal,
    private readonly access: Access,
  ) {}

  signOut(viewer: Viewer): Promise<Reply<typeof signOut>> {
    const { sessionId } = viewer;
    if (sessionId === null) throw new Refusal('not-signed-in');
    return this.end(viewer, sessionId, 'signed-out');
  }

  endOne(viewer: Viewer, { sessionId }: Input<typeof endSession>): Promise<Reply<typeof endSession>> {
    return this.end(viewer, sessionId, 'ended');
  }

  async endOfPerson(
    viewer: Viewer,
    { groupId, personId }: Input<typeof endPersonSessions>,
  ): Promise<Reply<typeof endPersonSessions>> {
    const ended = await this.journal.write(groupId, viewer, async (page) => {
      refuse(objectionToEndingSessions(page.roles, await readStandee(page, personId)));
      await endSessionsOf(page, personId, 'ended');
      return { done: true as const };
    });
    this.access.forget();
    return ended;
  }

  private async end(viewer: Viewer, id: string, why: Why): Promise<{ done: true }> {
    const personId = signedIn(viewer);
    const ended = await this.journal.write(houseId, viewer, async (page) => {
      const { endedAt } = await page.one(Session, { id, personId });
      if (endedAt !== null) throw new Refusal('not-found');
      await page.update(Session, { id }, { endedAt: page.at });
      page.record('session.ended', { personId, why });
      return { done: true as const };
    });
    this.access.forget();
    return ended;
  }
}
