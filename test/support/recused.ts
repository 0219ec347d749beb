import {
  endSounding,
  openSounding,
  putUpText,
  recuseMember,
  setActionPoint,
  steerMeeting,
} from '@lib/contracts';
import type { Person } from './person';
import { item, sittingMeeting } from './sitting';
import { readDocx } from './unzipped';
import type { World } from './world';

export const secret = 'Zymurgy of interest';

/** A meeting in session with a closed item, from which one of its members is recused; and an observer who follows. */
export async function withRecused(world: World) {
  const closed = item(0, secret, {
    ...{ annotation: secret, minutes: 10, visibility: 'closed' },
    documents: [{ symbol: '', title: secret, url: 'https://papers.example/y' }],
  });
  const meeting = await sittingMeeting(world, closed);
  const { is, desk, chair, ann, ben, groupId, opening, take, ask, give } = meeting;
  const observer = await world.person(groupId, 'observer');
  const recuse = (who: Person, by: Person = desk) =>
    by.call(recuseMember, { ...is, itemId: closed.id, personId: who.id, reason: 'They hold shares.' });
  /** Everything that is done in an item, with a look after each step. */
  const sit = async (look: () => Promise<unknown>) => {
    const seen: unknown[] = [];
    const then = async (done: Promise<unknown>) => {
      await done;
      seen.push(await look());
    };
    await then(take(closed.id));
    await then(chair.call(putUpText, { ...is, text: secret, paragraph: null }));
    await then(ask(ben, 'statement', closed.id));
    await then(give());
    const { soundingId } = await chair.call(openSounding, { ...is, text: secret });
    seen.push(await look());
    await then(chair.call(endSounding, { ...is, soundingId, agreed: true }));
    await then(desk.call(setActionPoint, { ...is, text: secret, ownerId: ben.id, dueOn: '2031-03-01' }));
    await then(chair.call(steerMeeting, { ...is, to: 'pause' }));
    await then(chair.call(steerMeeting, { ...is, to: 'resume' }));
    return seen;
  };
  await take(opening, 'closed');
  return { ...meeting, observer, closed, recuse, sit, ann };
}

/** What stands in a paper that was asked for. */
export const wordsIn = async (asked: ReturnType<Person['ask']>) =>
  readDocx((await asked.responseType('blob')).body as Buffer).paragraphs;
