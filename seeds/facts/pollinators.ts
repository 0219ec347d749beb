import type { SeededMember, SeededStaff } from './people';
import type { Remark } from './comments';
import type { Passage } from './passage';
import { mandate as model, procedure } from './cycle';

/** An invented group, small and apart: what happens in one group is nobody's business in the other. */
export const group = {
  slug: 'iag-pollinators',
  title: 'Sample group on pollinators',
  subtitle: 'An invented group',
  code: 'IAG-POL/1',
  timeZone: 'UTC',
  language: 'en' as const,
  mandate: {
    ...model,
    decision: 'A sample decision',
    paragraph: '1',
    tasks: ['Advise on what pollinators need in farmed land'],
    addressees: ['Executive Secretary'],
    reportsTo: 'A sample meeting',
    reportDueAt: null,
  },
  procedure,
};

const one = { seats: 1, ofWhichEu: 0, ofWhichJuscanz: 0 };
export const seats = [
  { seatGroup: 'AFRICA' as const, ...one },
  { seatGroup: 'ASIA_PACIFIC' as const, ...one },
  { seatGroup: 'GRULAC' as const, ...one },
];

const rest = {
  affiliation: 'Ministry of agriculture',
  sample: true,
  overlays: [],
  expertise: ['CBD', 'ITPGRFA'],
};
export const members: SeededMember[] = [
  {
    ...rest,
    key: 'GH',
    party: 'GH',
    name: 'Kofi Asante',
    timeZone: 'Africa/Accra',
    mailbox: 'pollinators.gh',
    seatGroup: 'AFRICA',
  },
  {
    ...rest,
    key: 'NP',
    party: 'NP',
    name: 'Sita Gurung',
    timeZone: 'Asia/Kathmandu',
    mailbox: 'pollinators.np',
    seatGroup: 'ASIA_PACIFIC',
  },
  {
    ...rest,
    key: 'BR',
    party: 'BR',
    name: 'Clara Monteiro',
    timeZone: 'America/Sao_Paulo',
    mailbox: 'pollinators.br',
    seatGroup: 'GRULAC',
  },
];
export const chair = 'BR';

const staff = { party: null, affiliation: 'Secretariat (sample)', sample: true, timeZone: 'UTC' };
export const staffOfGroup: SeededStaff[] = [
  { ...staff, key: 'head', role: 'head', name: 'Piotr Zielinski', mailbox: 'pollinators.head' },
  { ...staff, key: 'secretariat', role: 'secretariat', name: 'Leila Haddad', mailbox: 'pollinators.desk' },
];

export const title = 'Sample advice on pollinators';
export const passages: Passage[] = [
  { key: 'title', kind: 'title', text: title },
  {
    key: 'strips',
    kind: 'paragraph',
    text: 'Strips of wild flowers between fields should be counted as farmed land, so that nobody loses support for sowing them.',
  },
  {
    key: 'spraying',
    kind: 'paragraph',
    text: 'Where crops are sprayed, beekeepers nearby should be told two days before.',
  },
  {
    key: 'sample',
    kind: 'footnote',
    text: '*Sample text* of an invented group.',
  },
];

export const remarks: Remark[] = [
  {
    by: 'GH',
    on: 'spraying',
    type: 'question',
    quote: 'two days before',
    text: 'By whom, where there is no register of beekeepers?',
  },
];
