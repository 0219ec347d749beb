import { SelectionRetention } from '@lib/selection';
import { published } from './support/deciding';
import { startWorker } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();

test('when the time of a cycle is over, what its selection says of people is erased, once', async () => {
  const [old, young] = [await published(world), await published(world)];
  const words = (groupId: string) =>
    world.sealed(
      groupId,
      `select (select string_agg(frozen::text, '') from consultation where group_id = $1) as frozen,
              (select string_agg(text, '') from selection_outcome where group_id = $1) as reasons,
              (select count(*)::int from selection_letter where group_id = $1) as letters,
              (select count(*)::int from selection_letter
                where group_id = $1 and addressee = 'nominee') as nominees`,
      [groupId],
    );
  const worker = await startWorker();
  try {
    const retention = worker.get(SelectionRetention, { strict: false });
    // Of this group only: other files have theirs in the same database.
    await retention.erase(old.it.groupId);
    await retention.erase(old.it.groupId);
  } finally {
    await worker.close();
  }
  const [[erased], [kept]] = [await words(old.it.groupId), await words(young.it.groupId)];
  expect(erased).toMatchObject({ reasons: '', letters: 0 });
  expect(erased.frozen).not.toMatch(/Awa Sow|Ratu Vaka/);
  expect(erased.frozen).toContain(old.sn);
  expect(kept.frozen).toContain('Awa Sow');
  expect(kept.nominees).toBe(5);
  const entries = await world.query(
    `select e.seq from journal_entry e join chamber c on c.id = e.group_id where c.group_id = $1 and e.type = 'selection.erased'`,
    [old.it.groupId],
  );
  expect(entries).toHaveLength(1);
});
