import {
  type checkNomination,
  type decideLate,
  type Input,
  type mergeNominees,
  type Objection,
  type Reply,
} from '@lib/contracts';
import { Injectable } from '@nestjs/common';
import { Journal, type Page } from '@lib/journal';
import { Refusal, refuse, type Viewer } from '@lib/platform';
import { callOn, nominationOn } from './nomination-on-the-page';
import { postAsking } from './letters';
import { Nomination } from './nomination.entity';
import {
  after,
  type Move,
  objectionToAsking,
  objectionToDecideLate,
  objectionToMove,
} from './nomination.rules';
import { Nominee } from './nominee.entity';

type Check = Input<typeof checkNomination>;

const moveFor: Record<Check['to'], Move> = {
  acknowledged: 'acknowledge',
  incomplete: 'ask',
  complete: 'complete',
  eligible: 'find-eligible',
  ineligible: 'find-ineligible',
};
const otherEligible = `
  select n.id as "nominationId", n.receipt, m.name as "nomineeName"
    from nomination n join nominee m on m.id = n.nominee_id
   where n.call_id = $1 and n.party = $2 and n.id <> $3
     and n.status = any('{eligible,shortlisted,selected,reserve}')`;

/** What the secretariat and the head find about nominations. */
@Injectable()
export class Checking {
  constructor(private readonly journal: Journal) {}

  check(viewer: Viewer, input: Check): Promise<Reply<typeof checkNomination>> {
    const { groupId, nominationId, to, reason } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const it = await nominationOn(page, nominationId);
      page.during((await callOn(page, it.callId)).phase);
      const move = moveFor[to];
      refuse(objectionToMove(it.status, move));
      refuse(objectionTo(input, it, page.at));
      if (to === 'eligible') await refuseSecond(page, it);
      if (to === 'incomplete') return askOn(page, it, input);
      const status = after(it.status, move) ?? it.status;
      await page.update(Nomination, { id: it.id }, { status, reason });
      page.record('nomination.checked', { nominationId: it.id, from: it.status, to: status, reason });
      return { status };
    });
  }

  decideLate(
    viewer: Viewer,
    { groupId, nominationId, admit, reason }: Input<typeof decideLate>,
  ): Promise<Reply<typeof decideLate>> {
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const it = await nominationOn(page, nominationId);
      page.during((await callOn(page, it.callId)).phase);
      refuse(objectionToDecideLate(page.roles));
      const move = admit ? 'admit' : 'decline';
      refuse(objectionToMove(it.status, move));
      const status = after(it.status, move) ?? it.status;
      const decided = { lateAdmitted: admit, lateReason: reason, lateDecidedAt: page.at };
      await page.update(Nomination, { id: it.id }, { status, ...decided });
      page.record('nomination.late-decided', { nominationId: it.id, admitted: admit, reason });
      return { status };
    });
  }

  merge(
    viewer: Viewer,
    { groupId, nominationId, with: otherId, reason }: Input<typeof mergeNominees>,
  ): Promise<Reply<typeof mergeNominees>> {
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const [it, other] = [await nominationOn(page, nominationId), await nominationOn(page, otherId)];
      page.during((await callOn(page, it.callId)).phase);
      const [one, two] = [await nomineeOf(page, it), await nomineeOf(page, other)];
      if (one.personNo === two.personNo) throw new Refusal('same-nomination');
      await page.update(Nominee, { personNo: two.personNo, groupId }, { personNo: one.personNo });
      page.record('nominees.merged', { nominationId, with: otherId, reason });
      return { done: true };
    });
  }
}

const nomineeOf = (page: Page, { nomineeId: id }: Nomination): Promise<Nominee> => page.one(Nominee, { id });

function objectionTo({ to, reason, asked }: Check, it: Nomination, now: Date): Objection | null {
  if (to === 'ineligible' && reason === '') return 'reason-required';
  return to === 'incomplete' ? objectionToAsking(asked, it, now) : null;
}

async function refuseSecond(page: Page, { callId, party, id }: Nomination): Promise<void> {
  const [other] = await page.ask<Record<string, unknown>>(otherEligible, callId, party, id);
  if (other) throw new Refusal('second-eligible', other);
}

async function askOn(
  page: Page,
  it: Nomination,
  { asked, reason }: Check,
): Promise<{ status: 'incomplete' }> {
  if (!asked) throw new Refusal('ask-for-something');
  const { items, until, zone } = asked;
  await page.update(
    Nomination,
    { id: it.id },
    {
      ...{ status: 'incomplete', missing: items, missingNote: reason, supplyBy: until, supplyZone: zone },
    },
  );
  page.record('nomination.asked', { nominationId: it.id, items, until, zone, note: reason });
  await postAsking(page, it.id);
  return { status: 'incomplete' };
}
