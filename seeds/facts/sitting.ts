import type { AgendaItem } from '@lib/contracts';

/** A meeting that is in session in the demonstration. Nothing of it is known from the record: it is a sample. */
export const meetingSitting = {
  kind: 'online',
  title: 'Online meeting in session (sample)',
  zone: 'UTC',
  place: '',
} as const;

export const quorumSitting = 10;

const item = {
  level: 0,
  annotation: '',
  presenter: '',
  visibility: 'group',
  documents: [],
} satisfies Partial<AgendaItem>;

/** Its agenda, without ids. */
export const agendaSitting: readonly Omit<AgendaItem, 'id'>[] = [
  { ...item, title: 'Opening', minutes: 5, presenter: 'Chair' },
  { ...item, title: 'Draft elements of advice', minutes: 60 },
  { ...item, title: 'Additional actions', minutes: 15 },
  { ...item, title: 'Next steps', minutes: 10, presenter: 'Secretariat' },
  { ...item, title: 'Closing', minutes: 5 },
];

export const decisionSitting = 'The agenda is adopted as circulated (sample).';

/**
 * Who is there beside the chair, and who waits to speak, by the codes of their Parties. Those as whom one can come into
 * the demonstration are not among them: they are there when they come.
 */
export const present = ['KE', 'IN', 'FJ', 'PE', 'CR', 'SK', 'SE', 'AU', 'CA', 'ZA'];
export const waiting = ['SE', 'ZA', 'FJ'];
