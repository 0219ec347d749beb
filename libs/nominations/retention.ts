import { Injectable } from '@nestjs/common';
import { Chambers, Journal, type Page } from '@lib/journal';
import { BoundedLog, Clock, config, Reader, Sealed, theSystem, timeOutsidePages } from '@lib/platform';
import { forgetLettersOn } from '@lib/post';
import { Disclosure } from './disclosure.entity';
import { HeldFile } from './nomination-file.entity';
import { Nomination } from './nomination.entity';
import { nominationOn } from './nomination-on-the-page';
import { Nominee, NomineeExpertise } from './nominee.entity';

/** Groups whose cycle has been over for longer than so many days. */
const over = `
  select c.group_id as "groupId" from cycle c
   where c.stage in ('closed', 'terminated')
     and (select max(e.at) from journal_entry e where e.group_id = c.group_id and e.type = 'cycle.advanced')
         < $1::timestamptz - make_interval(days => $2)`;
const left = 'select id from nomination where group_id = $1 and erased_at is null';

/** Erases what is known of people by nominations once its time is over, and leaves that there was a nomination. */
@Injectable()
export class Retention {
  private readonly log = new BoundedLog(Retention.name);

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
    for (const { groupId } of groups) await this.eraseOf(groupId).catch(this.log.warn);
  }

  private async eraseOf(groupId: string): Promise<void> {
    const chamberId = await this.chambers.of(groupId);
    if (!chamberId) return;
    const found = await this.sealed.read(chamberId, (ask) => ask<{ id: string }>(left, groupId));
    for (const { id } of found)
      await this.journal.writeInChamber(groupId, theSystem, (page) => eraseOn(page, id));
  }
}

const nobody = {
  ...{
    name: '',
    title: '',
    organization: '',
    email: '',
    phone: '',
    gender: null,
    languages: [],
    timeZone: '',
  },
  fundingEligible: null,
};

async function eraseOn(page: Page, id: string): Promise<void> {
  const { nomineeId, erasedAt } = await nominationOn(page, id);
  if (erasedAt !== null) return; // somebody was quicker
  await page.delete(HeldFile, { nominationId: id });
  await page.delete(Disclosure, { nominationId: id });
  await page.delete(NomineeExpertise, { nomineeId });
  await page.update(Nominee, { id: nomineeId }, nobody);
  await page.update(
    Nomination,
    { id },
    {
      ...{ nominatorName: '', nominatorTitle: '', nominatorEmail: '', nominatorRole: null, letterDate: null },
      ...{ reason: '', missingNote: '', lateReason: '', erasedAt: page.at },
    },
  );
  await forgetLettersOn(page, { nominationId: id });
  page.record('nomination.erased', { nominationId: id });
}
