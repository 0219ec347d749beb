import { listParties } from '@lib/contracts';
import { useWorld } from './support/world';

const world = useWorld();

test('the Convention has 196 Parties: 195 states and the European Union, in five regions', async () => {
  const { parties } = await world.public.call(listParties, {});
  const all = parties.filter(({ isParty }) => isParty);
  const count = (region: string | null) => all.filter((it) => it.region === region).length;
  expect(all).toHaveLength(196);
  expect(new Set(all.map(({ code }) => code)).size).toBe(196);
  expect(['AFR', 'AP', 'CEE', 'GRULAC', 'WEOG'].map(count)).toEqual([54, 57, 23, 33, 28]);
  expect(all.filter(({ region }) => region === null).map(({ code }) => code)).toEqual(['EU']);
});

test('each Party has a name in six languages by its code alone', async () => {
  const { parties } = await world.public.call(listParties, {});
  for (const language of ['en', 'ar', 'zh', 'fr', 'ru', 'es']) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    expect(parties.filter(({ code }) => !names.of(code))).toEqual([]);
  }
});

test('a state that is no Party is listed with the reason', async () => {
  const { parties } = await world.public.call(listParties, {});
  const others = parties.filter(({ isParty }) => !isParty);
  expect(others.map(({ code }) => code)).toEqual(['US', 'VA']);
  for (const { reason } of others) expect(reason).toMatch(/\w{3}/);
});
