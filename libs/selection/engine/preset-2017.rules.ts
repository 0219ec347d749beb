import type { Quota, SeatProfile } from './profile.rules';

const region = (id: string, label: string, seats: number, categories = [id]): Quota => ({
  ...{ id, label, min: seats, max: seats, weight: 20, hard: false },
  counts: { categories },
});

/**
 * The regional profile of the group of 2017 (CBD/SBI/2/10, paragraphs 40 and 41): 19 seats. A seat of the EU or of
 * JUSCANZ lies within its region and is a category of its own, so that whoever nominates says which are open to whom:
 * none of the two follows from the region of a Party.
 */
export const preset2017: SeatProfile = {
  seats: 19,
  categories: [
    { id: 'AFRICA', label: 'Africa' },
    { id: 'ASIA_PACIFIC', label: 'Asia and the Pacific' },
    { id: 'GRULAC', label: 'Latin America and the Caribbean' },
    { id: 'CEE_EU', label: 'Central and Eastern Europe, EU' },
    { id: 'CEE_OTHER', label: 'Central and Eastern Europe, not EU' },
    { id: 'WEOG_EU', label: 'Western Europe and others, EU' },
    { id: 'WEOG_JUSCANZ', label: 'Western Europe and others, JUSCANZ' },
    { id: 'EUROPEAN_COMMISSION', label: 'European Commission' },
  ],
  quotas: [
    region('AFRICA', 'Africa', 4),
    region('ASIA_PACIFIC', 'Asia and the Pacific', 4),
    region('GRULAC', 'Latin America and the Caribbean', 4),
    region('CEE', 'Central and Eastern Europe', 2, ['CEE_EU', 'CEE_OTHER']),
    region('CEE_EU', 'Central and Eastern Europe, EU', 1),
    region('WEOG', 'Western Europe and others', 4, ['WEOG_EU', 'WEOG_JUSCANZ']),
    region('WEOG_EU', 'Western Europe and others, EU', 2),
    region('WEOG_JUSCANZ', 'Western Europe and others, JUSCANZ', 2),
    region('EUROPEAN_COMMISSION', 'European Commission', 1),
  ],
  perParty: 1,
  coverage: [],
  ofParty: ['region'],
  vacancy: { most: 19, weight: 20 },
};
