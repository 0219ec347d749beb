import {
  answerSounding,
  askForFloor,
  changeTurn,
  endSounding,
  giveFloor,
  handOverChair,
  joinMeeting,
  markAttendance,
  openSounding,
  putUpText,
  readFloor,
  setActionPoint,
  setList,
  steerMeeting,
} from '@lib/contracts';
import { MeetingsClock } from '@lib/meetings';
import { sittingMeeting } from './support/sitting';
import { useWorld } from './support/world';

const world = useWorld();
const loseLines = () => world.app.get(MeetingsClock, { strict: false }).loseLines();

test('a line that is lost keeps its place for five minutes; then one has to ask again', async () => {
  const { is, chair, ann, ben, ask, give, floor, pass } = await sittingMeeting(world);
  await ask(ann);
  await ask(ben);
  const away = async () =>
    (await floor()).attendance
      .filter(({ personId, awaySince }) => awaySince !== null && [ann.id, ben.id].includes(personId))
      .map(({ personId }) => personId);
  pass(60);
  await floor(ben);
  pass(60);
  await floor(ben);
  await loseLines();
  expect(await away()).toEqual([ann.id]);
  expect((await floor()).list.waiting).toMatchObject([
    { personId: ann.id, away: true },
    { personId: ben.id, away: false },
  ]);
  await ann.call(joinMeeting, is);
  expect(await away()).toEqual([]);
  expect((await floor()).list.waiting[0]?.personId).toBe(ann.id);
  for (let minute = 0; minute < 8; minute += 1) {
    pass(60);
    await floor(ben);
    await loseLines();
  }
  const [gone] = (await floor()).list.waiting;
  expect(gone?.personId).toBe(ann.id);
  await expect(give(gone?.id ?? '')).rejects.toMatchObject({ code: 'line-lost-too-long' });
  await give();
  expect(await floor()).toMatchObject({ speaking: { personId: ben.id }, list: { waiting: [] } });
  expect(
    (
      await chair.refused(giveFloor, {
        ...is,
        speakerId: null,
        seconds: 60,
        speaking: (await floor()).speaking?.id ?? null,
      })
    ).code,
  ).toBe('nobody-waits');
});

test('two processes serve one meeting, and one that starts later finds it as it is', async () => {
  const { is, ask, give, ann, ben, chair, floor } = await sittingMeeting(world);
  const second = await world.process();
  try {
    await ask(ann);
    const asking = {
      ...is,
      itemId: (await floor()).itemId ?? '',
      kind: 'statement' as const,
      personId: null,
    };
    await ben.call(askForFloor, asking, { app: second });
    await give();
    const both = { ...is, speakerId: null, seconds: 180, speaking: (await floor()).speaking?.id ?? null };
    const answers = await Promise.all([
      chair.ask(giveFloor, both),
      chair.ask(giveFloor, both, { app: second }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    await chair.call(openSounding, { ...is, text: 'So be it.' }, { app: second });
  } finally {
    await second.close();
  }
  const third = await world.process();
  try {
    const { now: _, ...here } = await floor();
    const { now: __, ...there } = await chair.call(readFloor, is, { app: third });
    expect(there).toEqual(here);
    expect(there).toMatchObject({ speaking: { personId: ben.id }, sounding: { text: 'So be it.' } });
  } finally {
    await third.close();
  }
});

test('whatever happens on the floor reaches everyone who looks at it', async () => {
  const { groupId, is, meetingId, chair, ann, ben, desk, ask, give, take, advice } =
    await sittingMeeting(world);
  const sees = (command: () => Promise<unknown>) => ben.sees(groupId, { meetingId }, command);
  expect(await sees(() => ask(ann))).toContain('floor');
  await sees(() => give());
  await sees(() => chair.call(changeTurn, { ...is, more: 60 }));
  await sees(() => chair.call(setList, { ...is, closed: true, newFirst: false, order: null }));
  const { soundingId } = await chair.call(openSounding, { ...is, text: 'So be it.' });
  await sees(() => ann.call(answerSounding, { ...is, soundingId, objects: true, words: 'No.' }));
  await sees(() => chair.call(endSounding, { ...is, soundingId, agreed: false }));
  await sees(() => chair.call(putUpText, { ...is, text: 'Words', paragraph: null }));
  await sees(() => chair.call(handOverChair, { ...is, personId: ann.id }));
  await sees(() => take(advice, 'open', ann));
  await sees(() => desk.call(setActionPoint, { ...is, text: 'x', ownerId: ann.id, dueOn: '2030-05-01' }));
  await sees(() => desk.call(markAttendance, { ...is, personId: ann.id, status: 'apologies', note: '' }));
  await sees(() => chair.call(steerMeeting, { ...is, to: 'pause' }));
  await sees(() => chair.call(steerMeeting, { ...is, to: 'resume' }));
  expect(await sees(() => chair.call(steerMeeting, { ...is, to: 'close' }))).toContain('meeting');
});
