import { Injectable, type OnModuleInit } from '@nestjs/common';
import { catalogue, type Language, type MeetingDay, type Payload } from '@lib/contracts';
import { invitationTo } from '@lib/meetings';
import { config, type Enclosure, Reader } from '@lib/platform';
import { Enclosures, type Enclosing } from '@lib/post';
import { invited, meetingFor, meetingWithoutDays } from './calendar.sql';
import { host, type MeetingRow, toldTo } from './told';

interface Person {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** Whose name and address the settings give as those that mail comes from. */
const organizer = (): { name: string; email: string } => {
  const [, name = '', email = config.MAIL_FROM] = /^(.*)<([^>]+)>$/.exec(config.MAIL_FROM) ?? [];
  return { name: name.trim() === '' ? 'Consilia' : name.trim(), email: email.trim() };
};

/**
 * Invitations that go along with the messages about a meeting: as it stands when the message goes, not when it was
 * written of. What has been called off meanwhile is not announced again; whoever is not asked to come any more, their
 * calendar is told to forget it.
 */
@Injectable()
export class Invitations implements OnModuleInit {
  constructor(
    private readonly enclosures: Enclosures,
    private readonly db: Reader,
  ) {}

  onModuleInit(): void {
    this.enclosures.encloseWith('meeting.planned', (it) => this.request(it));
    this.enclosures.encloseWith('meeting.joining-set', (it) => this.request(it));
    this.enclosures.encloseWith('meeting.changed', async (it) => {
      const { before }: Payload<'meeting.changed'> = catalogue['meeting.changed'].payload.parse(it.payload);
      const isInvited = (await this.inviting(it)) !== undefined;
      return before.time && !isInvited ? this.cancel(it, before.time) : this.request(it);
    });
    this.enclosures.encloseWith('meeting.postponed', (it) => {
      const { startsAt, endsAt } = catalogue['meeting.postponed'].payload.parse(it.payload);
      return this.cancel(it, { startsAt, endsAt });
    });
    this.enclosures.encloseWith('meeting.cancelled', (it) => {
      const { time }: Payload<'meeting.cancelled'> = catalogue['meeting.cancelled'].payload.parse(it.payload);
      return time ? this.cancel(it, time) : Promise.resolve(null);
    });
  }

  /** The meeting, if its reader is asked to come to it now. */
  private async inviting(it: Enclosing): Promise<MeetingRow | undefined> {
    const [row] = await this.db.query<MeetingRow[]>(meetingFor, [it.personId, it.payload['meetingId']]);
    return row;
  }

  private async request(it: Enclosing): Promise<Enclosure | null> {
    const row = await this.inviting(it);
    return row && row.state !== 'cancelled' ? this.write('REQUEST', row, it.personId) : null;
  }

  private async cancel(it: Enclosing, day: MeetingDay): Promise<Enclosure | null> {
    const [row] = await this.db.query<MeetingRow[]>(meetingWithoutDays, [it.payload['meetingId']]);
    return row ? this.write('CANCEL', row, it.personId, day) : null;
  }

  private async write(
    method: Enclosure['method'],
    row: MeetingRow,
    personId: string,
    day?: MeetingDay,
  ): Promise<Enclosure | null> {
    const [person] = await this.db.query<Person[]>(invited, [personId]);
    // Whoever is not asked to come any more does not learn how one joins.
    const meeting = toldTo(row, { inside: method === 'REQUEST', ...(day ? { day } : {}) });
    if (!person || !meeting) return null;
    const { language, ...attendee } = person;
    const people = { organizer: organizer(), attendee };
    return { method, content: invitationTo(method, meeting, people, { host, language }) };
  }
}
