import loadHighs from 'highs';
import { smallSelection } from '../../../test/support/small-selections';
import { lpText } from './lp-text.rules';
import { panelProgram } from './panel-program.rules';
import { yalpsSolver } from './yalps-solver';

test('the audit copy is the program: a solver that reads it comes to the same, on 60 small pools', async () => {
  const highs = await loadHighs();
  for (let seed = 1; seed <= 60; seed++) {
    const program = panelProgram(smallSelection(seed));
    const read = highs.solve(lpText(program), { output_flag: false, mip_rel_gap: 0 });
    const solved = await yalpsSolver.solve(program, 5_000);
    const value = read.Status === 'Optimal' ? Math.round(read.ObjectiveValue) : null;
    expect([seed, value]).toEqual([seed, solved.status === 'optimal' ? Math.round(solved.value) : null]);
  }
});

test('names are comments of one line each', () => {
  const program = {
    columns: [{ name: 'a\nEnd', low: 0, high: 1, whole: true, reward: -2 }],
    rows: [{ name: 'quota', low: -Infinity, high: 1, terms: [[0, 1]] as [number, number][] }],
  };
  expect(lpText(program)).toBe(
    ['\\ v0 = a End', '\\ r0 = quota', 'Maximize', ' score: - 2 v0', 'Subject To', ' r0_max: 1 v0 <= 1']
      .concat(['Bounds', ' 0 <= v0 <= 1', 'General', ' v0', 'End', ''])
      .join('\n'),
  );
});
