import { config } from './config';
import { PreparingClient } from './preparing';

const line = new PreparingClient({ connectionString: config.DATABASE_URL });
beforeAll(() => line.connect());
afterAll(() => line.end());

const answer = async (text: string, values?: unknown[]): Promise<unknown[]> => {
  const asked = line.query(text, values) as Promise<{ rows: unknown[] }>;
  const { rows } = await asked;
  return rows;
};

test('what is asked with values is prepared once, and answers to each', async () => {
  const twice = 'select 2 * $1::int as it';
  expect([await answer(twice, [1]), await answer(twice, [4])]).toEqual([[{ it: 2 }], [{ it: 8 }]]);
  expect(await answer('select statement from pg_prepared_statements')).toEqual([{ statement: twice }]);
});
