import type { AttachedFile } from '@lib/contracts';
import type { Page } from '@lib/journal';

const filesIn = (table: string, owner: string, id: string): string => `
  coalesce((select json_agg(json_build_object('id', a.id, 'title', a.title, 'name', a.name, 'mime', f.mime,
                     'size', f.size, 'sha256', a.sha256) order by a.attached_at, a.id)
              from ${table} a join stored_file f on f.sha256 = a.sha256 where a.${owner} = ${id}), '[]')`;

/** The files of the notification with an id that a question knows by this name, as a list in JSON. */
export const attachmentsOf = (id: string): string =>
  filesIn('notification_attachment', 'notification_id', id);

/** The files of an answer likewise. */
export const filesOfResponse = (id: string): string => filesIn('response_file', 'response_id', id);

const all = `select ${attachmentsOf('$1::uuid')} as attachments`;

/** The files of a notification, as the author of a page would have them now. */
export async function attachmentsOn(page: Page, notificationId: string): Promise<AttachedFile[]> {
  const [row] = await page.ask<{ attachments: AttachedFile[] }>(all, notificationId);
  return row?.attachments ?? [];
}

/** The same for the journal, whose chain holds it: what each is called, and the digest of its content. */
export const contentsOn = async (
  page: Page,
  notificationId: string,
): Promise<Pick<AttachedFile, 'title' | 'name' | 'sha256'>[]> =>
  (await attachmentsOn(page, notificationId)).map(({ title, name, sha256 }) => ({ title, name, sha256 }));
