import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input, NotificationParagraph, prepareNotification, Recipients, Reply } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { Refusal, refuse, type Viewer } from '@lib/platform';
import { draftOn } from './drafts';
import { calls, leadsFurther, objectionToDeadline } from './following.rules';
import type { Notification } from './notification.entity';
import { notificationOn, relatedOn, subjectOn } from './on-the-page';
import * as say from './prepared.rules';
import { WrittenText } from './words.entity';

type Asked = Input<typeof prepareNotification>;

const roster = `
  select p.name, m.party, m.seat_group as "seatGroup" from membership m join person p on p.id = m.person_id
   where m.group_id = $1 and m.status = 'active' order by m.seat_group, m.party`;
const frame = `
  select g.title, c.language, m.decision, m.paragraph from advisory_group g join cycle c on c.group_id = g.id
    left join mandate m on m.group_id = g.id where g.id = $1`;

/** Drafts that say already what follows from what they are related to. People read and change them before they go on. */
@Injectable()
export class Prepared {
  constructor(private readonly journal: Journal) {}

  prepare(viewer: Viewer, asked: Asked): Promise<Reply<typeof prepareNotification>> {
    return this.journal.write(asked.groupId, viewer, async (page) => {
      const { id } =
        asked.kind === 'composition'
          ? await draftCompositionOn(page, {
              kind: 'composition',
              relatesTo: asked.relatesTo,
              author: viewer.id,
            })
          : await follower(page, asked);
      return { notificationId: id };
    });
  }
}

interface AboutMembers {
  readonly kind: 'composition' | 'change_of_composition';
  readonly relatesTo: string | null;
  /** Null where it follows from the composition that somebody published. */
  readonly author: string | null;
}

/** Drafts a notification that says who is in the group, or who is in it by now, to Parties and the group. */
export async function draftCompositionOn(
  page: Page,
  { kind, relatesTo, author }: AboutMembers,
): Promise<Notification> {
  const [[group], members] = [
    await page.ask<say.Frame>(frame, page.groupId),
    await page.ask<say.Seated>(roster, page.groupId),
  ];
  if (!group) throw new Refusal('no-such-group');
  const to: Recipients[] = [{ to: 'parties' }, { to: 'group' }];
  const beginning = { kind, relatesTo, language: group.language };
  const it = await draftOn(page, beginning, { recipients: to }, author);
  await writeOn(page, it, say.composition(group, members, kind === 'change_of_composition'));
  return it;
}

/**
 * What a draft is about: that which extends or reminds of an extension is about the call behind it, and what supplements
 * a supplementary call supplements the first.
 */
async function behind(
  page: Page,
  { kind, relatesTo }: Pick<Asked, 'kind' | 'relatesTo'>,
): Promise<Notification> {
  if (relatesTo === null) throw new Refusal('not-to-be-related');
  const named = await notificationOn(page, relatesTo);
  return leadsFurther(kind, named.kind) && named.relatesTo !== null
    ? behind(page, { kind, relatesTo: named.relatesTo })
    : named;
}

/** A draft that follows on a call, or corrects what was issued. */
async function follower(page: Page, asked: Asked): Promise<Notification> {
  const { kind, regions } = asked;
  const before = await behind(page, asked);
  const related = await relatedOn(page, before.id);
  const closesAt = related?.closesAt ?? null;
  const until = kind === 'reminder' ? closesAt : asked.actionBy;
  refuse(objectionToDeadline(kind, until, related, page.at), { closesAt });
  const zone = until === null ? null : (asked.zone ?? before.zone);
  const { reference, signatory, themes, language } = before;
  const recipients = say.recipientsOf(kind, before.recipients, regions);
  const same = { reference, signatory, themes, recipients, actionBy: until, zone };
  const it = await draftOn(page, { kind, relatesTo: before.id, language }, same);
  const known = { number: related?.number ?? '', subject: await subjectOn(page, before), until, zone };
  const isCall = calls.includes(before.kind);
  await writeOn(page, it, say.follower(kind, { ...known, isCall }));
  return it;
}

/** Drafts a letter to named people, with these paragraphs. */
export async function draftLetterOn(
  page: Page,
  { to, subject, paragraphs }: { to: Recipients; subject: string; paragraphs: readonly string[] },
): Promise<Notification> {
  const [group] = await page.ask<say.Frame>(frame, page.groupId);
  if (!group) throw new Refusal('no-such-group');
  const beginning = { kind: 'information' as const, relatesTo: null, language: group.language };
  const it = await draftOn(page, beginning, { recipients: [to] }, null);
  const lines = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  await writeOn(page, it, { subject, lines });
  return it;
}

async function writeOn(page: Page, it: Notification, { subject, lines }: say.Prepared): Promise<void> {
  const paragraphs = lines.map(({ kind, text }): NotificationParagraph => ({
    id: randomUUID(),
    kind,
    text,
    of: null,
  }));
  const text = { subject: Array.from(subject).slice(0, 200).join(''), subjectOf: null, paragraphs };
  await page.insert(WrittenText, { notificationId: it.id, language: it.language, ...text });
}
