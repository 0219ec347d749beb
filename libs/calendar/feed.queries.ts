import { Injectable } from '@nestjs/common';
import { objectionTo, Policy } from '@lib/access';
import type { Language } from '@lib/contracts';
import {
  addDeadline,
  addMeeting,
  addOutsideEvent,
  type CalendarEvent,
  type CalendarMeeting,
  newCalendar,
  writtenCalendar,
} from '@lib/meetings';
import { Reader, Refusal, sha256 } from '@lib/platform';
import {
  deadlinesOf,
  eventsInPublic,
  groupBySlug,
  meetingsInPublic,
  meetingsOfPerson,
  readerOf,
} from './calendar.sql';
import { host, type MeetingRow, pageAt, toldTo } from './told';

/** What stands before the name of what is asked for, in the language of whose calendar it is. */
const deadline: Readonly<Record<Language, string>> = {
  en: 'Deadline:',
  ar: 'الموعد النهائي:',
  zh: '截止时间：',
  fr: 'Échéance :',
  ru: 'Срок:',
  es: 'Plazo:',
};

interface Deadline {
  readonly id: string;
  readonly at: Date;
  readonly since: Date;
  readonly about: Record<string, unknown>;
  readonly slug: string;
}

function calledIn(about: Record<string, unknown>): string {
  const names = [about['title'], about['subject'], about['number']];
  return names.find((it): it is string => typeof it === 'string' && it !== '') ?? '';
}

/** Calendars to be fetched again and again: of everybody who has an address, and of a group for the public. */
@Injectable()
export class FeedQueries {
  constructor(
    private readonly db: Reader,
    private readonly policy: Policy,
  ) {}

  /** What one person is to be at, and by when something is asked of them; who has no role any more has nothing. */
  async ofPerson(token: string): Promise<string> {
    const [reader] = await this.db.query<{ id: string; language: Language }[]>(readerOf, [sha256(token)]);
    if (!reader) throw new Refusal('not-found');
    const { id, language } = reader;
    const meetings = await this.meetings(meetingsOfPerson, id, true);
    const calendar = newCalendar();
    for (const it of meetings) addMeeting(calendar, it, host, language);
    for (const it of await this.db.query<Deadline[]>(deadlinesOf, [id]))
      addDeadline(calendar, {
        ...{ id: `task-${it.id}@${host}`, at: it.at, since: it.since, page: pageAt(`/g/${it.slug}`) },
        title: `${deadline[language]} ${calledIn(it.about)}`.trim(),
      });
    return writtenCalendar(calendar, meetings);
  }

  /**
   * When a group meets: nothing of how one joins, and nothing that has not been announced. And what other bodies do, as
   * far as everybody may see it on the page of the calendar.
   */
  async ofGroup(slug: string): Promise<string> {
    const [group] = await this.db.query<{ id: string }[]>(groupBySlug, [slug]);
    if (!group) throw new Refusal('not-found');
    const meetings = await this.meetings(meetingsInPublic, slug, false);
    const calendar = newCalendar();
    for (const it of meetings) addMeeting(calendar, it, host, 'en');
    for (const it of await this.events(group.id)) addOutsideEvent(calendar, it, host);
    return writtenCalendar(calendar, meetings);
  }

  private async events(groupId: string): Promise<CalendarEvent[]> {
    const nobody = await this.policy.standingIn(groupId, null);
    return objectionTo('C01', nobody, false) === null ? this.db.query(eventsInPublic, [groupId]) : [];
  }

  private async meetings(question: string, of: string, inside: boolean): Promise<CalendarMeeting[]> {
    const rows = await this.db.query<MeetingRow[]>(question, [of]);
    return rows.flatMap((it) => toldTo(it, { inside }) ?? []);
  }
}
