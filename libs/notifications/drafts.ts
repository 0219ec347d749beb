import { Injectable } from '@nestjs/common';
import type {
  discardNotification,
  draftNotification,
  editNotification,
  Input,
  removeNotificationText,
  Reply,
  requireLanguages,
  waiveLanguage,
  writeNotificationText,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { matched, Refusal, refuse, type Viewer } from '@lib/platform';
import { objectionToFollowing } from './following.rules';
import { Notification } from './notification.entity';
import { editedOn, missingOn, notificationOn, relatedOn, textsOn, unchangedOn } from './on-the-page';
import { objectionToAct } from './state.rules';
import { RequiredLanguages, Waiver, WrittenText } from './words.entity';

type Beginning = Pick<Notification, 'kind' | 'relatesTo' | 'language'>;
const nothingYet = {
  ...{ state: 'draft' as const, version: 1, year: null, serial: null, number: null, supersededBy: null },
  ...{ returned: '', sentTo: null, without: [], submittedBy: null, submittedAt: null },
  ...{ approvedBy: null, approvedAt: null, issuedBy: null, issuedAt: null },
};
const empty = {
  ...{ reference: '', signatory: '', recipients: [], themes: [], actionBy: null, zone: null },
  responses: 'none' as const,
};

/**
 * Begins a draft on a page. `author` is null where it follows from something else: then whoever did that may approve it.
 * Refuses a kind that cannot follow on what it is related to.
 */
export async function draftOn(
  page: Page,
  beginning: Beginning,
  said: Partial<Pick<Notification, keyof typeof empty>> = {},
  author: string | null = page.viewer.id,
): Promise<Notification> {
  refuse(objectionToFollowing(beginning.kind, await relatedOn(page, beginning.relatesTo)));
  const by = { draftedBy: author, draftedAt: page.at, editedBy: author, editedAt: page.at };
  const { groupId } = page;
  const it = await page.insert(Notification, {
    ...empty,
    ...said,
    ...nothingYet,
    ...beginning,
    groupId,
    ...by,
  });
  page.record('notification.drafted', { notificationId: it.id, kind: it.kind }, author);
  return it;
}

/** Writing notifications, before anybody but secretariat and head can read them. */
@Injectable()
export class Drafts {
  constructor(private readonly journal: Journal) {}

  draft(
    viewer: Viewer,
    { groupId, ...beginning }: Input<typeof draftNotification>,
  ): Promise<Reply<typeof draftNotification>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const { id } = await draftOn(page, beginning);
      return { notificationId: id };
    });
  }

  edit(
    viewer: Viewer,
    { groupId, notificationId, ...fields }: Input<typeof editNotification>,
  ): Promise<Reply<typeof editNotification>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await draftToEdit(page, notificationId, viewer);
      return { version: await editedOn(page, it, fields) };
    });
  }

  write(
    viewer: Viewer,
    { groupId, notificationId, language, ...said }: Input<typeof writeNotificationText>,
  ): Promise<Reply<typeof writeNotificationText>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await draftToEdit(page, notificationId, viewer);
      const isSource = language === it.language;
      const paragraphs = said.paragraphs.map((one) => (isSource ? { ...one, of: null } : one));
      const text = { ...said, paragraphs, subjectOf: isSource ? null : said.subjectOf };
      const known = await page.update(WrittenText, { notificationId, language }, text);
      if (known === 0) await page.insert(WrittenText, { notificationId, language, ...text });
      return { version: await editedOn(page, it) };
    });
  }

  remove(
    viewer: Viewer,
    { groupId, notificationId, language }: Input<typeof removeNotificationText>,
  ): Promise<Reply<typeof removeNotificationText>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await draftToEdit(page, notificationId, viewer);
      const there = (await textsOn(page, notificationId)).some((one) => one.language === language);
      refuse(there ? null : 'no-such-text');
      refuse(language === it.language ? 'source-stays' : null);
      await page.delete(WrittenText, { notificationId, language });
      return { version: await editedOn(page, it) };
    });
  }

  /** Lets it go without a language that is missing or behind. */
  waive(
    viewer: Viewer,
    { groupId, notificationId, language, reason }: Input<typeof waiveLanguage>,
  ): Promise<Reply<typeof waiveLanguage>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await notificationOn(page, notificationId);
      refuse(objectionToAct('edit', it.state));
      refuse((await missingOn(page, it)).includes(`text.${language}`) ? null : 'not-needed');
      await page.insert(Waiver, { notificationId, language, reason, waivedBy: viewer.id, at: page.at });
      page.record('language.waived', { notificationId, language, reason });
      return { done: true as const };
    });
  }

  discard(
    viewer: Viewer,
    { groupId, notificationId, reason }: Input<typeof discardNotification>,
  ): Promise<Reply<typeof discardNotification>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const { state } = await notificationOn(page, notificationId);
      refuse(objectionToAct('discard', state));
      await page.update(Notification, { id: notificationId }, { state: 'discarded' });
      page.record('notification.discarded', { notificationId, reason });
      return { done: true as const };
    });
  }

  requireLanguages(
    viewer: Viewer,
    { groupId, kind, languages }: Input<typeof requireLanguages>,
  ): Promise<Reply<typeof requireLanguages>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const known = await page.update(RequiredLanguages, { groupId, kind }, { languages });
      if (known === 0) await page.insert(RequiredLanguages, { groupId, kind, languages });
      page.record('languages.required', { kind, languages });
      return { done: true as const };
    });
  }
}

async function draftToEdit(page: Page, id: string, viewer: Viewer): Promise<Notification> {
  const it = await unchangedOn(page, id, matched(viewer));
  const objection = objectionToAct('edit', it.state);
  if (objection) throw new Refusal(objection);
  return it;
}
