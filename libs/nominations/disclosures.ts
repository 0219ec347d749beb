import { type discloseInterests, type Input, type Reply, type reviewDisclosure } from '@lib/contracts';
import { Injectable } from '@nestjs/common';
import { Journal, type Page } from '@lib/journal';
import { refuse, type Viewer } from '@lib/platform';
import { callOn, nominationOn, ownOn } from './nomination-on-the-page';
import { Disclosure } from './disclosure.entity';
import { afterSubmission, isAsking, isProposal, objectionToReview } from './disclosure.rules';
import { postAskingForInterests } from './letters';
import { objectionToDisclose } from './nomination.rules';

/** Which questions are asked; another form gets another number. */
const FORM_VERSION = 1;
const unreviewed = { note: '', restriction: '', proposed: null, reviewedAt: null, reviewedBy: null };
const unsaid = { answers: null, signedAt: null, submittedAt: null, ...unreviewed };
const known = 'select revision, status from disclosure where nomination_id = $1';

/** The interests of nominees: what they disclose, and what is found. */
@Injectable()
export class Disclosures {
  constructor(private readonly journal: Journal) {}

  disclose(viewer: Viewer, input: Input<typeof discloseInterests>): Promise<Reply<typeof discloseInterests>> {
    const { groupId, nominationId, answers, signedAt } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const it = await ownOn(page, nominationId);
      page.during((await callOn(page, it.callId)).phase);
      refuse(objectionToDisclose(it.status));
      const before = await disclosureOn(page, nominationId);
      const revision = (before?.revision ?? 0) + 1;
      const { journalId: chamberId, at: submittedAt } = page;
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
        ...{ status: afterSubmission(), ...unreviewed },
      });
      page.record('disclosure.submitted', { nominationId, revision });
      return { revision };
    });
  }

  review(viewer: Viewer, input: Input<typeof reviewDisclosure>): Promise<Reply<typeof reviewDisclosure>> {
    const { groupId, nominationId, to, note, restriction } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const it = await nominationOn(page, nominationId);
      page.during((await callOn(page, it.callId)).phase);
      const { status = null } = (await disclosureOn(page, nominationId)) ?? {};
      refuse(objectionToReview(status, { to, note, restriction }));
      const proposes = isProposal(to, page.roles.includes('head'));
      const found = { status: proposes ? (status ?? to) : to, proposed: proposes ? to : null };
      const by = { reviewedAt: page.at, reviewedBy: page.viewer.id };
      if (status === null) await keepPlaceOn(page, nominationId);
      await page.update(Disclosure, { nominationId }, { ...found, ...by, note, restriction });
      if (isAsking(to)) await postAskingForInterests(page, nominationId);
      page.record('disclosure.reviewed', { nominationId, to, isProposal: proposes });
      return found;
    });
  }
}

/** Keeps a place for what has not been disclosed yet. */
async function keepPlaceOn(page: Page, nominationId: string): Promise<void> {
  await page.insert(Disclosure, {
    ...{ nominationId, chamberId: page.journalId, groupId: page.groupId, formVersion: FORM_VERSION },
    ...{ status: 'requested', revision: 0, ...unsaid },
  });
}

async function disclosureOn(page: Page, nominationId: string) {
  const [found] = await page.ask<Pick<Disclosure, 'revision' | 'status'>>(known, nominationId);
  return found;
}
