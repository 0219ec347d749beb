import { Injectable } from '@nestjs/common';
import type { enterResponse, Input, listResponses, Reply, respond } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { Reader, Refusal, refuse, signedIn, type Viewer } from '@lib/platform';
import { filesOfResponse } from './attachments.sql';
import type { Notification } from './notification.entity';
import { notificationOn } from './on-the-page';
import { NotificationResponse } from './response.entity';

const closing = 'select closes_at($1) as at';
const speaker = 'select name, party, affiliation from person where id = $1';

export const responsesTo = `
  select id, from_kind as from, party, name, text, language, received_at as "receivedAt", on_behalf as "onBehalf",
         ${filesOfResponse('notification_response.id')} as files
    from notification_response where notification_id = $1 order by received_at, id`;

type New = Omit<NotificationResponse, 'id' | 'notificationId'>;

/** What is answered to notifications that ask for it: views, case studies. */
@Injectable()
export class ResponsesGiven {
  constructor(
    private readonly journal: Journal,
    private readonly db: Reader,
  ) {}

  /** Answers as the focal point of one's Party, or as an observer. */
  respond(
    viewer: Viewer,
    { groupId, notificationId, text, language }: Input<typeof respond>,
  ): Promise<Reply<typeof respond>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await openToAnswersOn(page, notificationId);
      const who = await speakerOn(page);
      return giveOn(page, it, {
        ...{ ...who, text, language, receivedAt: page.at, onBehalf: false },
        enteredBy: signedIn(viewer),
      });
    });
  }

  /** Enters what came by letter, also after the time: it was received when it was received. */
  enter(
    viewer: Viewer,
    { groupId, notificationId, from, ...given }: Input<typeof enterResponse>,
  ): Promise<Reply<typeof enterResponse>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await asking(page, notificationId);
      refuse((from === 'party') === (given.party !== null) ? null : 'response-party-unclear');
      const entered = { onBehalf: true, enteredBy: viewer.id };
      return giveOn(page, it, { ...given, fromKind: from, ...entered });
    });
  }

  async list(
    _: Viewer,
    { groupId, notificationId }: Input<typeof listResponses>,
  ): Promise<Reply<typeof listResponses>> {
    const found = 'select id from notification where id = $1 and group_id = $2';
    if ((await this.db.query<unknown[]>(found, [notificationId, groupId])).length === 0)
      throw new Refusal('not-found');
    const responses = await this.db.query<Reply<typeof listResponses>['responses']>(responsesTo, [
      notificationId,
    ]);
    return { responses };
  }
}

/** A notification that takes answers at this time; refuses any other. */
export async function openToAnswersOn(page: Page, id: string): Promise<Notification> {
  const it = await asking(page, id);
  const [closes] = await page.ask<{ at: Date | null }>(closing, id);
  refuse(closes?.at && closes.at <= page.at ? 'responses-over' : null);
  return it;
}

/** A notification that asks for answers, whether or not the time is over. */
export async function asking(page: Page, id: string): Promise<Notification> {
  const it = await notificationOn(page, id);
  refuse(it.state === 'issued' && it.responses !== 'none' ? null : 'no-responses-asked');
  return it;
}

/** For whom the author of a page speaks. */
async function speakerOn(page: Page): Promise<Pick<New, 'fromKind' | 'party' | 'name'>> {
  const [person] = await page.ask<{ name: string; party: string | null; affiliation: string }>(
    speaker,
    signedIn(page.viewer),
  );
  if (person && person.party !== null && page.roles.includes('focalPoint'))
    return { fromKind: 'party', party: person.party, name: person.name };
  if (person && page.roles.includes('observer'))
    return { fromKind: 'observer', party: null, name: person.affiliation || person.name };
  throw new Refusal('speaks-for-nobody');
}

async function giveOn(page: Page, it: Notification, given: New): Promise<{ responseId: string }> {
  const { id, name, party } = await page.insert(NotificationResponse, { notificationId: it.id, ...given });
  const type = it.responses === 'public' ? 'response.published' : 'response.received';
  page.record(type, { notificationId: it.id, responseId: id, name, party });
  return { responseId: id };
}
