import { Injectable } from '@nestjs/common';
import type { UnRegion } from '@lib/contracts';
import { givePass } from '@lib/access';
import { Chambers, Journal, type Page } from '@lib/journal';
import { callsWith } from '@lib/notifications';
import {
  BoundedLog,
  Clock,
  Reader,
  Refusal,
  refuse,
  Sealed,
  theSystem,
  timeOutsidePages,
} from '@lib/platform';
import { asks, reminderDue, type Reminding } from './call.rules';
import { type CallRow, openCalls } from './calls.sql';
import { postToParty } from './letters';
import { callOn, nominationOn } from './nomination-on-the-page';
import { Nomination } from './nomination.entity';
import { objectionToLapse } from './nomination.rules';
import { PartyReminder } from './party-reminder.entity';

const parties = 'select code as party, region from party where is_party order by code';
/** The Parties that have a nomination which stands, under this call or one with it, or were reminded at this time already. */
const done = `
  select party from nomination
   where call_id in (${callsWith('$1')}) and not status = any('{draft,withdrawn,lapsed,declined,ineligible,not_selected}')
  union select party from party_reminder where call_id = $1 and which = $2`;
const toLapse = `
  select id from nomination where group_id = $1 and status = 'incomplete' and supply_by <= $2`;
const chambers = 'select id, group_id as "groupId" from chamber';

interface Asked {
  readonly party: string;
  readonly region: UnRegion | null;
}

/** What time does to nominations: Parties are reminded, and what was not supplied lapses. Closing needs no act. */
@Injectable()
export class NominationsClock {
  private readonly log = new BoundedLog(NominationsClock.name);

  constructor(
    private readonly journal: Journal,
    private readonly db: Reader,
    private readonly sealed: Sealed,
    private readonly chambers: Chambers,
    private readonly clock: Clock,
  ) {}

  /** Reminds the Parties that have not nominated, at half time and five days before the end, once each. */
  async remindDue(): Promise<void> {
    const now = await timeOutsidePages(this.db, this.clock);
    for (const call of await this.db.query<CallRow[]>(openCalls, [now])) {
      const which = reminderDue(call, now);
      if (which) await this.remind(call, which).catch(this.note);
    }
  }

  /** Lets what was asked for and has not come by its time lapse. */
  async lapseDue(): Promise<void> {
    const now = await timeOutsidePages(this.db, this.clock);
    for (const { id, groupId } of await this.db.query<{ id: string; groupId: string }[]>(chambers)) {
      const due = await this.sealed.read(id, (ask) => ask<{ id: string }>(toLapse, groupId, now));
      for (const it of due) await this.lapse(groupId, it.id).catch(this.note);
    }
  }

  private async remind(call: CallRow, which: Reminding): Promise<void> {
    const all = await this.db.query<Asked[]>(parties);
    const asked = all.filter((it) => asks(call, it)).map(({ party }) => party);
    const chamberId = await this.chambers.need(call.groupId);
    const past = await this.sealed.read(chamberId, (ask) => ask<{ party: string }>(done, call.id, which));
    if (asked.every((it) => past.some(({ party }) => party === it))) return;
    await this.journal.writeInChamber(call.groupId, theSystem, (page) =>
      remindOn(page, call.id, which, asked),
    );
  }

  private lapse(groupId: string, id: string): Promise<void> {
    return this.journal.writeInChamber(groupId, theSystem, async (page) => {
      const it = await nominationOn(page, id);
      refuse(objectionToLapse(it, page.at));
      await page.update(Nomination, { id }, { status: 'lapsed' });
      page.record('nomination.lapsed', { nominationId: id });
    });
  }

  /** Somebody was quicker: supplied it, extended the call, or reminded. There is nothing left to do. */
  private readonly note = (error: unknown): void => {
    if (!(error instanceof Refusal)) this.log.warn(error);
  };
}

/** Asked again under the pen, so that two processes remind nobody twice. */
async function remindOn(
  page: Page,
  callId: string,
  which: Reminding,
  asked: readonly string[],
): Promise<void> {
  const call = await callOn(page, callId);
  const past = new Set((await page.ask<{ party: string }>(done, callId, which)).map(({ party }) => party));
  const left = asked.filter((it) => !past.has(it));
  if (reminderDue(call, page.at) !== which || left.length === 0) throw new Refusal('call-closed');
  const { journalId: chamberId, groupId, at } = page;
  for (const party of left) {
    await page.insert(PartyReminder, { callId, party, which, chamberId, groupId, at });
    await givePass(page, { purpose: 'nominate', party });
    await postToParty(page, 'nomination-reminder', callId, party);
  }
  page.record('nominations.reminded', { callId, which, parties: left });
}
