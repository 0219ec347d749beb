import type { Happening } from './happenings.rules';
import { recusedFrom } from './recused.rules';
import type { Saying } from './saying.rules';

const at = new Date(0);
const opened = { type: 'item.opened', at, payload: {} } as Happening;
const recusal = (personId: string, lifted = false) =>
  ({ type: 'agenda-item.recused', at, payload: { personId, lifted } }) as Happening;
const say = { people: (ids: readonly string[]) => ids.join(' and ') } as Saying;
const told = (...all: Happening[]) => recusedFrom(all, say).map(({ text }) => text);

test('a report names who was recused from an item at some time while it was up', () => {
  expect(told(recusal('Ann'), opened)).toEqual(['Ann was recused from the item.']);
  expect(told(opened, recusal('Ann'), recusal('Ben'), recusal('Ann', true))).toEqual([
    'Ann and Ben were recused from the item.',
  ]);
  expect(told(recusal('Ann'), recusal('Ann', true), opened)).toEqual([]);
  expect(told(recusal('Ann'), recusal('Ann', true), recusal('Ann'), opened)).toEqual([
    'Ann was recused from the item.',
  ]);
  expect(told(recusal('Ann'))).toEqual(['Ann was recused from the item.']);
  expect(told(recusal('Ann'), recusal('Ann', true))).toEqual([]);
  expect(told(opened)).toEqual([]);
});
