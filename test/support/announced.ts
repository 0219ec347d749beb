import { randomUUID } from 'node:crypto';
import {
  approveNotification,
  draftNotification,
  editNotification,
  type Input,
  issueNotification,
  type NotificationKind,
  previewNotification,
  type Recipients,
  submitNotification,
  writeNotificationText,
} from '@lib/contracts';
import type { World } from './world';

const days = (n: number) => new Date(Date.now() + n * 86_400_000);
const paragraph = (text: string, of: string | null = null, id: string = randomUUID()) => ({
  id,
  kind: 'paragraph' as const,
  text,
  of,
});

/** A group whose secretariat and two heads issue notifications. */
export async function announcing(world: World, stage: 'draft' | 'calling' | 'working' = 'working') {
  const groupId = await world.group(stage);
  const [secretary, head, deputy] = [
    await world.person(groupId, 'secretariat'),
    await world.person(groupId, 'head'),
    await world.person(groupId, 'head'),
  ];
  const to = (...emails: string[]): Recipients[] => [
    { to: 'named', people: emails.map((email) => ({ name: 'Ama Mensah', email, language: 'en' as const })) },
  ];
  const at = (notificationId: string) => ({ groupId, notificationId });
  const fields = {
    ...{ reference: 'REF/1', signatory: 'The head', themes: ['Synergies'], zone: 'UTC', actionBy: days(40) },
    ...{ recipients: to(`${randomUUID()}@parties.example`), responses: 'none' as const },
  };
  const drafted = async (
    kind: NotificationKind = 'information',
    said: Partial<Omit<Input<typeof editNotification>, 'groupId' | 'notificationId'>> = {},
    relatesTo: string | null = null,
  ) => {
    const { notificationId } = await secretary.call(draftNotification, {
      ...{ groupId, kind, relatesTo, language: 'en' },
    });
    await secretary.call(editNotification, { ...at(notificationId), ...fields, ...said }, { match: 1 });
    const text = { language: 'en' as const, subject: `Of ${notificationId}`, subjectOf: null };
    const source = [paragraph('Parties are invited.'), paragraph('A courtesy.')];
    await secretary.call(
      writeNotificationText,
      { ...at(notificationId), ...text, paragraphs: source },
      { match: 2 },
    );
    return { id: notificationId, version: 3, source };
  };
  const approved = async (id: string, version = 3) => {
    await secretary.call(submitNotification, at(id));
    return (await head.call(approveNotification, { ...at(id), version })).number;
  };
  const issued = async (id: string) => {
    const { recipients } = await secretary.call(previewNotification, at(id));
    return secretary.call(issueNotification, { ...at(id), recipients: recipients.length });
  };
  const out = async (...[kind, said, relatesTo]: Parameters<typeof drafted>) => {
    const { id } = await drafted(kind, said, relatesTo);
    const number = await approved(id);
    await issued(id);
    return { id, number };
  };
  return {
    groupId,
    secretary,
    head,
    deputy,
    at,
    to,
    fields,
    drafted,
    approved,
    issued,
    out,
    paragraph,
    days,
  };
}
