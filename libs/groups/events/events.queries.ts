import { Injectable } from '@nestjs/common';
import { objectionDuring } from '@lib/access';
import type { Input, OutsideEvent, readEvents, Reply, Role } from '@lib/contracts';
import { Reader, type Viewer } from '@lib/platform';

const inOrder = `
  select id, name, to_char(starts_on, 'YYYY-MM-DD') as "startsOn", to_char(ends_on, 'YYYY-MM-DD') as "endsOn", place, url,
         is_public as "isPublic", version
    from outside_event where group_id = $1 and (is_public or $2) order by starts_on, ends_on, id`;
const ofTheGroup: readonly Role[] = ['secretariat', 'head', 'chair', 'member'];

/** The calendar of what other bodies do, as far as somebody may know what the group looks out for. */
@Injectable()
export class EventsQueries {
  constructor(private readonly db: Reader) {}

  async list({ roles }: Viewer, { groupId }: Input<typeof readEvents>): Promise<Reply<typeof readEvents>> {
    const isInside = roles.some((it) => ofTheGroup.includes(it));
    return {
      events: await this.db.query<OutsideEvent[]>(inOrder, [groupId, isInside]),
      mayKeep: objectionDuring('M02', roles, 5) === null,
    };
  }
}
