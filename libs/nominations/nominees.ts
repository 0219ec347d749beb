import type { answerAsNominee, Input, NominationForm, readAsNominee, Reply, Stage } from '@lib/contracts';
import { Injectable } from '@nestjs/common';
import { Chambers, Journal, type Page } from '@lib/journal';
import { Clock, config, Reader, Refusal, refuse, Sealed, timeOutsidePages, type Viewer } from '@lib/platform';
import { type CallRow, oneCall, stageOf, viewOf } from './calls.sql';
import { isOpenAt } from './call.rules';
import { callOn } from './nomination-on-the-page';
import { Nomination } from './nomination.entity';
import { phaseOfCall, stands } from './nomination.rules';
import { formOf } from './nominations.sql';
import { isGood, namedIn } from './nominee-words';
import { withdrawOn } from './submitting';

type Reading = Reply<typeof readAsNominee>;
interface Said {
  readonly status: Nomination['status'];
  readonly callId: string;
  readonly party: string;
  readonly linkNo: number;
  readonly answer: Nomination['answer'];
  readonly answeredAt: Date | null;
  readonly form: NominationForm;
  readonly groupTitle: string;
}

const said = `
  select n.status, n.call_id as "callId", n.party, n.link_no as "linkNo", n.answer, n.answered_at as "answeredAt",
         g.title as "groupTitle", ${formOf} as form
    from nomination n join nominee m on m.id = n.nominee_id join advisory_group g on g.id = n.group_id
   where n.id = $1 and n.group_id = $2 and n.erased_at is null`;
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Nominees, who come by the link of their message and have no account. */
@Injectable()
export class Nominees {
  constructor(
    private readonly journal: Journal,
    private readonly chambers: Chambers,
    private readonly sealed: Sealed,
    private readonly db: Reader,
    private readonly clock: Clock,
  ) {}

  async read(_: Viewer, { token }: Input<typeof readAsNominee>): Promise<Reading> {
    const { groupId, it } = await this.said(token);
    return this.shown(groupId, it);
  }

  async answer(
    viewer: Viewer,
    { token, answer, reason }: Input<typeof answerAsNominee>,
  ): Promise<{ done: true }> {
    const { groupId, nominationId } = await this.said(token);
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const it = await linkedOn(page, nominationId, token);
      const { phase } = await callOn(page, it.callId);
      if (phase < 1 || phase > 2 || !stands(it.status)) throw new Refusal('nominee-time-over');
      page.during(phase);
      refuse(it.answer === 'declined' ? 'nominee-time-over' : null);
      await page.update(Nomination, { id: it.id }, { answer, answeredAt: page.at });
      page.record('nomination.answered', { nominationId, answer });
      if (answer === 'declined') await withdrawOn(page, it, 'nominee', reason);
      return { done: true };
    });
  }

  /** What was said of whoever holds this token; refuses what nobody here has made, or is good no longer. */
  private async said(token: string): Promise<{ groupId: string; nominationId: string; it: Said }> {
    const { groupId, nominationId } = namedIn(token);
    if (!isId.test(groupId) || !isId.test(nominationId)) throw new Refusal('link-not-valid');
    const chamberId = await this.chambers.of(groupId);
    const [it] = chamberId
      ? await this.sealed.read(chamberId, (ask) => ask<Said>(said, nominationId, groupId))
      : [];
    if (!it || !isGood(config.SECRET, token, { groupId, nominationId, linkNo: it.linkNo }))
      throw new Refusal('link-not-valid');
    return { groupId, nominationId, it };
  }

  private async shown(groupId: string, it: Said): Promise<Reading> {
    const now = await timeOutsidePages(this.db, this.clock);
    const [call] = await this.db.query<CallRow[]>(oneCall, [it.callId, groupId]);
    const [cycle] = await this.db.query<{ stage: Stage }[]>(stageOf, [groupId]);
    if (!call || !cycle) throw new Refusal('link-not-valid');
    const { nominator, nominee, seatGroup, expertise } = it.form;
    const isInTime = phaseOfCall(cycle.stage, isOpenAt(call, now)) <= 2;
    return {
      ...{
        groupTitle: it.groupTitle,
        call: viewOf(call, now),
        party: it.party,
        nominator,
        nominee,
        seatGroup,
      },
      ...{ expertise, answer: it.answer, answeredAt: it.answeredAt },
      mayAnswer: isInTime && stands(it.status) && it.answer !== 'declined',
    };
  }
}

async function linkedOn(page: Page, id: string, token: string): Promise<Nomination> {
  const { groupId } = page;
  const [found] = await page.ask<{ linkNo: number }>(
    'select link_no as "linkNo" from nomination where id = $1 and group_id = $2 and erased_at is null',
    id,
    groupId,
  );
  if (!found || !isGood(config.SECRET, token, { groupId, nominationId: id, linkNo: found.linkNo }))
    throw new Refusal('link-not-valid');
  return page.one(Nomination, { id, groupId });
}
