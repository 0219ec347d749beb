import type { Passage } from './passage';

export const title = 'Advice on the road map for enhancing synergies';

const sample =
  '*Sample text.* It was written to show how this system works, and follows what CBD/SBI/2/11 says of the group’s work. The advice that the group gave in 2018 is in CBD/SBI/2/INF/14.';

const heading = (kind: 'section' | 'subsection', key: string, text: string): Passage => ({ key, kind, text });
const says = (key: string, text: string, more: Partial<Passage> = {}): Passage => ({
  key,
  kind: 'paragraph',
  text,
  ...more,
});
const item = (key: string, text: string): Passage => ({ key, kind: 'item', text });

const mandateAndMethod: Passage[] = [
  heading('section', 'I', 'Mandate and method'),
  says(
    'mandate',
    'In paragraph 15 of decision XIII/24 the Conference of the Parties asked the Executive Secretary, in consultation with the Bureau and subject to resources, to set up an informal advisory group of representatives of Parties, with balanced representation, including by region. The group advises on two tasks:',
  ),
  item('task-a', 'setting further priorities among the actions of the road map; and'),
  item('task-b', 'carrying out those that come first.'),
  says(
    'addressees',
    'This advice is addressed to the **Executive Secretary**, the **Bureau** and the **Liaison Group of Biodiversity-related Conventions**. The group reports to the Subsidiary Body on Implementation at its second meeting.',
  ),
  says(
    'composition',
    'Nineteen members took part: four each from Africa, from Asia and the Pacific, and from Latin America and the Caribbean, two from Central and Eastern Europe, four from Western Europe and others, and one from the European Commission. Experts of UNEP and UNEP-WCMC supported the work.',
  ),
  says(
    'meetings',
    'Most of the work was done online to save costs. Members met in person once, in Montreal on 17 and 18 December 2017, where they went through the key actions one by one.',
  ),
  says(
    'priorities-method',
    'Each member named five key actions to the Chair, who put them together with the help of the Secretariat. The Secretariat also collected the difficulties and bottlenecks that stand in the way of each action.',
  ),
  says(
    'reading',
    'The road map runs from 2017 to 2020. Advice below says for each key action who may act, and where it can, by when.',
    {
      first: 'The road map runs from 2017 to 2020. Advice below says for each key action who may act.',
    },
  ),
];

const priorities: Passage[] = [
  heading('section', 'II', 'Advice on key actions'),
  heading('subsection', 'II.A', 'Priorities'),
  says(
    'all-count',
    'All key actions of the road map are important and should be carried out. The ranking shows where to begin; it does not show what may be left aside.',
  ),
  says(
    'build-on',
    'Where an action is under way or complete, the first step is to use its results. New work on the same subject should begin only once they have been looked at.',
    { first: 'Where an action is under way or complete, the first step is to use its results.' },
  ),
  says(
    'funding',
    'Some actions need a project or an initiative of their own. For these the group advises the Executive Secretary to seek funding, and to consider a place among the activities proposed for 2019–2020 and in the voluntary budget that goes with them.',
  ),
];

const information: Passage[] = [
  heading('subsection', 'II.B', 'Information, knowledge and reporting'),
  says(
    'ka-01',
    'On activity 2.1 of the road map, the group advises the Executive Secretary and the Liaison Group to seek dedicated funding for one joint project on managing information and knowledge and on the harmonization of national data collection, reporting, monitoring and indicators. A national focal point should be able to enter a figure once and use it in every report that asks for it.',
    {
      on: ['KA-01'],
      first:
        'On activity 2.1 of the road map, the group advises the Executive Secretary and the Liaison Group to seek funding for one joint project on managing information and knowledge and on the alignment of national data collection, reporting, monitoring and indicators.',
    },
  ),
  says(
    'ka-15',
    'The proposals for better access to data and information on cooperation should be taken up by the secretariats of the conventions, beginning with those that need no new resources.',
    { on: ['KA-15'] },
  ),
  says(
    'ka-09',
    'The guidance on collecting, managing and using data and information should be tried out in a few countries of different regions before it is translated, so that the translation need not be made twice.',
    { on: ['KA-09'] },
  ),
  says(
    'ka-10',
    'The guidance on the main global databases should say for each database who keeps it, in which languages, and whether what a country reports under one convention reaches it without being entered again.',
    { on: ['KA-10'] },
  ),
];

