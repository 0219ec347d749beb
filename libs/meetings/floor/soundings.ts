import { Injectable } from '@nestjs/common';
import type { answerSounding, endSounding, Input, openSounding, Reply, setActionPoint } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { refuse, Refusal, signedIn, type Viewer } from '@lib/platform';
import { phaseOfMeeting } from '../held/meeting.rules';
import { memberOn } from '../held/members-on-the-page';
import { takesPartOn } from '../recusal/recusals-on-the-page';
import { entitledOn } from './attendance-on-the-page';
import { ActionPoint, MeetingDecision, Sounding, SoundingAnswer } from './decision.entity';
import { soundingBefore } from './floor.sql';
import { openItemOf, presenceOn, presides, type Session, sessionOn } from './floor-on-the-page';
import { decisionNumber, isQuorate, objectionToAnswer, objectionToDecision } from './session.rules';

const done = { done: true } as const;
const objectionsTo = 'select person_id from sounding_answer where sounding_id = $1 and objects';
const countOf = 'select count(*)::int as k from meeting_decision where meeting_id = $1';

/** Decisions are proposed, members say whether they object, and what nobody objects to is recorded as agreed. */
@Injectable()
export class Soundings {
  constructor(private readonly journal: Journal) {}

  open(
    viewer: Viewer,
    { groupId, meetingId, text }: Input<typeof openSounding>,
  ): Promise<Reply<typeof openSounding>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const session = await sessionOn(page, meetingId);
      presides(page, session);
      const itemId = openItemOf(session);
      refuse((await page.ask(soundingBefore, meetingId)).length > 0 ? 'sounding-open' : null);
      const { id: soundingId } = await page.insert(Sounding, {
        ...{ meetingId, groupId, itemId, text, state: 'open', openedAt: page.at, endedAt: null },
      });
      page.record('sounding.opened', { meetingId, itemId, soundingId, text });
      return { soundingId };
    });
  }

  answer(
    viewer: Viewer,
    { groupId, meetingId, soundingId, objects, words }: Input<typeof answerSounding>,
  ): Promise<Reply<typeof answerSounding>> {
    const personId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const { meeting } = await sessionOn(page, meetingId);
      await memberOn(page, meeting, personId);
      const { state, itemId } = await soundingOn(page, meetingId, soundingId);
      refuse(objectionToAnswer({ state }, { objects, words }));
      await page.delete(SoundingAnswer, { soundingId, personId });
      const answer = { soundingId, personId, groupId, objects, words, at: page.at };
      await page.insert(SoundingAnswer, answer);
      page.record('sounding.answered', { meetingId, itemId, soundingId, personId, objects, words });
      return done;
    });
  }

  end(
    viewer: Viewer,
    { groupId, meetingId, soundingId, agreed }: Input<typeof endSounding>,
  ): Promise<Reply<typeof endSounding>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const session = await sessionOn(page, meetingId);
      presides(page, session);
      const it = await soundingOn(page, meetingId, soundingId);
      refuse(it.state === 'open' ? null : 'sounding-over');
      if (agreed) return { number: await decideOn(page, session, it) };
      await page.update(Sounding, { id: soundingId }, { state: 'set_aside', endedAt: page.at });
      page.record('sounding.set-aside', { meetingId, itemId: it.itemId, soundingId });
      return { number: null };
    });
  }

  setActionPoint(
    viewer: Viewer,
    { groupId, meetingId, text, ownerId, dueOn }: Input<typeof setActionPoint>,
  ): Promise<Reply<typeof setActionPoint>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const { meeting, floor } = await sessionOn(page, meetingId);
      page.during(phaseOfMeeting(meeting.state));
      await entitledOn(page, meeting, ownerId);
      const { itemId } = floor;
      await takesPartOn(page, meetingId, itemId, ownerId);
      const point = { meetingId, groupId, itemId, text, ownerId, dueOn, at: page.at };
      const { id: actionPointId } = await page.insert(ActionPoint, point);
      const { n } = meeting;
      page.record('action-point.set', { meetingId, n, itemId, actionPointId, text, ownerId, dueOn });
      return { actionPointId };
    });
  }
}

async function soundingOn(page: Page, meetingId: string, id: string): Promise<Sounding> {
  const it = await page.one(Sounding, { id, meetingId, groupId: page.groupId });
  if (page.apart.includes(it.itemId)) throw new Refusal('not-found');
  return it;
}

/** Records it as agreed, with the next number of the meeting. */
async function decideOn(page: Page, session: Session, it: Sounding): Promise<string> {
  const { meeting, attendance } = session;
  const { id: meetingId, n, quorum, state } = meeting;
  if (session.floor.session === 'paused') throw new Refusal('session-paused');
  const { present } = await presenceOn(page, session);
  const objections = (await page.ask(objectionsTo, it.id)).length;
  refuse(objectionToDecision({ state: it.state, objections }, state, isQuorate(present, quorum)));
  const [count] = await page.ask<{ k: number }>(countOf, meetingId);
  const k = (count?.k ?? 0) + 1;
  const number = decisionNumber(n, k);
  const { itemId, text, id: soundingId } = it;
  const away = attendance.filter(({ awaySince }) => awaySince !== null).map(({ personId }) => personId);
  const { groupId, at } = page;
  await page.insert(MeetingDecision, { meetingId, k, groupId, itemId, soundingId, number, text, at, away });
  await page.update(Sounding, { id: soundingId }, { state: 'agreed', endedAt: at });
  page.record('decision.recorded', { meetingId, itemId, number, text });
  return number;
}
