import { roomOf } from './room';

test.each([
  ['a line', 20, 0, 2],
  ['a few lines', 200, 0, 3],
  ['the same with comments', 200, 2, 3],
  ['ten lines with a comment', 330, 1, 4],
  ['half a page', 502, 0, 5],
  ['pages', 5_000, 9, 8],
])('room is kept for %s', (_, length, comments, room) => {
  expect(roomOf(length, comments)).toBe(room);
});
