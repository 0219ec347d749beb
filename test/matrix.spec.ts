import { differences } from './support/matrix-differences';
import { rows } from './support/matrix-facts';
import { accountRoutesElsewhere } from './support/matrix-steps-account';
import { postRoutesElsewhere } from './support/matrix-steps-notifications';
import { steps } from './support/matrix-steps';
import { routes, Walk } from './support/matrix-walk';
import { useWorld } from './support/world';

const world = useWorld();

test('the walk goes every route of the contracts', () => {
  const gone = [...Object.keys(steps), ...Object.keys({ ...accountRoutesElsewhere, ...postRoutesElsewhere })];
  expect(gone.sort()).toEqual(Object.keys(routes).sort());
});

test('what differs from the design differs from something', () => {
  for (const { row, who, cell, route } of differences)
    for (const actor of who) {
      expect(rows.get(row)?.cells[actor]).toBeDefined();
      if (route === undefined) expect(rows.get(row)?.cells[actor]).not.toBe(cell);
    }
});

test.each(Object.entries(steps))(
  '%s is for those of the matrix, when it says so, and for nobody else',
  async (name, step) => {
    expect(await new Walk(world, name, step).go()).toEqual([]);
  },
  60_000,
);
