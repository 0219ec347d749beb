import type { Page } from '@lib/journal';
import { Refusal } from '@lib/platform';
import type { Related } from './following.rules';
import { Notification } from './notification.entity';
import { hashed } from './text-hashes';
import { missingIn } from './texts.rules';
import type { WrittenText } from './words.entity';

const related = 'select kind, state, closes_at(id) as "closesAt", number from notification where id = $1';
const texts = `
  select language, subject, subject_of as "subjectOf", paragraphs from notification_text
   where notification_id = $1 order by language`;
const needs = `
  select coalesce((select languages from notification_languages where group_id = $1 and kind = $2), '{}') as required,
         array(select language from notification_waiver where notification_id = $3) as waived`;

/** A notification of the page's group; refuses when there is none. */
export const notificationOn = (page: Page, id: string): Promise<Notification> =>
  page.one(Notification, { id, groupId: page.groupId });

/** What a notification follows on; null when it follows on nothing. */
export async function relatedOn(
  page: Page,
  relatesTo: string | null,
): Promise<(Related & { number: string | null }) | null> {
  if (relatesTo === null) return null;
  await notificationOn(page, relatesTo);
  const [found] = await page.ask<Related & { number: string | null }>(related, relatesTo);
  return found ?? null;
}

export const textsOn = (page: Page, notificationId: string): Promise<WrittenText[]> =>
  page.ask<WrittenText>(texts, notificationId);

/** The subject of the source text; empty while there is none. */
export async function subjectOn(page: Page, { id, language }: Notification): Promise<string> {
  return (await textsOn(page, id)).find((it) => it.language === language)?.subject ?? '';
}

/** What is missing before it can be submitted. */
export async function missingOn(page: Page, it: Notification): Promise<string[]> {
  const [said] = await page.ask<{ required: WrittenText['language'][]; waived: WrittenText['language'][] }>(
    needs,
    page.groupId,
    it.kind,
    it.id,
  );
  const written = await textsOn(page, it.id);
  return missingIn(it, written.map(hashed), said?.required ?? [], said?.waived ?? []);
}

/** Counts an edit, by whoever the page is of: they do not approve it then. Gives the new version. */
export async function versionAfterEdit(
  page: Page,
  it: Notification,
  change: Partial<Notification> = {},
): Promise<number> {
  const version = it.version + 1;
  await page.update(
    Notification,
    { id: it.id },
    { ...change, version, editedBy: page.viewer.id, editedAt: page.at },
  );
  return version;
}

/** Counts an edit of fields or texts, and records it. Gives the new version. */
export async function editedOn(
  page: Page,
  it: Notification,
  change: Partial<Notification> = {},
): Promise<number> {
  const version = await versionAfterEdit(page, it, change);
  page.record('notification.edited', { notificationId: it.id, version });
  return version;
}

/** The draft, if it still is what the editor began with. */
export async function unchangedOn(page: Page, id: string, match: number): Promise<Notification> {
  const it = await notificationOn(page, id);
  if (it.version !== match) throw new Refusal('changed-meanwhile', { version: it.version });
  return it;
}
