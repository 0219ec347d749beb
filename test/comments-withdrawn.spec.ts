import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readHome, readJournal, readRecord, replyToComment, withdrawComment } from '@lib/contracts';
import { Drafted } from './support/drafted';
import { useWorld } from './support/world';

const world = useWorld();

test('the words of a withdrawn comment are read back neither in the record nor as news nor by whoever catches up, and what was written stays proven', async () => {
  const it = await Drafted.open(world);
  const { groupId } = it;
  const said = { text: 'These words are mine.', proposed: 'Or these, instead.' };
  const { id: commentId } = await it.comment(it.kenya, 1, said);
  await it.fiji.call(replyToComment, { ...it.here, commentId, text: 'Are they?' });
  const other = await it.comment(it.chair);
  const told = async (person = it.secretary) => {
    const following = person.follow(groupId);
    const [{ seq }] = await world.query('select seq from journal_head where group_id = $1', [groupId]);
    const followed = await following.reached(seq);
    following.socket.close();
    const { entries: page } = await person.call(readJournal, { groupId, after: 0 });
    const { entries: record } = await person.call(readRecord, { groupId });
    const { changes } = await person.call(readHome, { groupId });
    return [followed, page, record, changes].map((all) => JSON.stringify(all));
  };
  const [mine, yours] = [/words are mine|Or these, instead/, /Name the projects/];
  for (const seen of await told()) expect(seen).toMatch(mine);
  await it.kenya.call(withdrawComment, { ...it.here, commentId });
  for (const person of [it.secretary, it.kenya])
    for (const seen of await told(person)) {
      expect(seen).not.toMatch(mine);
      expect(seen).toMatch(yours);
      expect(seen).toContain('Are they?'); // the words of others, as beside the text
    }
  const [{ payload }] = await world.query(
    `select payload from journal_entry where group_id = $1 and payload -> 'comment' ->> 'id' = $2`,
    [groupId, commentId],
  );
  expect(payload.comment).toMatchObject(said);
  expect(other.number).toBe('1.2');
  const verified = await promisify(execFile)('node', ['scripts/verify.mjs', groupId]);
  expect(verified.stdout).toContain(`${groupId}: `);
});
