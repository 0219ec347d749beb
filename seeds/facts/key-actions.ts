/**
 * Desirable key actions of the road map of decision XIII/24, as far as CBD/SBI/2/11 tells of them, in our own words.
 * The keys are ours: of the road map's own numbers only that of activity 2.1 is known here.
 */
export const keyActions = {
  'KA-01': 'Information, knowledge and national reporting: work together (activity 2.1; paragraph 52)',
  'KA-02': 'Work of two conventions on what they share (paragraph 15)',
  'KA-03': 'Staff who answer for the same theme (paragraph 57)',
  'KA-04': 'Other organizations in the work of the Liaison Group (paragraph 57)',
  'KA-05': 'Chairs of the scientific advisory bodies (paragraph 57)',
  'KA-06': 'National coordination of focal points (paragraph 62)',
  'KA-07': 'Parties and the Liaison Group (paragraph 53)',
  'KA-08': 'Guidance for synergies at national level (paragraph 35 (a))',
  'KA-09': 'Guidance on data and information (paragraph 35 (a))',
  'KA-10': 'Guidance on global databases (paragraph 35 (a))',
  'KA-11': 'Overview of initiatives (paragraph 35 (b))',
  'KA-12': 'Case studies from Parties (paragraphs 35 (c) and 37)',
  'KA-13': 'Online library of case studies (paragraph 35 (d))',
  'KA-14': 'Webinars on the sourcebook (paragraph 35 (e))',
  'KA-15': 'Access to data on cooperation (paragraph 35 (f))',
} as const;

export type KeyAction = keyof typeof keyActions;
