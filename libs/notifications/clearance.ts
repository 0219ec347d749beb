import { Injectable } from '@nestjs/common';
import type {
  approveNotification,
  Input,
  Reply,
  returnNotification,
  submitNotification,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { Refusal, refuse, type Viewer } from '@lib/platform';
import { contentsOn } from './attachments.sql';
import { objectionToDeadline, objectionToFollowing } from './following.rules';
import { Notification } from './notification.entity';
import { takeNumberOn } from './numbers';
import { missingOn, notificationOn, relatedOn, subjectOn } from './on-the-page';
import { objectionToAct, objectionToApproving } from './state.rules';

/** Refuses what cannot go out as it stands: something is missing, or what it follows on has changed. */
export async function refuseUnready(page: Page, it: Notification): Promise<void> {
  const related = await relatedOn(page, it.relatesTo);
  refuse(objectionToFollowing(it.kind, related));
  refuse(objectionToDeadline(it.kind, it.actionBy, related, page.at), {
    closesAt: related?.closesAt ?? null,
  });
}

/** From a draft to a number: a second person approves what was submitted. */
@Injectable()
export class Clearance {
  constructor(private readonly journal: Journal) {}

  submit(
    viewer: Viewer,
    { groupId, notificationId }: Input<typeof submitNotification>,
  ): Promise<Reply<typeof submitNotification>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await notificationOn(page, notificationId);
      refuse(objectionToAct('submit', it.state));
      const missing = await missingOn(page, it);
      if (missing.length > 0) throw new Refusal('notification-incomplete', { missing }, missing.map(faultOf));
      await refuseUnready(page, it);
      const submitted = { submittedBy: viewer.id, submittedAt: page.at, returned: '' };
      await page.update(Notification, { id: it.id }, { ...submitted, state: 'clearance' });
      const writers = [...new Set([it.draftedBy, it.editedBy])].filter((one) => one !== null);
      page.record('notification.submitted', { notificationId, subject: await subjectOn(page, it), writers });
      return { done: true as const };
    });
  }

  return(
    viewer: Viewer,
    { groupId, notificationId, reason }: Input<typeof returnNotification>,
  ): Promise<Reply<typeof returnNotification>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await notificationOn(page, notificationId);
      refuse(objectionToAct('return', it.state));
      await page.update(Notification, { id: it.id }, { state: 'draft', returned: reason });
      page.record('notification.returned', { notificationId, subject: await subjectOn(page, it), reason });
      return { done: true as const };
    });
  }

  /** The number is taken last, in the same transaction: none is skipped, and no two get the same. */
  approve(
    viewer: Viewer,
    { groupId, notificationId, version }: Input<typeof approveNotification>,
  ): Promise<Reply<typeof approveNotification>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await notificationOn(page, notificationId);
      refuse(objectionToApproving(it, viewer.id));
      refuse(it.version === version ? null : 'changed-meanwhile', { version: it.version });
      await refuseUnready(page, it);
      const subject = await subjectOn(page, it);
      const given = await takeNumberOn(page);
      const approved = { approvedBy: viewer.id, approvedAt: page.at };
      await page.update(Notification, { id: it.id }, { ...given, ...approved, state: 'numbered' });
      const attachments = await contentsOn(page, it.id);
      page.record('notification.approved', { notificationId, number: given.number, subject, attachments });
      return { number: given.number };
    });
  }
}

const sentences: Record<string, string> = {
  text: 'Write the text in its own language first.',
  signatory: 'Say who signs it.',
  recipients: 'Choose who gets it.',
  actionBy: 'Say by when something is asked for.',
  zone: 'A deadline has the zone in which it is announced.',
};
const faultOf = (field: string) => ({
  field,
  sentence: sentences[field] ?? 'This language is missing, or behind the source: translate it, or waive it.',
});
