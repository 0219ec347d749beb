import type { AgendaItem } from '@lib/contracts';

/**
 * A meeting that is still ahead in the demonstration, on the version that is under comment. The six that the group held
 * are over by then: this one is invented.
 */
export const meetingAhead = {
  kind: 'online',
  title: 'Online meeting on draft advice (sample)',
  zone: 'America/Montreal',
  place: '',
} as const;

const item = {
  annotation: '',
  presenter: '',
  visibility: 'group',
  documents: [],
} satisfies Partial<AgendaItem>;

/** Its agenda, without ids. */
export const agendaAhead: readonly Omit<AgendaItem, 'id'>[] = [
  { ...item, level: 0, title: 'Opening', minutes: 5, presenter: 'Chair' },
  { ...item, level: 0, title: 'Adoption of the agenda and organization of work', minutes: 5 },
  {
    ...item,
    level: 0,
    title: 'Draft advice on key actions',
    minutes: null,
    annotation:
      'Members have commented on the second version. What is left open between them is taken up here.',
  },
  { ...item, level: 1, title: 'Comments that are not answered yet', minutes: 45, presenter: 'Chair' },
  { ...item, level: 1, title: 'Addressees: Parties, the liaison group, the secretariats', minutes: 30 },
  {
    ...item,
    level: 0,
    title: 'Next steps until the text is circulated for agreement',
    minutes: 20,
    presenter: 'Secretariat',
  },
  { ...item, level: 0, title: 'Other matters', minutes: 10 },
  { ...item, level: 0, title: 'Closure', minutes: 5, presenter: 'Chair' },
];
