import type { Comment } from '@lib/contracts';
import { withOwnActs } from './own-acts';

const at = new Date('2018-05-01T10:00:00Z');
const me = { id: 'me', party: 'GH', desk: false };
const held = {
  ...{ id: 'c', number: '1.1', authorId: 'they', party: 'NP', text: 'Why?', proposed: null, revision: 1 },
  ...{ withdrawn: false, late: true, admitted: null, answer: null, supporters: ['BR'] },
  replies: [{ id: 'r1', authorId: 'they', party: 'NP', text: 'Before', at }],
} as unknown as Comment;
const reply = (id: string, authorId: string) => ({ id, authorId, party: 'GH', text: id, at });
const answer = (by: string) => ({ disposition: 'noted' as const, reason: '', by, at, acting: false });

test('one sees what one has done oneself', () => {
  const own = { ...held, supporters: ['BR', 'GH'], replies: [...held.replies, reply('mine', 'me')] };
  expect(withOwnActs(held, own, me)).toEqual(own);
  const answered = { ...held, answer: answer('me') };
  expect(withOwnActs(held, answered, me)).toEqual(answered);
  const mine = { ...held, authorId: 'me' };
  for (const change of [{ text: 'Why so?', revision: 2 }, { withdrawn: true }])
    expect(withOwnActs(mine, { ...mine, ...change }, me)).toEqual({ ...mine, ...change });
  const admitted = { ...held, admitted: true };
  expect(withOwnActs(held, admitted, { ...me, desk: true })).toEqual(admitted);
});

test('support that one has taken back is gone, and no other', () => {
  const supported = { ...held, supporters: ['GH', 'BR'] };
  expect(withOwnActs(supported, { ...held, supporters: ['NP'] }, me).supporters).toEqual(['BR']);
});

test('what others have done waits, also beside one’s own acts and on one’s own comment', () => {
  const theirs = {
    ...{ text: 'Otherwise', admitted: true, answer: answer('chair'), supporters: ['BR', 'NP'] },
    replies: [...held.replies, reply('theirs', 'they')],
  };
  expect(withOwnActs(held, { ...held, ...theirs }, me)).toBe(held);
  const mine = { ...held, authorId: 'me' };
  expect(withOwnActs(mine, { ...mine, ...theirs, text: 'Why?' }, me)).toBe(mine);
  const both = { ...held, ...theirs, replies: [...theirs.replies, reply('mine', 'me')] };
  expect(withOwnActs(held, both, me).replies.map(({ id }) => id)).toEqual(['r1', 'mine']);
});
