import type { SeatGroup, SeatProfile } from '@lib/contracts';

/** A profile of so many seats of one kind for each of some seat groups, and what else a test asks for. */
export const profileOf = (
  seats: Partial<Record<SeatGroup, number>>,
  more: Partial<SeatProfile> = {},
): SeatProfile => {
  const all = Object.entries(seats) as [SeatGroup, number][];
  return {
    ...{
      seats: all.reduce((sum, [, n]) => sum + n, 0),
      perParty: 1,
      coverage: [],
      vacancy: { most: 5, weight: 20 },
    },
    categories: all.map(([seatGroup]) => ({
      ...{ id: seatGroup, label: seatGroup, seatGroup, overlay: null, parties: null, except: [] },
    })),
    ...more,
    quotas: [
      ...all.map(([id, n]) => ({
        ...{ id, label: id, counts: { categories: [id] }, min: n, max: n, minFloor: null, maxCeil: null },
        ...{ weight: 20, hard: false },
      })),
      ...(more.quotas ?? []),
    ],
  };
};

/** At least so many women. */
export const women = (min: number, seats: number): SeatProfile['quotas'][number] => ({
  ...{ id: 'women', label: 'Women', counts: { attribute: 'gender', values: ['woman'] }, min, max: seats },
  ...{ minFloor: null, maxCeil: null, weight: 5, hard: false },
});
