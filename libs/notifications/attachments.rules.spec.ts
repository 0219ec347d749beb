import { MOST_ATTACHMENTS, MOST_RESPONSE_FILES } from '@lib/contracts';
import { objectionToAttaching, objectionToSending } from './attachments.rules';

const files = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `file-${i}` }));

describe.each([
  ['a notification', objectionToAttaching, MOST_ATTACHMENTS, 'too-many-attachments'],
  ['an answer', objectionToSending, MOST_RESPONSE_FILES, 'too-many-response-files'],
] as const)('with %s', (_, objectionTo, most, objection) => {
  test.each([
    ['the first', files(0), 'new', null],
    ['the last there is room for', files(most - 1), 'new', null],
    ['one more', files(most), 'new', objection],
    ['one in its own place', files(most), 'file-2', null],
  ])('%s', (_case, there, id, expected) => {
    expect(objectionTo(there, id)).toBe(expected);
  });
});
