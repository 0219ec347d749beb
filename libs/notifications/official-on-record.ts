import {
  type AttachedFile,
  downloadIssuedAttachment,
  downloadPublicResponseFile,
  type Language,
} from '@lib/contracts';
import { config } from '@lib/platform';
import type { Official } from './letters/official-letter';
import { attachmentsOf } from './attachments.sql';
import type { Ask } from './recipients';

const official = `
  select n.number, g.title as org, n.kind, coalesce(n.issued_at, clock_timestamp()) as date, n.reference, n.signatory, n.recipients,
         n.themes, n.action_by as "actionBy", n.zone, n.state, r.number as follows,
         ${attachmentsOf('n.id')} as attachments,
         t.language, t.subject, t.paragraphs
    from notification n join advisory_group g on g.id = n.group_id left join notification r on r.id = n.relates_to
    join notification_text t on t.notification_id = n.id
   where n.id = $1 order by t.language = $2 desc, t.language = n.language desc limit 1`;

type Row = Omit<Official, 'page' | 'attachments'> & { state: string; attachments: AttachedFile[] };

/** What a notification says in a language, or where it has no text in it in its own; null while it has no text. */
export async function officialIn(ask: Ask, id: string, language: Language): Promise<Official | null> {
  const [row] = await ask<Row>(official, id, language);
  if (!row) return null;
  const { state, attachments, ...said } = row;
  const { number } = row;
  const isPublic = number !== null && (state === 'issued' || state === 'superseded');
  return {
    ...said,
    attachments: attachments.map((it) => ({
      ...{ title: it.title, name: it.name, size: it.size },
      address: isPublic ? addressOf(number, it.id) : null,
    })),
    page: isPublic ? pageOf(number) : null,
  };
}

/** The public page of a notification. */
export const pageOf = (number: string): string => at(`/n/${number}`);

const at = (path: string): string => new URL(path, config.BASE_URL).href;

/** Where everybody fetches a file of an issued notification. */
export const addressOf = (number: string, attachmentId: string): string =>
  at(downloadIssuedAttachment.path.replace(':number', number).replace(':attachmentId', attachmentId));

/** Where everybody fetches a file of a public answer. */
export const addressOfResponseFile = (number: string, responseId: string, fileId: string): string =>
  at(
    downloadPublicResponseFile.path
      .replace(':number', number)
      .replace(':responseId', responseId)
      .replace(':fileId', fileId),
  );
