import { cloneMeeting, readAgenda, readAgendaDraft, readMeeting, setJoining } from '@lib/contracts';
import { agendaItem, circulatedAgenda } from './support/agendas';
import { useWorld } from './support/world';

const world = useWorld();
const items = [
  agendaItem(0, 'Opening', { minutes: 5, presenter: 'The chair', annotation: 'It was late that day.' }),
  agendaItem(0, 'Advice', { visibility: 'closed' }),
  agendaItem(1, 'Key action 2.1', {
    minutes: 20,
    documents: [{ symbol: 'IAG/1', title: 'A paper', url: '' }],
  }),
];

test('a meeting like the last one has its agenda as a draft, and nothing that was of that day alone', async () => {
  const { desk, ann, is, of, day, groupId } = await circulatedAgenda(world, items);
  const joining = { ...is, url: 'https://meet.example/secret', words: 'PIN 1' };
  await desk.call(setJoining, joining, { match: (await desk.call(readMeeting, is)).version });
  const again = {
    kind: 'hybrid',
    title: 'Second meeting',
    zone: 'UTC',
    place: 'Nairobi',
    days: [day(900)],
  } as const;
  const clone = { ...is, ...again, days: [...again.days] };
  let made = { meetingId: '', n: 0 };
  await ann.sees(groupId, {}, async () => {
    made = await desk.call(cloneMeeting, clone);
  });
  expect(made.n).toBe(2);
  const its = { ...of, meetingId: made.meetingId };
  const { days: _, ...facts } = again;
  expect(await ann.call(readMeeting, its)).toMatchObject({
    ...facts,
    ...{ state: 'planned', joining: { url: '', words: '' } },
  });
  expect((await ann.call(readAgenda, its)).issues).toEqual([]);
  const draft = await desk.call(readAgendaDraft, its);
  expect(
    draft.items.map(({ number, title, minutes, presenter, visibility }) => [
      number,
      title,
      minutes,
      presenter,
      visibility,
    ]),
  ).toEqual([
    ['1', 'Opening', 5, 'The chair', 'group'],
    ['2', 'Advice', 20, '', 'closed'],
    ['2.1', 'Key action 2.1', 20, '', 'closed'],
  ]);
  expect(draft.items.map(({ annotation, documents }) => [annotation, documents])).toEqual(
    items.map(() => ['', []]),
  );
  const ids = new Set(items.map(({ id }) => id));
  expect(draft.items.some(({ id }) => ids.has(id))).toBe(false);
});

test('it is planned for a time to come, by whoever plans meetings, and after a meeting of the group', async () => {
  const { desk, ann, is, of, day } = await circulatedAgenda(world, items);
  const facts = { kind: 'online', title: 'Second', zone: 'UTC', place: '' } as const;
  const again = { ...facts, days: [day(900)] };
  expect((await ann.refused(cloneMeeting, { ...is, ...again })).status).toBe(403);
  expect((await desk.refused(cloneMeeting, { ...is, ...again, days: [day(-9)] })).code).toBe(
    'meeting-in-the-past',
  );
  const neighbour = await circulatedAgenda(world, items);
  const mixed = { ...of, ...again, meetingId: neighbour.meetingId };
  expect((await desk.refused(cloneMeeting, mixed)).status).toBe(404);
});
