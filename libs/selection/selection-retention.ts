import { Injectable } from '@nestjs/common';
import { Chambers, Journal, type Page } from '@lib/journal';
import { BoundedLog, Clock, config, Reader, Sealed, theSystem, timeOutsidePages } from '@lib/platform';
import { forgetLettersOn } from '@lib/post';
import { Selection } from './board/selection.entity';
import { Consultation, ConsultationSeat, Recusal } from './consultation/consultation.entity';
import type { FrozenNominee } from './consultation/frozen.rules';
import { Outcome, PreparedLetter } from './decision/decision.entity';

/** Groups whose cycle has been over for longer than so many days. */
const over = `
  select c.group_id as "groupId" from cycle c
   where c.stage in ('closed', 'terminated')
     and (select max(e.at) from journal_entry e where e.group_id = c.group_id and e.type = 'cycle.advanced')
         < $1::timestamptz - make_interval(days => $2)`;
const left = 'select group_id from selection where group_id = $1 and erased_at is null';
const rounds = 'select id, frozen from consultation where group_id = $1';

/** Erases what a selection says of people once its time is over, with their nominations; who was chosen stays on record. */
@Injectable()
export class SelectionRetention {
  private readonly log = new BoundedLog(SelectionRetention.name);

  constructor(
    private readonly journal: Journal,
    private readonly db: Reader,
    private readonly sealed: Sealed,
    private readonly chambers: Chambers,
    private readonly clock: Clock,
  ) {}

  async eraseDue(): Promise<void> {
    const now = await timeOutsidePages(this.db, this.clock);
    const groups = await this.db.query<{ groupId: string }[]>(over, [now, config.NOMINATION_DAYS]);
    for (const { groupId } of groups) await this.erase(groupId).catch(this.log.warn);
  }

  /** Of one group; once. */
  async erase(groupId: string): Promise<void> {
    const chamberId = await this.chambers.of(groupId);
    if (!chamberId) return;
    const found = await this.sealed.read(chamberId, (ask) => ask(left, groupId));
    if (found.length > 0) await this.journal.writeInChamber(groupId, theSystem, eraseOn);
  }
}

const nobody = {
  name: '',
  title: '',
  organization: '',
  gender: null,
  languages: [],
  expertise: [],
  reason: '',
};
const blank = (it: FrozenNominee): FrozenNominee => ({ ...it, ...nobody, fundingEligible: null });

async function eraseOn(page: Page): Promise<void> {
  const { groupId } = page;
  for (const { id, frozen } of await page.ask<Pick<Consultation, 'id' | 'frozen'>>(rounds, groupId)) {
    const blanked = { ...frozen, nominees: frozen.nominees.map(blank) };
    await page.update(Consultation, { id }, { frozen: blanked, note: '', outcome: '' });
    await forgetLettersOn(page, { roundId: id });
  }
  await page.update(ConsultationSeat, { groupId }, { about: '', text: '' });
  await page.update(Recusal, { groupId }, { reason: '' });
  await page.update(Outcome, { groupId }, { text: '' });
  await page.delete(PreparedLetter, { groupId });
  await page.update(Selection, { groupId }, { erasedAt: page.at });
  page.record('selection.erased', {});
}
