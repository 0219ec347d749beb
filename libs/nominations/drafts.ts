import { partyOn } from '@lib/access';
import {
  emptyNomination,
  type enterNomination,
  type Input,
  type NominationForm,
  type Reply,
  type saveEntered,
  type saveNomination,
  type startNomination,
} from '@lib/contracts';
import { Injectable } from '@nestjs/common';
import { Journal, type Page } from '@lib/journal';
import { authorOf, canonical, matched, Refusal, refuse, type Viewer } from '@lib/platform';
import {
  type CallOnPage,
  callOn,
  calledOn,
  faultsOn,
  nominationOn,
  ownOn,
  writtenOn,
} from './nomination-on-the-page';
import { postConfirmation } from './letters';
import { Nomination } from './nomination.entity';
import { afterChange, objectionToEdit, objectionToEditEntered } from './nomination.rules';
import { Nominee, NomineeExpertise } from './nominee.entity';

type Started = Reply<typeof startNomination>;
type Saved = Reply<typeof saveNomination>;

interface Beginning {
  readonly id: string;
  readonly call: CallOnPage;
  readonly party: string;
  readonly channel: Nomination['channel'];
  readonly receivedAt: Date | null;
}

const known = 'select id, revision, party, call_id as "callId" from nomination where id = $1';

/** Nominations as they are written: by their Party, or by the secretariat from a letter. */
@Injectable()
export class Drafts {
  constructor(private readonly journal: Journal) {}

  start(
    viewer: Viewer,
    { groupId, nominationId: id, callId }: Input<typeof startNomination>,
  ): Promise<Started> {
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const call = await callOn(page, callId);
      if (!call.isOpen) throw new Refusal('call-closed', { closesAt: call.closesAt, zone: call.zone });
      page.during(call.phase);
      const party = await partyOn(page);
      await calledOn(page, call, party);
      return begin(page, { id, call, party, channel: 'form', receivedAt: null });
    });
  }

  /** Begins to enter what came by letter. When it came is kept, and decides whether it was in time. */
  enter(viewer: Viewer, input: Input<typeof enterNomination>): Promise<Started> {
    const { groupId, nominationId: id, callId, party, channel, receivedAt } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const call = await callOn(page, callId);
      page.during(call.phase);
      await calledOn(page, call, party);
      if (receivedAt > page.at || receivedAt < call.issuedAt) throw new Refusal('received-ahead');
      return begin(page, { id, call, party, channel, receivedAt });
    });
  }

  save(viewer: Viewer, { groupId, nominationId: id, form }: Input<typeof saveNomination>): Promise<Saved> {
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const it = await ownOn(page, id);
      const call = await callOn(page, it.callId);
      // What is waited for is written after the close as well.
      page.during(it.status === 'incomplete' ? 1 : call.phase);
      refuse(objectionToEdit(it, call, page.at), { closesAt: call.closesAt, zone: call.zone });
      return keep(page, it, form);
    });
  }

  saveEntered(
    viewer: Viewer,
    { groupId, nominationId: id, form }: Input<typeof saveEntered>,
  ): Promise<Saved> {
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const it = await nominationOn(page, id);
      page.during((await callOn(page, it.callId)).phase);
      refuse(objectionToEditEntered(it));
      return keep(page, it, form);
    });
  }
}

/** The same id again is the same draft; the id of another Party's is taken, which is all that is told. */
async function begin(page: Page, { id, call, party, channel, receivedAt }: Beginning): Promise<Started> {
  const [it] = await page.ask<{ revision: number; party: string; callId: string }>(known, id);
  if (it && (it.party !== party || it.callId !== call.id)) throw new Refusal('not-found');
  const { journalId: chamberId, groupId, at } = page;
  if (!it) {
    const { nominee, nominator } = emptyNomination;
    const m = await page.insert(Nominee, { chamberId, groupId, ...nominee, personNo: id });
    await page.insert(Nomination, {
      ...{
        id,
        chamberId,
        groupId,
        callId: call.id,
        party,
        nomineeId: m.id,
        status: 'draft',
        channel,
        receivedAt,
      },
      ...{ receipt: null, letterDate: null, seatGroup: null, ...nominatorColumns(nominator) },
      ...{
        begunAt: at,
        begunBy: authorOf(page.viewer),
        savedAt: at,
        revision: 1,
        submittedAt: null,
        ...undecided,
      },
    });
  }
  page.record('nomination.begun', { nominationId: id, party, channel, receivedAt });
  return { nominationId: id, revision: it?.revision ?? 1 };
}

