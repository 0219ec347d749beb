import { MeetingState, type NumberedItem } from '@lib/contracts';
import { itemWithParts, objectionToOpenItems, objectionToRecusal, type Recusing } from './recusal.rules';

const possible: Recusing = {
  ...{ state: 'in_session', visibility: 'closed', isMember: true, presides: false, already: false },
};

test.each([
  [{}, null],
  [{ visibility: 'group' }, 'item-not-closed'],
  [{ isMember: false }, 'not-a-member'],
  [{ presides: true }, 'chair-not-recused'],
  [{ already: true }, 'recused-already'],
] as const)('a recusal of which this is so: %j, is met by %s', (but, objection) => {
  expect(objectionToRecusal({ ...possible, ...but })).toBe(objection);
});

test('a recusal is recorded until the meeting is closed', () => {
  const open = MeetingState.options.filter((state) => objectionToRecusal({ ...possible, state }) === null);
  expect(open).toEqual(['planned', 'convened', 'in_session', 'informal']);
});

const item = (id: string, number: string, visibility: 'group' | 'closed' = 'closed') =>
  ({ id, number, visibility }) as NumberedItem;
const agenda = [
  item('a', '1'),
  item('b', '1.1'),
  item('c', '1.1.1'),
  item('d', '10'),
  item('e', '2', 'group'),
];

test('with an item go its parts and theirs, and not what only begins with the same figure', () => {
  expect(itemWithParts(agenda, 'a')).toEqual(['a', 'b', 'c']);
  expect(itemWithParts(agenda, 'd')).toEqual(['d']);
  expect(itemWithParts(agenda, 'not there')).toEqual(['not there']);
});

test('an item from which somebody is recused is not opened to everybody', () => {
  expect(objectionToOpenItems(agenda, ['a', 'gone'])).toBeNull();
  expect(objectionToOpenItems(agenda, ['e'])).toBe('item-has-recusals');
});
