import { readCirculation, readDraft } from '@lib/contracts';
import { setTimeout as later } from 'node:timers/promises';
import { Agreeing } from './support/agreeing';
import { until } from './support/built';
import { Drafted } from './support/drafted';
import { startWorker } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();
const agreeing = new Agreeing(world);

/** A round and a circulation whose deadlines come so many milliseconds from now, and what has become of them. */
async function deadlinesIn(ms: number) {
  const it = await Drafted.open(world);
  const circulating = await agreeing.opened();
  const { groupId, circulationId, chair } = circulating;
  const end = `clock_timestamp() + make_interval(secs => $2)`;
  await world.query(`update comment_round set closes_at = ${end} where draft_id = $1`, [
    it.draftId,
    ms / 1_000,
  ]);
  await world.query(`update circulation set expires_at = ${end} where id = $1`, [circulationId, ms / 1_000]);
  return {
    round: async () => (await it.chair.call(readDraft, it.here)).draft.round?.state,
    circulation: async () => (await chair.call(readCirculation, { groupId, circulationId })).state,
  };
}

async function areOver({ round, circulation }: Awaited<ReturnType<typeof deadlinesIn>>): Promise<boolean> {
  return (await round()) === 'ended' && (await circulation()) === 'agreed';
}

test('while a worker is up, a deadline is noticed within two seconds, and not before it has come', async () => {
  const worker = await startWorker();
  try {
    const deadlines = await deadlinesIn(1_500);
    await later(500);
    expect([await deadlines.round(), await deadlines.circulation()]).toEqual(['open', 'open']);
    await later(1_000);
    await until('both are over', () => areOver(deadlines), 2_000);
  } finally {
    await worker.close();
  }
});

test('what came while no worker was up is found within five seconds of its coming back', async () => {
  const deadlines = await deadlinesIn(0);
  await later(1_500);
  expect([await deadlines.round(), await deadlines.circulation()]).toEqual(['open', 'open']);
  const since = Date.now();
  const worker = await startWorker();
  try {
    await until('both are over', () => areOver(deadlines), 5_000 - (Date.now() - since));
  } finally {
    await worker.close();
  }
});

test('two workers that notice at once say it once', async () => {
  const workers = await Promise.all([startWorker(), startWorker()]);
  try {
    const deadlines = await deadlinesIn(300);
    await until('both are over', () => areOver(deadlines), 5_000);
    const said = await world.query(
      `select type, count(*)::int as n from journal_entry
        where type in ('round.ended', 'circulation.agreed') group by group_id, type having count(*) > 1`,
    );
    expect(said).toEqual([]);
  } finally {
    await Promise.all(workers.map((it) => it.close()));
  }
});
