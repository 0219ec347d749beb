import { Injectable } from '@nestjs/common';
import {
  type Input,
  type Language,
  type listNotifications,
  type NotificationKind,
  type readNotification,
  type Reply,
} from '@lib/contracts';
import { Clock, Reader, Refusal, timeOutsidePages, type Viewer } from '@lib/platform';
import * as sql from './notifications.sql';
import { objectionsTo } from './objections.rules';
import { hashed } from './text-hashes';
import { compare, type HashedText, missingIn } from './texts.rules';
import type { WrittenText } from './words.entity';

type All = Reply<typeof listNotifications>;
type One = Reply<typeof readNotification>;
type Computed = 'texts' | 'subjectHash' | 'objections' | 'missing';
type Row = Omit<One, Computed> & {
  written: Omit<WrittenText, 'notificationId'>[];
  draftedBy: string | null;
  editedBy: string | null;
  related: { kind: NotificationKind; state: One['state']; closesAt: string | null } | null;
};

/** In JSON of the database an instant is text; here it is a date again. */
const dated = <T extends { at: Date } | null>(it: T): T => it && { ...it, at: new Date(String(it.at)) };

/** Notifications as secretariat and head read them. */
@Injectable()
export class NotificationsQueries {
  constructor(
    private readonly db: Reader,
    private readonly clock: Clock,
  ) {}

  async list(_: Viewer, { groupId }: Input<typeof listNotifications>): Promise<All> {
    const [notifications, required, elsewhere, [cycle]] = await Promise.all([
      this.db.query<All['notifications']>(sql.ofGroup, [groupId]),
      this.db.query<All['required']>(sql.required, [groupId]),
      this.db.query<All['elsewhere']>(sql.elsewhere),
      this.db.query<Pick<All, 'stage'>[]>('select stage from cycle where group_id = $1', [groupId]),
    ]);
    if (!cycle) throw new Refusal('no-such-group');
    return { notifications, required, elsewhere, ...cycle };
  }

  async read(viewer: Viewer, { groupId, notificationId }: Input<typeof readNotification>): Promise<One> {
    const [[row], now] = await Promise.all([
      this.db.query<Row[]>(sql.one, [notificationId, groupId]),
      timeOutsidePages(this.db, this.clock),
    ]);
    if (!row) throw new Refusal('not-found');
    const texts = row.written.map(hashed);
    const source = texts.find(({ language }) => language === row.language);
    const waived = row.waivers.map(({ language }) => language);
    const missing = missingIn(row, texts, row.requires, waived);
    const related = row.related && {
      ...row.related,
      closesAt: row.related.closesAt === null ? null : new Date(row.related.closesAt),
    };
    const { roles, id: personId } = viewer;
    return {
      ...row,
      texts: texts.map((text) => shown(text, source)),
      subjectHash: source?.subjectHash ?? '',
      waivers: row.waivers.map((it) => ({ ...it, at: new Date(String(it.at)) })),
      ...{ drafted: dated(row.drafted), edited: dated(row.edited), submitted: dated(row.submitted) },
      ...{ approved: dated(row.approved), issued: dated(row.issued) },
      missing,
      objections: objectionsTo({ ...row, missing, related }, { roles, personId, now }),
    };
  }
}

const dirOf = (language: Language) => (language === 'ar' ? ('rtl' as const) : ('ltr' as const));

function shown(text: HashedText, source: HashedText | undefined): One['texts'][number] {
  const { language, subject, subjectOf } = text;
  const { subjectStale, stale, lacks } = compare(text, source);
  const paragraphs = text.paragraphs.map((it) => ({ ...it, stale: stale.includes(it.id) }));
  return { language, dir: dirOf(language), subject, subjectOf, subjectStale, paragraphs, lacks: [...lacks] };
}
