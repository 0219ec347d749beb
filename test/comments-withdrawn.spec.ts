import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import {
  listComments,
  readHome,
  readJournal,
  readRecord,
  replyToComment,
  withdrawComment,
  withdrawReply,
} from '@lib/contracts';
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

test('a reply is withdrawn by whoever made it, and keeps its place; its words are read back nowhere', async () => {
  const it = await Drafted.open(world);
  const { groupId } = it;
  const { id: commentId } = await it.comment(it.kenya);
  const reply = (text: string) => it.fiji.call(replyToComment, { ...it.here, commentId, text });
  const [first, second] = [await reply('Said in haste.'), await reply('Said after thought.')];
  const withdrawal = { ...it.here, commentId, replyId: first.id };
  expect((await it.kenya.refused(withdrawReply, withdrawal)).code).toBe('not-your-comment');
  await it.fiji.call(withdrawReply, withdrawal);
  expect((await it.fiji.refused(withdrawReply, withdrawal)).code).toBe('comment-withdrawn');
  const elsewhere = await it.comment(it.chair);
  expect((await it.fiji.refused(withdrawReply, { ...withdrawal, commentId: elsewhere.id })).status).toBe(404);
  const { comments } = await it.kenya.call(listComments, it.here);
  expect(comments.find(({ id }) => id === commentId)?.replies).toMatchObject([
    { id: first.id, text: '', withdrawn: true },
    { id: second.id, text: 'Said after thought.' },
  ]);
  for (const page of [
    await it.kenya.call(readJournal, { groupId, after: 0 }),
    await it.kenya.call(readRecord, { groupId }),
    await it.kenya.call(readHome, { groupId }),
  ]) {
    expect(JSON.stringify(page)).not.toContain('in haste');
    expect(JSON.stringify(page)).toContain('after thought');
  }
});
