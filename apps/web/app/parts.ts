/** The words of the pages come in parts: who reads a text does not load what is said at the desk. */
export type Part =
  | 'access'
  | 'admin'
  | 'advice'
  | 'answer'
  | 'calendar'
  | 'desk'
  | 'dialogs'
  | 'finding'
  | 'group'
  | 'home'
  | 'issued'
  | 'live'
  | 'meetings'
  | 'register'
  | 'report'
  | 'nominate'
  | 'nominee'
  | 'nomination'
  | 'nominations'
  | 'board'
  | 'bureau'
  | 'composition'
  | 'decision'
  | 'election'
  | 'silence';

/** What opens over any page: its words come with it, and not with the page. */
export const isDialog = (source: string): boolean =>
  /(finding\/(palette|keys-dialog)|access\/(leave|ask-again)-dialog)\.tsx$/.test(source);

/** By where the source of a page lies; the first that fits. */
const parts: readonly (readonly [Part, RegExp])[] = [
  ['desk', /^(advice\/edit|agreement\/finalise|notices\/mail-)/],
  ['admin', /^(access\/(me|people)-|notices\/(levels|stop)-|operation\/|dev\/)/],
  ['access', /^access\//],
  // The list of drafts is no part of any text.
  ['group', /^advice\/drafts-/],
  ['advice', /^advice\//],
  ['silence', /^agreement\/silence-/],
  ['answer', /^agreement\//],
  ['finding', /^finding\//],
  ['live', /^meetings\/live\//],
  ['report', /^(meetings\/report|groups\/procedure)\//],
  ['meetings', /^meetings\//],
  // Two small matters share a part here too.
  ['calendar', /^(calendar\/|notifications\/focal-points-)/],
  ['issued', /^notifications\/issued-/],
  ['register', /^notifications\//],
  ['nominee', /^nominations\/own\/nominee-/],
  ['nominate', /^nominations\/(own\/|edit-|enter-)/],
  ['nomination', /^nominations\/nomination-/],
  ['nominations', /^nominations\//],
  ['composition', /^selection\/composition\//],
  // Two small matters share a part: each catalogue of its own is named in what every page loads.
  ['election', /^(selection\/election|task-groups)\//],
  ['bureau', /^selection\/bureau-/],
  ['board', /^selection\/board-/],
  ['decision', /^selection\//],
  ['home', /^notices\/home-/],
];

/** The part with the words of a page, by where its source lies. */
export const partOf = (source: string): Part => parts.find(([, is]) => is.test(source))?.[0] ?? 'group';