const undecided = {
  ...{ late: false, lateAdmitted: null, lateReason: '', lateDecidedAt: null, reason: '' },
  ...{ missing: [] as Nomination['missing'], missingNote: '', supplyBy: null, supplyZone: null },
  ...{ answer: 'waiting' as const, answeredAt: null, linkNo: 1, erasedAt: null },
};

const nominatorColumns = ({ name, title, role, email }: NominationForm['nominator']) => ({
  nominatorName: name,
  nominatorTitle: title,
  nominatorRole: role,
  nominatorEmail: email,
});

const parts = ['nominator', 'letterDate', 'nominee', 'seatGroup', 'expertise'] as const;

/** What of a form a nominee has confirmed: who they are, and in what they are at home. */
const confirmedIn = ({ nominee: { name }, expertise }: NominationForm): string =>
  canonical({ name: name.trim(), expertise });

/** What becomes of the nominee's answer by a change; null where it stays. Another address gets another link. */
function unsaidBy(
  form: NominationForm,
  before: NominationForm,
  { receipt, answer, linkNo }: Nomination,
): Pick<Nomination, 'linkNo' | 'answer' | 'answeredAt'> | null {
  const isOtherAddress = receipt !== null && form.nominee.email !== before.nominee.email;
  const isOtherwise = answer === 'confirmed' && confirmedIn(form) !== confirmedIn(before);
  const next = { linkNo: isOtherAddress ? linkNo + 1 : linkNo, answer: 'waiting' as const, answeredAt: null };
  return isOtherAddress || isOtherwise ? next : null;
}

/** Writes down what the form says now. What was submitted has to stay complete, and is looked at again. */
async function keep(page: Page, it: Nomination, form: NominationForm): Promise<Saved> {
  const before = await writtenOn(page, it.id);
  if (it.revision !== matched(page.viewer))
    throw new Refusal('changed-meanwhile', { revision: it.revision, form: before.form });
  const faults = await faultsOn(page, { ...before, form }, it.id);
  const isSubmitted = it.status !== 'draft' && it.status !== 'incomplete';
  if (isSubmitted && faults.length > 0) throw new Refusal('nomination-incomplete', undefined, faults);
  await writeNominee(page, it, form);
  const revision = it.revision + 1;
  const unsaid = unsaidBy(form, before.form, it);
  await page.update(
    Nomination,
    { id: it.id },
    {
      ...nominatorColumns(form.nominator),
      letterDate: form.letterDate,
      seatGroup: form.seatGroup,
      status: afterChange(it.status),
      savedAt: page.at,
      revision,
      ...unsaid,
    },
  );
  const changed = parts.filter((part) => canonical(form[part]) !== canonical(before.form[part]));
  page.record('nomination.saved', { nominationId: it.id, parts: changed });
  // The old link leads nowhere from here on, and who has the new address gets theirs; or they are asked once more.
  if (unsaid) await postConfirmation(page, it.id);
  return { revision, faults };
}

async function writeNominee(page: Page, { nomineeId }: Nomination, form: NominationForm): Promise<void> {
  const { journalId: chamberId, groupId } = page;
  await page.update(Nominee, { id: nomineeId }, form.nominee);
  await page.delete(NomineeExpertise, { nomineeId });
  for (const [place, it] of form.expertise.entries())
    await page.insert(NomineeExpertise, { nomineeId, place, chamberId, groupId, ...it });
}
