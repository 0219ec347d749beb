import { renewPass } from '@lib/access';
import type { Input, listCodes, renewCode, Reply } from '@lib/contracts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Journal, type Page } from '@lib/journal';
import { CodesOfParties } from '@lib/notifications';
import { Reader, Refusal, theSystem, type Viewer } from '@lib/platform';
import { callForOn, postToParty } from './letters';
import { RegisterQueries } from './register.queries';

type Codes = Reply<typeof listCodes>['codes'];

const good = `
  select party, made_at as since from pass
   where group_id = $1 and purpose = 'nominate' and ends_at is null order by party`;
/** In later phases nothing is nominated any more: a code that nobody asks for is not sent. */
const LAST_PHASE = 2;

/** The codes by which Parties nominate. What they are stands in the letters alone. */
@Injectable()
export class CodesForNominating implements OnModuleInit {
  constructor(
    private readonly journal: Journal,
    private readonly db: Reader,
    private readonly register: RegisterQueries,
    private readonly ofParties: CodesOfParties,
  ) {}

  onModuleInit(): void {
    this.ofParties.renewBy((groupId, party) => this.end(groupId, party));
  }

  async list(viewer: Viewer, { groupId }: Input<typeof listCodes>): Promise<Reply<typeof listCodes>> {
    await this.register.admit(viewer, groupId);
    return { codes: await this.db.query<Codes>(good, [groupId]) };
  }

  /** Gives a Party another code: the old one lets nobody in from here on. */
  renew(viewer: Viewer, { groupId, party }: Input<typeof renewCode>): Promise<Reply<typeof renewCode>> {
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const call = await callForOn(page, party);
      if (!call) throw new Refusal('no-such-call');
      page.during(call.phase);
      await renewOn(page, party);
      await postToParty(page, 'nomination-code', call.id, party);
      return { done: true };
    });
  }

  /** Ends a code that somebody knows who should not any more; whoever should is told the new one. */
  private end(groupId: string, party: string): Promise<void> {
    return this.journal.writeInChamber(groupId, theSystem, async (page) => {
      const call = await callForOn(page, party);
      await renewOn(page, party);
      if (call && call.phase <= LAST_PHASE) await postToParty(page, 'nomination-code', call.id, party);
    });
  }
}

async function renewOn(page: Page, party: string): Promise<void> {
  await renewPass(page, { purpose: 'nominate', party });
  page.record('code.renewed', { party });
}