const coordination: Passage[] = [
  heading('subsection', 'II.C', 'Coordination and cooperation'),
  says(
    'ka-02',
    'The group encourages pairs of secretariats to review their joint work programmes and activities by the end of 2019, and to add what their conventions have come to share since these were agreed.',
    { on: ['KA-02'] },
  ),
  says(
    'ka-03',
    'The members of the Liaison Group are advised to name, for each theme that several conventions work on, the staff who answer for it in each secretariat, and to publish the list.',
    { on: ['KA-03'] },
  ),
  says(
    'ka-04',
    'Organizations that carry out much of the road map should be invited to those parts of the meetings of the Liaison Group that concern their work, as appropriate.',
    {
      on: ['KA-04'],
      first:
        'Organizations that carry out much of the road map should be invited to the meetings of the Liaison Group.',
    },
  ),
  says(
    'ka-11',
    'The overview of initiatives for coordination and cooperation at all levels should be kept up to date. The group advises to agree who does so before the project that made it ends.',
    { on: ['KA-11'] },
  ),
  says(
    'ka-07',
    'The group suggests that the **Bureau**, and likewise the Liaison Group, explore how Parties could be heard by the Liaison Group through the bureaux and standing committees of the conventions, or by other means.',
    { on: ['KA-07'] },
  ),
];

const scienceAndNational: Passage[] = [
  heading('subsection', 'II.D', 'Science and national action'),
  says(
    'ka-05',
    'The chairs of the scientific advisory bodies of the conventions should resume their consultations, with an agenda on which each of them places one question and a short record that all Parties can read.',
    { on: ['KA-05'] },
  ),
  says(
    'ka-06',
    'Support at international level should help countries to set up and keep going the coordination of national focal points. Where the same few people serve several conventions, support should not add meetings.',
    { on: ['KA-06'] },
  ),
  says(
    'ka-08',
    'The guidance on synergies at national level should stay short, be available in the six languages of the United Nations, and name for each step an example from a country.',
    { on: ['KA-08'] },
  ),
];

const experience: Passage[] = [
  heading('subsection', 'II.E', 'Experience and capacity'),
  says(
    'ka-12',
    'Parties are invited to send further case studies, also on what did not work. The group advises the Secretariat to accept them in any language of the United Nations and in a form of one page.',
    { on: ['KA-12'] },
  ),
  says(
    'ka-13',
    'The online library of case studies and success stories should go on from its first concept with the case studies at hand rather than wait for a complete collection.',
    { on: ['KA-13'], first: null },
  ),
  says(
    'ka-14',
    'The webinars on the sourcebook should be held twice a day, so that no region always has to join at night, and recorded for those with a slow connection.',
    { on: ['KA-14'] },
  ),
];

const additional: Passage[] = [
  heading('section', 'III', 'Additional actions'),
  says(
    'complementary',
    'In reviewing the road map the group found actions that would complement it. It recommends that the Executive Secretary and the Liaison Group consider them and carry out some of them, as appropriate.',
  ),
  says(
    'calendar',
    'One such action is a single calendar of the meetings and reporting dates of the conventions, open to all without a password and kept from one year to the next.',
  ),
  says(
    'sharing',
    'Since many actions will be carried out together with other organizations, this advice should be shared with them. Should the mandate of the group be extended, it should be given occasions to consult with the Liaison Group.',
  ),
  { key: 'sample', kind: 'footnote', text: sample },
];

export const passages: Passage[] = [
  { key: 'title', kind: 'title', text: `${title}, 2017–2020` },
  ...mandateAndMethod,
  ...priorities,
  ...information,
  ...coordination,
  ...scienceAndNational,
  ...experience,
  ...additional,
];
