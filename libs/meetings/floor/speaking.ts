import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type {
  askForFloor,
  changeTurn,
  giveFloor,
  Input,
  leaveList,
  NumberedItem,
  putUpText,
  Reply,
  setList,
  takeItem,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { refuse, Refusal, signedIn, type Viewer } from '@lib/platform';
import { takesPartOn } from '../recusal/recusals-on-the-page';
import { entitledOn } from './attendance-on-the-page';
import { MeetingFloor, type TextUp } from './floor.entity';
import type { FloorAct } from './floor-state.rules';
import { actOn, isStaffOn, itemOf, openItemOf, presides, type Session, sessionOn } from './floor-on-the-page';
import { issuedParagraph } from './floor.sql';
import { isThere } from './session.rules';

const done = { done: true } as const;
type Done = Promise<typeof done>;

/** Items are taken up, and members speak on them in turn. */
@Injectable()
export class Speaking {
  constructor(private readonly journal: Journal) {}

  take(viewer: Viewer, { groupId, meetingId, itemId, to }: Input<typeof takeItem>): Done {
    return this.presiding(viewer, groupId, meetingId, (session) => {
      const { heading } = itemOf(session, itemId);
      return { do: 'take', itemId, heading, to };
    });
  }

  putUp(viewer: Viewer, { groupId, meetingId, text, paragraph }: Input<typeof putUpText>): Done {
    return this.journal.write(groupId, viewer, async (page) => {
      const session = await sessionOn(page, meetingId);
      presides(page, session);
      const itemId = openItemOf(session);
      const up = paragraph ? await paragraphOn(page, paragraph) : { place: '', text, draftId: null };
      await page.update(MeetingFloor, { meetingId }, { text: up.text === '' ? null : up });
      page.record('text.put-up', { meetingId, itemId, place: up.place, text: up.text });
      return done;
    });
  }

  ask(
    viewer: Viewer,
    { groupId, meetingId, itemId, kind, personId }: Input<typeof askForFloor>,
  ): Promise<Reply<typeof askForFloor>> {
    const own = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const session = await sessionOn(page, meetingId);
      const who = personId ?? own;
      const isOwn = who === own;
      if (!isOwn && !isStaffOn(page)) presides(page, session);
      if (!isOwn) await takesPartOn(page, meetingId, itemId, who);
      const { heading } = await heardInOn(page, session, itemId, who);
      const id = randomUUID();
      const askedBy = isOwn ? null : own;
      await actOn(page, session, { do: 'ask', id, itemId, heading, kind, personId: who, askedBy });
      return { speakerId: id };
    });
  }

  leave(viewer: Viewer, { groupId, meetingId, speakerId: id }: Input<typeof leaveList>): Done {
    const own = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const session = await sessionOn(page, meetingId);
      const turn = session.floor.turns.find((it) => it.id === id);
      if (!turn || page.apart.includes(turn.itemId)) throw new Refusal('not-found');
      const isOwn = turn.personId === own;
      if (!isOwn && !isStaffOn(page)) presides(page, session);
      await actOn(page, session, { do: 'leave', id, how: isOwn ? 'withdrawn' : 'removed' });
      return done;
    });
  }

  setList(
    viewer: Viewer,
    { groupId, meetingId, closed, newFirst, order }: Input<typeof setList>,
  ): Promise<Reply<typeof setList>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const session = await sessionOn(page, meetingId);
      presides(page, session);
      const itemId = openItemOf(session);
      await actOn(page, session, { do: 'list', closed, newFirst, order });
      page.record('floor.list-set', { meetingId, itemId, closed, newFirst });
      return done;
    });
  }

  give(viewer: Viewer, { groupId, meetingId, ...turn }: Input<typeof giveFloor>): Done {
    return this.presiding(viewer, groupId, meetingId, ({ floor, attendance }) => {
      const named = floor.turns.find(({ id }) => id === turn.speakerId);
      const being = attendance.find(({ personId }) => personId === named?.personId);
      refuse(named && !isThere(being) ? 'not-attending' : null);
      return { do: 'give', ...turn };
    });
  }

  change(viewer: Viewer, { groupId, meetingId, more }: Input<typeof changeTurn>): Done {
    return this.presiding(viewer, groupId, meetingId, () =>
      more === null ? { do: 'take-back' } : { do: 'more', seconds: more },
    );
  }

  /** Has whoever presides do something on the floor. */
  private presiding(
    viewer: Viewer,
    groupId: string,
    meetingId: string,
    act: (session: Session) => FloorAct,
  ): Done {
    return this.journal.write(groupId, viewer, async (page) => {
      const session = await sessionOn(page, meetingId);
      presides(page, session);
      await actOn(page, session, act(session));
      return done;
    });
  }
}

/** The item, for somebody who is in it; of closed ones, observers who ask themselves are told nothing. */
async function heardInOn(page: Page, session: Session, itemId: string, who: string): Promise<NumberedItem> {
  const { observer } = await entitledOn(page, session.meeting, who);
  const item = itemOf(session, itemId);
  const isOutside = observer && item.visibility === 'closed';
  if (isOutside && who === page.viewer.id) throw new Refusal('not-found');
  const being = session.attendance.find(({ personId }) => personId === who);
  refuse(isThere(being) && !isOutside ? null : 'not-attending');
  return item;
}

async function paragraphOn(
  page: Page,
  { draftId, label }: { draftId: string; label: string },
): Promise<TextUp> {
  type Found = { symbol: string; label: string; text: string };
  const [found] = await page.ask<Found>(issuedParagraph, page.groupId, draftId, label);
  if (!found) throw new Refusal('not-found');
  return { place: `${found.symbol}, ${found.label}`, text: found.text, draftId };
}
