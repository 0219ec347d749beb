import { CirculationClock } from '@lib/agreement';
import { Pulse } from '@lib/outages';
import { extendCirculation, openCirculation } from '@lib/contracts';
import { Agreeing } from './support/agreeing';
import { useWorld } from './support/world';

const world = useWorld();
const agreeing = new Agreeing(world);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
type Opened = Awaited<ReturnType<Agreeing['opened']>>;

/** The service was away for so many hours, until so many before the end. */
async function away({ expiresAt }: Opened, hours: number, until: number): Promise<void> {
  const to = expiresAt.getTime() - until * HOUR;
  await world.query('insert into outage (from_at, to_at) values ($1, $2)', [
    new Date(to - hours * HOUR),
    new Date(to),
  ]);
}

/** A Wednesday at noon, far enough away: the days after it are working days. */
function wednesday(): Date {
  const at = new Date(Date.now() + 4 * DAY);
  at.setUTCDate(at.getUTCDate() + ((10 - at.getUTCDay()) % 7));
  at.setUTCHours(12, 0, 0, 0);
  return at;
}

const opened = () => agreeing.opened({}, { expiresAt: wednesday(), zone: 'UTC' });
const endOf = async (it: Opened) => (await agreeing.read(it)).expiresAt;
const sweep = () => world.app.get(CirculationClock, { strict: false }).expireDue();

beforeEach(() => world.query('delete from sign_of_life'));
afterEach(() => world.query('delete from outage'));

test('an outage shortly before the end moves it by as long as it lasted and a day, once, and everyone is told', async () => {
  const it = await opened();
  await away(it, 2, 1);
  await sweep();
  const moved = new Date(it.expiresAt.getTime() + 2 * HOUR + DAY);
  expect(await endOf(it)).toEqual(moved);
  await sweep();
  await agreeing.expire(it);
  expect(await endOf(it)).toEqual(moved);
  expect(await agreeing.told(it.groupId, 'circulation.moved')).toMatchObject([
    { actor_id: null, payload: { expiresAt: moved.toISOString(), away: [{}], symbol: it.text.symbol } },
  ]);
  expect((await agreeing.read(it)).state).toBe('open');
});

test('one that was over half a day before the end moves nothing', async () => {
  const it = await opened();
  await away(it, 30, 12);
  await sweep();
  expect(await endOf(it)).toEqual(it.expiresAt);
});

test('an end moved onto a weekend or a holiday goes on to the next working day', async () => {
  const friday = new Date(wednesday().getTime() + 2 * DAY);
  const monday = new Date(friday.getTime() + 3 * DAY + HOUR);
  const holidays = [{ on: monday.toISOString().slice(0, 10), name: 'A holiday' }];
  const it = await agreeing.opened({ holidays }, { expiresAt: friday, zone: 'UTC' });
  await away(it, 1, 0);
  await sweep();
  expect(await endOf(it)).toEqual(new Date(monday.getTime() + DAY));
});

test('an objection that comes after the end, right after an outage, is in time: the end moves first', async () => {
  const it = await opened();
  await away(it, 1, -0.5);
  agreeing.passEnd(it, HOUR);
  expect(await agreeing.give(it, it.ann, 'object')).toMatchObject({ late: false, state: 'broken' });
  expect(await endOf(it)).toEqual(new Date(it.expiresAt.getTime() + DAY + HOUR));
  const types = (await agreeing.told(it.groupId, 'circulation.moved', 'silence.broken')).map(
    ({ type, actor_id }) => [type, actor_id],
  );
  expect(types).toEqual([
    ['circulation.moved', null],
    ['silence.broken', it.ann.id],
  ]);
});

test('the chair extends what an outage has moved, also before the worker has said so', async () => {
  const it = await opened();
  const { groupId, circulationId, chair } = it;
  await away(it, 1, -0.5);
  agreeing.passEnd(it, HOUR);
  const later = new Date(it.expiresAt.getTime() + 7 * DAY);
  const ask = { groupId, circulationId, expiresAt: later, zone: 'UTC', reason: 'It was away.' };
  await chair.call(extendCirculation, ask);
  const told = await agreeing.told(groupId, 'circulation.moved', 'circulation.extended');
  expect(told.map(({ type }) => type)).toEqual(['circulation.moved', 'circulation.extended']);
  expect(await endOf(it)).toEqual(later);
});

test('what is broken has no end that could move', async () => {
  const it = await opened();
  await agreeing.give(it, it.ann, 'object');
  await away(it, 1, 1);
  await sweep();
  await agreeing.expire(it);
  expect(await endOf(it)).toEqual(it.expiresAt);
});

test('while no process gives a sign of life nothing ends; when one does again, what lay between is an outage', async () => {
  const it = await opened();
  const pulse = world.app.get(Pulse, { strict: false });
  await pulse.beat();
  await world.query(`update sign_of_life set at = clock_timestamp() - interval '61 seconds'`);
  agreeing.passEnd(it);
  await sweep();
  expect((await agreeing.read(it)).state).toBe('open');
  await Promise.all(Array.from({ length: 8 }, () => pulse.beat()));
  const outages = await world.query(
    'select extract(epoch from to_at - from_at)::int as s from outage, sign_of_life where to_at <= at',
  );
  expect(outages).toEqual([{ s: 61 }]);
  await world.query('delete from outage');
  await sweep();
  expect((await agreeing.read(it)).state).toBe('agreed');
  await world.query('delete from sign_of_life');
});

test('a minute without a sign is none', async () => {
  const pulse = world.app.get(Pulse, { strict: false });
  await pulse.beat();
  await world.query(`update sign_of_life set at = clock_timestamp() - interval '58 seconds'`);
  await pulse.beat();
  expect(await world.query('select 1 from outage')).toEqual([]);
  await world.query('delete from sign_of_life');
});

test('no circulation is opened that would end on a holiday of the working procedure', async () => {
  const expiresAt = wednesday();
  const setting = await agreeing.setting({
    holidays: [{ on: expiresAt.toISOString().slice(0, 10), name: 'A holiday' }],
  });
  const ask = agreeing.asked(setting, { expiresAt, zone: 'UTC' });
  expect(await setting.chair.refused(openCirculation, ask)).toMatchObject({
    code: 'ends-on-holiday',
    status: 422,
  });
});
