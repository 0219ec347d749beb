import { randomUUID } from 'node:crypto';
import type { INestApplication } from '@nestjs/common';
import { approveNotification, tellNumbersElsewhere } from '@lib/contracts';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const YEAR_MS = 365.25 * 86_400_000;
/** Years that no other test has. */
const FAR = 150;

const waiting = `
  insert into notification (id, group_id, kind, state, reference, language, signatory, recipients, themes, responses,
                            returned, without, drafted_by, drafted_at, edited_by, edited_at)
  select it, $2, 'information', 'clearance', '', 'en', 'The head', '[]', '{}', 'none', '', '{}', $3, now(), $3, now()
    from unnest($1::uuid[]) it`;

async function groupWithDrafts(count: number) {
  const groupId = await world.group();
  const head = await world.person(groupId, 'head');
  const writer = await world.person(groupId, 'secretariat');
  const ids = Array.from({ length: count }, () => randomUUID());
  await world.query(waiting, [ids, groupId, writer.id]);
  return { groupId, head, ids };
}

/** Asks as the page does: what cannot be served at the moment is sent again, as the same request. */
async function insist(
  who: Person,
  app: INestApplication,
  ...[route, given]: Parameters<Person['ask']>
): Promise<number> {
  const key = randomUUID();
  for (;;) {
    const { status } = await who.ask(route, given, { app, key });
    if (status !== 503) return status;
  }
}

test('however many approve at once, in many groups, processes and years: no number is given twice, and none is skipped', async () => {
  const other = await world.process();
  const groups = await Promise.all(Array.from({ length: 6 }, () => groupWithDrafts(42)));
  const now = world.clock.now.bind(world.clock);
  // Every turn is in one of three years, so that the years are gone through at once.
  world.clock.now = (at) => new Date(at.getTime() + (FAR + Math.floor(Math.random() * 3)) * YEAR_MS);
  const asked = groups.flatMap(({ groupId, head, ids }) =>
    ids.map(async (id, i) => {
      const app = i % 2 === 0 ? world.app : other;
      // One in seven is of a text that is not the one that stands: it is refused, and takes no number.
      const text = { groupId, notificationId: id, version: i % 7 === 6 ? 9 : 1 };
      const status = await insist(head, app, approveNotification, text);
      if (i % 14 !== 0) return status;
      const year = new Date().getUTCFullYear() + FAR + (i % 3);
      const upTo = 3 * i + 10;
      await insist(head, app, tellNumbersElsewhere, { groupId, year, upTo, reason: 'Other offices.' });
      return status;
    }),
  );
  const statuses = await Promise.all(asked);
  world.clock.now = now;
  await other.close();
  expect(statuses.filter((it) => it === 201)).toHaveLength(6 * 36);
  expect(statuses.filter((it) => it === 412)).toHaveLength(6 * 6);
  const first = new Date().getUTCFullYear() + FAR - 1;
  const given = await world.query(
    `select year, serial as from_no, serial as up_to from notification where year >= $1 union all
     select year, from_no, up_to from numbers_elsewhere where year >= $1`,
    [first],
  );
  const years = new Set(given.map(({ year }) => Number(year)));
  expect(years.size).toBeGreaterThanOrEqual(3);
  for (const year of years) {
    const spans = given
      .filter((it) => it.year === year)
      .sort((a, b) => Number(a.from_no) - Number(b.from_no));
    const last = await world.query('select last from notification_counter where year = $1', [year]);
    // Each begins where the one before ended: gapless, and nothing twice.
    expect(spans.map(({ from_no }) => from_no)).toEqual([
      1,
      ...spans.slice(0, -1).map(({ up_to }) => Number(up_to) + 1),
    ]);
    expect(spans.at(-1)?.up_to).toBe(last[0]?.last);
  }
}, 120_000);
