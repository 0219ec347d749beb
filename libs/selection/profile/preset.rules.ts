import { euIn2017, juscanz, type SeatProfile } from '@lib/contracts';
import { preset2017 } from '../engine/preset-2017.rules';

const eu = [...euIn2017];
const inGroup: Record<
  string,
  Pick<SeatProfile['categories'][number], 'seatGroup' | 'overlay' | 'parties' | 'except'>
> = {
  AFRICA: { seatGroup: 'AFRICA', overlay: null, parties: null, except: [] },
  ASIA_PACIFIC: { seatGroup: 'ASIA_PACIFIC', overlay: null, parties: null, except: [] },
  GRULAC: { seatGroup: 'GRULAC', overlay: null, parties: null, except: [] },
  CEE_EU: { seatGroup: 'CEE', overlay: 'EU', parties: eu, except: [] },
  CEE_OTHER: { seatGroup: 'CEE', overlay: null, parties: null, except: eu },
  WEOG_EU: { seatGroup: 'WEOG', overlay: 'EU', parties: eu, except: [] },
  WEOG_JUSCANZ: { seatGroup: 'WEOG', overlay: 'JUSCANZ', parties: [...juscanz], except: [] },
  EUROPEAN_COMMISSION: { seatGroup: 'EUROPEAN_COMMISSION', overlay: 'EU', parties: null, except: [] },
};

/**
 * The profile of 2017, to begin with (CBD/SBI/2/11, paragraph 41). Which Parties are of the EU was so in 2017; JUSCANZ
 * is no group of the United Nations and has no list: whoever adopts a profile says who is of it.
 */
export function preset(): SeatProfile {
  const { seats, categories, quotas, perParty, vacancy } = preset2017;
  return {
    ...{ seats, perParty, vacancy, coverage: [] },
    categories: categories.flatMap(({ id, label }) => {
      const group = inGroup[id];
      return group ? [{ id, label, ...group }] : [];
    }),
    quotas: quotas.map(({ id, label, counts, min, max, weight, hard }) => ({
      ...{ id, label, min, max, weight, hard, minFloor: null, maxCeil: null },
      counts: 'categories' in counts ? { categories: [...counts.categories] } : { categories: [] },
    })),
  };
}
