import { Injectable } from '@nestjs/common';
import type { Input, issueNotification, Reply, sendTest } from '@lib/contracts';
import { advanceCycle, Cycle } from '@lib/groups';
import { Journal, type Page } from '@lib/journal';
import { refuse, Refusal, signedIn, type Viewer } from '@lib/platform';
import { type NewLetter, postOn } from '@lib/post';
import { refuseUnready } from './clearance';
import { contentsOn } from './attachments.sql';
import { codeFor, nominatedUnder } from './code-for';
import { supersedes } from './following.rules';
import { Notification } from './notification.entity';
import { notificationOn, relatedOn, subjectOn, textsOn } from './on-the-page';
import { type Addressee, RecipientsNow } from './recipients';
import { objectionToAct } from './state.rules';

/** The kinds of letters that this library posts and writes. */
export const letterKinds = { issued: 'notification', test: 'notification-test' } as const;

const self = `
  select p.name, a.email, p.language from person p join person_address a on a.person_id = p.id where p.id = $1`;

/** Sending notifications: for good, or to oneself to look at. */
@Injectable()
export class Issuing {
  constructor(
    private readonly journal: Journal,
    private readonly recipients: RecipientsNow,
  ) {}

  /** Posts a letter to each who gets it by now, and makes it public. There is no way back. */
  issue(
    viewer: Viewer,
    { groupId, notificationId, recipients: shown }: Input<typeof issueNotification>,
  ): Promise<Reply<typeof issueNotification>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await notificationOn(page, notificationId);
      refuse(objectionToAct('issue', it.state));
      await refuseUnready(page, it);
      const { all, without } = await this.recipients.of((...asked) => page.ask(...asked), it);
      refuse(all.length === 0 ? 'no-recipients' : null);
      refuse(all.length === shown ? null : 'recipients-changed', { recipients: all.length });
      const number = numberIn(it);
      await leadCycle(page, it, number);
      const issued = { issuedBy: viewer.id, issuedAt: page.at, sentTo: all.length, without: [...without] };
      await page.update(Notification, { id: it.id }, { ...issued, state: 'issued' });
      await postOn(page, await lettersTo(page, it, all));
      const subject = await subjectOn(page, it);
      const attachments = await contentsOn(page, it.id);
      page.record('notification.issued', { notificationId, number, kind: it.kind, subject, attachments });
      await supersedeOn(page, it, number);
      return { number, recipients: all.length };
    });
  }

  sendTest(
    viewer: Viewer,
    { groupId, notificationId, language }: Input<typeof sendTest>,
  ): Promise<Reply<typeof sendTest>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await notificationOn(page, notificationId);
      const texts = await textsOn(page, it.id);
      refuse(texts.some((text) => text.language === language) ? null : 'no-such-text');
      const [to] = await page.ask<{ name: string; email: string }>(self, signedIn(viewer));
      if (!to) throw new Refusal('not-found');
      const letter = { kind: letterKinds.test, about: { notificationId }, party: null, language };
      await postOn(page, [{ ...letter, toName: to.name, toAddress: to.email, fallbackAddress: null }]);
      page.record('notification.tested', { notificationId, language });
      return { done: true as const };
    });
  }
}

function numberIn({ number }: Notification): string {
  if (number === null) throw new Refusal('not-approved');
  return number;
}

/** A call takes the cycle to its calling; there is none once the nominations are closed. */
async function leadCycle(page: Page, { kind }: Notification, number: string): Promise<void> {
  if (kind !== 'call' && kind !== 'supplementary_call') return;
  const { stage } = await page.one(Cycle, { groupId: page.groupId });
  if (stage === 'draft' && kind === 'call') return advanceCycle(page, 'calling', `Notification ${number}.`);
  const isOpen = stage === 'calling' || (stage === 'selecting' && kind === 'supplementary_call');
  refuse(isOpen ? null : 'not-at-this-stage');
}

async function lettersTo(page: Page, it: Notification, all: readonly Addressee[]): Promise<NewLetter[]> {
  const passes = new Map<string, string | null>();
  const isForNominating = (await nominatedUnder((...asked) => page.ask(...asked), it)) !== null;
  for (const { party, focalPointId } of all)
    if (party !== null && focalPointId !== null && !passes.has(party))
      passes.set(party, isForNominating ? await codeFor(page, party) : null);
  return all.map(({ party, focalPointId, name, address, fallback, language }) => {
    const passId = focalPointId === null ? null : (passes.get(party ?? '') ?? null);
    const about = {
      notificationId: it.id,
      ...(focalPointId === null ? {} : { focalPointId }),
      ...(passId === null ? {} : { passId }),
    };
    const to = { toName: name, toAddress: address, fallbackAddress: fallback };
    return { kind: letterKinds.issued, about, party, language, ...to };
  });
}

/** The one before says that this took its place. */
async function supersedeOn(page: Page, it: Notification, by: string): Promise<void> {
  const before = await relatedOn(page, it.relatesTo);
  if (it.relatesTo === null || !supersedes(it.kind, before)) return;
  await page.update(Notification, { id: it.relatesTo }, { state: 'superseded', supersededBy: it.id });
  page.record('notification.superseded', { notificationId: it.relatesTo, number: before?.number ?? '', by });
}
