import type { CommentType, Disposition } from '@lib/contracts';

/** A sample comment. Who speaks is named by their key: the code of a Party, or what they are. */
export interface Remark {
  by: string;
  /** The passage it is about. */
  on: string;
  type: CommentType;
  /** The words it is about; the whole paragraph when none are named. */
  quote?: string;
  text: string;
  proposed?: string;
  supporters?: string[];
  replies?: { by: string; text: string }[];
  answer?: { disposition: Disposition; reason: string };
}

/** Comments on the first version, each with its answer. */
export const firstRound: Remark[] = [
  {
    by: 'SK',
    on: 'ka-01',
    type: 'editorial',
    quote: 'alignment',
    text: 'The decision speaks of harmonization. Please keep its term.',
    proposed: 'harmonization',
    supporters: ['SE', 'NL'],
    answer: { disposition: 'accepted', reason: '' },
  },
  {
    by: 'ZA',
    on: 'ka-01',
    type: 'substantive',
    quote: 'seek funding',
    text: 'Funding that is not tied to this will go elsewhere.',
    proposed: 'seek dedicated funding',
    supporters: ['SN', 'KE', 'EG'],
    answer: { disposition: 'accepted', reason: '' },
  },
  {
    by: 'SN',
    on: 'build-on',
    type: 'substantive',
    text: 'Say also what should not happen: the same work twice.',
    answer: {
      disposition: 'accepted_with_changes',
      reason: 'A second sentence says when new work should begin.',
    },
  },
  {
    by: 'EU',
    on: 'ka-04',
    type: 'substantive',
    quote: 'the meetings of the Liaison Group',
    text: 'Not all of each meeting concerns them.',
    answer: { disposition: 'accepted_with_changes', reason: 'Limited to the parts that concern their work.' },
  },
  {
    by: 'CR',
    on: 'reading',
    type: 'question',
    text: '¿Se puede indicar también para cuándo?',
    answer: {
      disposition: 'accepted_with_changes',
      reason: 'Added where a date can be given: not every action has one.',
    },
  },
  {
    by: 'AU',
    on: 'ka-02',
    type: 'substantive',
    quote: 'by the end of 2019',
    text: 'Some joint work programmes end in 2020 in any case.',
    replies: [{ by: 'CA', text: 'A review before they end would inform their renewal.' }],
    answer: { disposition: 'not_accepted', reason: 'The review is meant to come before the renewal.' },
  },
  {
    by: 'IN',
    on: 'ka-12',
    type: 'question',
    quote: 'one page',
    text: 'May longer studies be sent along?',
    answer: { disposition: 'noted', reason: 'Yes; the page is what will be published.' },
  },
  {
    by: 'PE',
    on: 'ka-14',
    type: 'substantive',
    text: 'Falta un lugar para los casos de los países: la biblioteca en línea.',
    supporters: ['CR', 'AG'],
    answer: { disposition: 'accepted', reason: '' },
  },
];
