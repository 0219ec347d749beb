import type {
  discloseInterests,
  discloseMyInterests,
  Input,
  Objection,
  Reply,
  reviewDisclosure,
} from '@lib/contracts';
import { Injectable } from '@nestjs/common';
import { Journal, type Page } from '@lib/journal';
import { Refusal, refuse, signedIn, type Viewer } from '@lib/platform';
import { callOn, nominationOn, ownOn } from './nomination-on-the-page';
import { Disclosure } from './disclosure.entity';
import {
  afterSubmission,
  inForceAfter,
  isAsking,
  isProposal,
  objectionToReview,
  objectionToReviewer,
} from './disclosure.rules';
import { postAskingForInterests } from './letters';
import type { Nomination } from './nomination.entity';
import { objectionToDisclose } from './nomination.rules';
import { nominationOfMember } from './nominations.sql';

/** Which questions are asked; another form gets another number. */
const FORM_VERSION = 1;
const unreviewed = { restriction: '', proposed: null, reviewedAt: null, reviewedBy: null };
const unsaid = { answers: null, signedAt: null, submittedAt: null, note: '', inForce: '', ...unreviewed };
const known = `
  select revision, status, note, in_force as "inForce" from disclosure where nomination_id = $1`;
const addressesOf = 'select email from person_address where person_id = $1';
const nomineeIs = 'select email from nominee where id = $1';

/** The interests of nominees: what they disclose, and what is found. */
@Injectable()
export class Disclosures {
  constructor(private readonly journal: Journal) {}

  disclose(viewer: Viewer, input: Input<typeof discloseInterests>): Promise<Reply<typeof discloseInterests>> {
    const { groupId, nominationId, answers, signedAt } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) =>
      discloseOn(page, await ownOn(page, nominationId), { answers, signedAt }),
    );
  }

  /** A member amends what was disclosed of them, whoever disclosed it. */
  discloseMine(
    viewer: Viewer,
    { groupId, answers, signedAt }: Input<typeof discloseMyInterests>,
  ): Promise<Reply<typeof discloseMyInterests>> {
    const personId = signedIn(viewer);
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const [seat] = await page.ask<{ nominationId: string }>(nominationOfMember, groupId, personId);
      if (!seat) throw new Refusal('not-found');
      return discloseOn(page, await nominationOn(page, seat.nominationId), { answers, signedAt });
    });
  }

  review(viewer: Viewer, input: Input<typeof reviewDisclosure>): Promise<Reply<typeof reviewDisclosure>> {
    const { groupId, nominationId, to, note, restriction, revision } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const it = await nominationOn(page, nominationId);
      page.during((await callOn(page, it.callId)).phase);
      refuse(await objectionToReviewerOn(page, it.nomineeId));
      const { status, inForce } = await reviewedOn(page, nominationId, revision);
      refuse(objectionToReview(status, { to, note, restriction }));
      const proposes = isProposal(to, page.roles.includes('head'));
      const found = { status: proposes ? (status ?? to) : to, proposed: proposes ? to : null };
      const by = { reviewedAt: page.at, reviewedBy: page.viewer.id };
      if (status === null) await keepPlaceOn(page, nominationId);
      const kept = { inForce: inForceAfter(inForce, { to, restriction, isProposal: proposes }) };
      await page.update(Disclosure, { nominationId }, { ...found, ...by, ...kept, note, restriction });
      if (isAsking(to)) await postAskingForInterests(page, nominationId);
      page.record('disclosure.reviewed', { nominationId, to, isProposal: proposes });
      return found;
    });
  }
}

/** What is reviewed, if it still is what was read. */
async function reviewedOn(page: Page, nominationId: string, read: number | undefined) {
  const it = (await disclosureOn(page, nominationId)) ?? { status: null, inForce: '', revision: 0 };
  if (read !== undefined && read !== it.revision) throw new Refusal('changed-meanwhile');
  return it;
}

/** Writes down what is disclosed for a nomination. What was found before stays in force until something else is found. */
async function discloseOn(
  page: Page,
  it: Nomination,
  { answers, signedAt }: Pick<Input<typeof discloseInterests>, 'answers' | 'signedAt'>,
): Promise<Reply<typeof discloseInterests>> {
  page.during((await callOn(page, it.callId)).phase);
  refuse(objectionToDisclose(it.status));
  const nominationId = it.id;
  const before = await disclosureOn(page, nominationId);
  const { note = '', inForce = '' } = before ?? {};
  const revision = (before?.revision ?? 0) + 1;
  const { journalId: chamberId, groupId, at: submittedAt } = page;
  await page.delete(Disclosure, { nominationId });
  await page.insert(Disclosure, {
    ...{
      nominationId,
      chamberId,
      groupId,
      formVersion: FORM_VERSION,
      answers,
      signedAt,
      submittedAt,
      revision,
    },
    ...{ status: afterSubmission(), ...unreviewed, note, inForce },
  });
  page.record('disclosure.submitted', { nominationId, revision });
  return { revision };
}

async function objectionToReviewerOn(page: Page, nomineeId: string): Promise<Objection | null> {
  const own = await page.ask<{ email: string }>(addressesOf, page.viewer.id);
  const [nominee] = await page.ask<{ email: string }>(nomineeIs, nomineeId);
  return objectionToReviewer(
    own.map(({ email }) => email),
    nominee?.email ?? '',
  );
}

/** Keeps a place for what has not been disclosed yet. */
async function keepPlaceOn(page: Page, nominationId: string): Promise<void> {
  await page.insert(Disclosure, {
    ...{ nominationId, chamberId: page.journalId, groupId: page.groupId, formVersion: FORM_VERSION },
    ...{ status: 'requested', revision: 0, ...unsaid },
  });
}

async function disclosureOn(page: Page, nominationId: string) {
  type Known = Pick<Disclosure, 'revision' | 'status' | 'note' | 'inForce'>;
  const [found] = await page.ask<Known>(known, nominationId);
  return found;
}
