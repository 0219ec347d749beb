/**
 * The task group of 7 May 2018: four members, who met once on what was left open. Who they were is not known, nor what
 * they wrote: members and wordings are samples.
 */
export const taskGroup = {
  mandate:
    'Find words for the paragraphs on which the fourth meeting did not end: who is to act, from what, and by when. (Sample)',
  note: 'We met once and agreed on all three. (Sample)',
  /** The first leads it; each proposes the wording of one paragraph. */
  members: ['KE', 'IN', 'CR', 'SE'],
  proposals: [
    { by: 'KE', on: 'reading' },
    { by: 'IN', on: 'build-on' },
    { by: 'CR', on: 'ka-04' },
  ],
} as const;
