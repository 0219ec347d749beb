// A pool of nominees that is made up, the same each time: as many as one asks for, of many Parties and all regions.

/** Numbers from 0 to 1 that are the same for the same seed (a linear congruence: nothing is drawn by it). */
function numbers(seed) {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}

const seats = [
  ['AFRICA'],
  ['ASIA_PACIFIC'],
  ['GRULAC'],
  ['CEE_EU'],
  ['CEE_OTHER'],
  ['WEOG_EU'],
  ['WEOG_JUSCANZ'],
  ['ASIA_PACIFIC', 'WEOG_JUSCANZ'],
];
const conventions = ['CBD', 'CITES', 'CMS', 'ITPGRFA', 'RAMSAR', 'WHC', 'IPPC'];

/** So many nominees: the last one is of the European Commission, and each Party nominates one or two. */
export function poolOf(many) {
  const next = numbers(20_170_828);
  const some = (all, chance) => all.filter(() => next() < chance);
  return Array.from({ length: many }, (_, i) => ({
    ...{ id: `n${String(i).padStart(3, '0')}`, party: `P${Math.floor(i * 0.8)}`, merit: 0, newcomer: false },
    values: {
      gender: [next() < 0.42 ? 'woman' : 'man'],
      convention: some(conventions, 0.3),
      language: ['en', ...some(['fr', 'es', 'ar', 'ru', 'zh'], 0.2)],
    },
    categories: i === many - 1 ? ['EUROPEAN_COMMISSION'] : seats[Math.floor(next() * seats.length)],
  }));
}

/** The profile of 2017, with women and men and each of the seven conventions; and with what rewards are for. */
export function profileFor(preset, { women, men }) {
  const kept = (id, attribute, value, min, max) => ({
    ...{ id, label: id, counts: { attribute, values: [value] }, min, max, weight: 5, hard: false },
  });
  return {
    ...preset,
    quotas: [
      ...preset.quotas,
      kept('women', 'gender', 'woman', women, 19),
      kept('men', 'gender', 'man', men, 19),
      ...conventions.map((it) => kept(it, 'convention', it, 3, 19)),
    ],
    coverage: [...conventions, 'fr', 'es', 'ar', 'ru', 'zh'].map((value) => ({
      ...{ id: `goal-${value}`, label: value, values: [value], rewards: [6, 3, 1] },
      attribute: conventions.includes(value) ? 'convention' : 'language',
    })),
  };
}
