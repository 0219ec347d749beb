import type { BureauAnswer, OutcomeReason, SeatProfile } from '@lib/contracts';
import { preset } from '@lib/selection';
import { members } from './people';

/**
 * CBD/SBI/2/11 says how many seats each region had and that the Bureau was consulted. On which days, on which lists and
 * with which words is not recorded: what stands here between the call and the composition is a sample.
 */
const on = (day: string): Date => new Date(`${day}T10:00:00Z`);
export const selectionDays = {
  selecting: on('2017-10-19'),
  profile: on('2017-10-19'),
  proposals: on('2017-10-20'),
  sent: on('2017-10-23'),
  answers: on('2017-10-25'),
  ends: on('2017-10-27'),
  outcome: on('2017-10-30'),
  decision: new Date('2017-11-03T08:00:00Z'),
  electionOpens: on('2017-11-20'),
  candidatesUntil: on('2017-11-27'),
  chairElected: on('2017-12-04'),
};

type Quota = SeatProfile['quotas'][number];
const working = (id: string, label: string, counts: Quota['counts'], min: number): Quota => ({
  ...{
    id,
    label: `${label} (sample)`,
    counts,
    min,
    max: 19,
    minFloor: null,
    maxCeil: null,
    weight: 5,
    hard: false,
  },
});

/** The seats of paragraph 41, and working criteria such as a secretariat may have had. */
export const seatProfile = (): SeatProfile => {
  const regional = preset();
  return {
    ...regional,
    quotas: [
      ...regional.quotas,
      working('women', 'Women', { attribute: 'gender', values: ['woman'] }, 8),
      working('ldc_sids', 'LDC and SIDS', { attribute: 'situation', values: ['ldc', 'sids'] }, 3),
      working('cms', 'Migratory species', { attribute: 'convention', values: ['CMS'] }, 2),
    ],
  };
};
export const adoption =
  'Sample: the Bureau agreed to the seats of each region; the other criteria are the secretariat’s.';

/** Who has a seat, by Party; and who would have had one by the first list. */
export const finalList: string[] = members.map(({ party }) => party);
export const firstList: string[] = finalList.map((party) =>
  party === 'FJ' ? 'PH' : party === 'AG' ? 'AR' : party,
);
export const reserves: string[] = ['MG', 'GH', 'UZ', 'PH', 'AR', 'CO', 'DE', 'JP'];

interface Answer {
  readonly key: string;
  readonly answer: BureauAnswer;
  readonly about: string;
  readonly text: string;
}
/** The third member of the Bureau did not reply by the date. */
export const answers: Answer[] = [
  { key: 'bureau', answer: 'no_objection', about: '', text: '' },
  {
    ...{ key: 'bureau2', answer: 'asks_for_more', about: 'Migratory species' },
    text: 'Sample: we would like to see somebody more who has worked with the Scientific Council of CMS.',
  },
];
export const outcomeNote =
  'Sample: one member of the Bureau had no objection, one asked for more expertise in migratory species, one did not reply by the date. The list keeps every criterion, and stands.';
export const how =
  'Sample: the seats of each region were filled first, one for a Party. Among those nominated for a region, expertise over the seven conventions and the balance of women and men decided, then whether a Party is among the least developed countries or the small island developing States.';

/** Why, in the record: by what became of somebody. */
export const reasonOf = (
  outcome: 'selected' | 'reserve' | 'not_selected',
): { code: OutcomeReason; text: string } => ({
  ...{
    selected: {
      code: 'fills_seat' as const,
      text: 'Sample: fills a seat of the region, with the expertise that is needed.',
    },
    reserve: { code: 'next_in_line' as const, text: 'Sample: next in line should a seat fall vacant.' },
    not_selected: {
      code: 'seats_taken' as const,
      text: 'Sample: there were more nominees than seats in this group.',
    },
  }[outcome],
});
