import * as contracts from '@lib/contracts';
import { Language, type Objection, refusals } from '@lib/contracts';
import { fieldSentences } from './fields.en';
import { faultIn, patternOf, refusalIn } from './said-in';
import { fieldTranslations } from './translations';

const others = Language.options.filter((it) => it !== 'en');
const codes = Object.keys(refusals) as Objection[];

/** What a check or a schema says of its own accord, and what it is made of. */
interface Described {
  readonly _zod: {
    readonly def: Readonly<Record<string, unknown>> & {
      readonly error?: (issue: object) => unknown;
      readonly shape?: Readonly<Record<string, unknown>>;
    };
  };
}
const isDescribed = (it: unknown): it is Described => typeof it === 'object' && it !== null && '_zod' in it;
const isRoute = (it: unknown): it is { input: unknown } =>
  typeof it === 'object' && it !== null && 'does' in it && 'input' in it;

/** Every sentence that a schema has for somebody, with those of its parts. */
function saidBy(it: unknown, seen = new Set<unknown>()): string[] {
  if (seen.has(it)) return [];
  seen.add(it);
  if (Array.isArray(it)) return it.flatMap((one) => saidBy(one, seen));
  if (!isDescribed(it)) return [];
  const { error, shape, ...parts } = it._zod.def;
  const said = error?.({ input: '', code: 'custom' });
  const own = typeof said === 'string' ? [said] : [];
  const inside = [...Object.values(parts), ...Object.values(shape ?? {})];
  return [...own, ...inside.flatMap((one) => saidBy(one, seen))];
}

test('whatever the contracts say of a field is among what is translated', () => {
  const said = Object.values<unknown>(contracts).flatMap((it) => saidBy(isRoute(it) ? it.input : it));
  expect(said.length).toBeGreaterThan(50);
  const known: readonly string[] = fieldSentences;
  expect([...new Set(said.map(patternOf))].filter((it) => !known.includes(it))).toEqual([]);
});

test('no two slices refuse by one name: one of them would say what the other means', () => {
  const slices = Object.entries(contracts).filter(([name]) => name.endsWith('Refusals'));
  expect(slices.length).toBeGreaterThan(10);
  const said = slices.flatMap(([, it]) => Object.entries(it as Record<string, unknown>));
  const known = Object.fromEntries(said);
  expect(said.filter(([name, sentence]) => sentence !== known[name]).map(([name]) => name)).toEqual([]);
});

describe.each(others)('in %s', (language) => {
  test('every refusal has a sentence of its own', () => {
    const said = codes.map((code) => refusalIn(language, code));
    expect(said.filter((it, i) => it.trim() === '' || it === refusals[codes[i] as Objection][1])).toEqual([]);
  });

  test('each number of a sentence about a field stands in its translation', () => {
    const numbersIn = (text: string) => text.split('{n}').length;
    const uneven = fieldSentences.filter(
      (it) => numbersIn(fieldTranslations[language][it]) !== numbersIn(it),
    );
    expect(uneven).toEqual([]);
    expect(faultIn(language, 'At most 200 characters fit here.')).toContain('200');
  });
});

test('what nobody has translated is said as it is', () => {
  expect(faultIn('fr', 'Something new, 7 times.')).toBe('Something new, 7 times.');
});
