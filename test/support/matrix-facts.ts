import type { Action, Actor, Phase, Role } from '@lib/contracts';

/** Who asks: each role alone, the administrator, somebody with no role, and nobody. */
export const actors = [
  'admin',
  'secretariat',
  'head',
  'chair',
  'member',
  'observer',
  'bureau',
  'focalPoint',
  'stranger',
  'nobody',
] as const;
export type Asker = (typeof actors)[number];
export const isRole = (it: Asker): it is Role => !['admin', 'stranger', 'nobody'].includes(it);

/**
 * The rows of the authorization matrix that have a route, as the security design has them: how a denial looks, and
 * for each column in which phases (P0 to P14) of its object somebody may. What the code makes of it stands
 * elsewhere; this is what it is held to.
 */
const columns: Actor[] = [
  'admin',
  'secretariat',
  'head',
  'chair',
  'member',
  'observer',
  'bureau',
  'focalPoint',
  'public',
];
const table = `
A01 sign-in | all | all | all | all | all | all | all | all | own link
A02 sign-in | own | own | own | own | own | own | own | own | -
A03 openly | all | grp, not A/H | grp, not A | - | - | - | - | - | -
A05 hidden | e-mail only | grp | grp | grp e-mail | own | own | own | own + own nominees | -
A06 openly | all | M,O,N in grp | M,O,B,N | - | - | - | - | - | -
A07 openly | any but own; A needs 2nd A | M,O in grp | C,B,S in grp | - | - | - | - | - | -
A08 openly | any but self | M,O,N in grp | grp | - | - | - | - | - | -
A09 openly | own | own | own | own | own | own | own | own | -
A10 openly | own | own | own | own | own | own | own | own | -
C01 never | all | all | all | all | all | all | all | all | P1+
C02 hidden | all | all | all | grp P4+ | grp P4+ | grp P4+ | P3+ | P1–P4 own call | -
C03 openly | - | P0 | P0 | - | - | - | - | - | -
C04 openly | - | P0–P3 prepare | P0–P3, P13–P14 | P5–P12 | - | - | - | - | -
C05 openly | - | before expiry | before expiry | P7, P9, P12 before expiry | - | - | - | - | -
C06 openly | - | - | all | - | - | - | - | - | -
G01 hidden | P4+ | all | all | grp P4+ | grp P4+ | grp P4+ | P4+ | P4+ | P4+ published
T01 hidden | - | P7+ | P7+ | P7+ | P7+ | P7–P8 if invited | P13+ | - | P14 published
T02 openly | - | P7–P8 | P7–P8 | P7–P11 | task group P8 | - | - | - | -
T03 hidden | - | P7+ | P7+ | P7+ | P7+ | versions shown to them | - | - | -
T04 openly | - | P7–P8 | P7–P8 | P7–P11 | - | - | - | - | -
T05 openly | - | - | - | P11 | - | - | - | - | -
K01 openly | - | P7 as secretariat | P7 | P7 | P7 | P7 if invited | - | - | -
K02 openly | - | own P7 | own P7 | own P7 | own P7 | own P7 | - | - | -
K03 openly | - | P7–P8 | P7–P8 | P7–P8 | task group propose | - | - | - | -
K04 hidden | - | P7+ | P7+ | P7+ | P7+ | own, and threads they are in | - | - | -
K06 hidden | - | as T01/K04 | as T01/K04 | as T01/K04 | as T01/K04 | as T01/K04 | - | - | -
K07 hidden | - | as K04 now | as K04 now | as K04 now | as K04 now | as K04 now | - | - | -
S01 openly | - | prepare | prepare | P11→P12 | - | - | - | - | -
S02 openly | - | - | - | own P12 | own P12 | - | - | - | -
S03 openly | - | - | - | own P12 | own P12 | - | - | - | -
S04 hidden | - | P12+ | P12+ | P12+ | P13+ (D4) | - | - | - | -
S06 openly | - | prepare | before expiry | before expiry | - | - | - | - | -
S08 openly | - | - | - | P13 | - | - | - | - | -
O04 hidden | no text | grp | grp | - | - | - | - | - | -
O05 openly | all | grp | grp | - | - | - | - | - | -
O07 hidden | own | own | own | own | own | own | own | own | -
O09 never | all | all | all | all | all | all | all | all | P14 items
Z01 openly | all | grp | grp | - | - | - | - | - | -
Z05 never | all | all | all | all | all | all | all | all | all
Z07 hidden | internal net | - | - | - | - | - | - | - | -
`;

interface Difference {
  row: Action;
  who: Actor[];
  /** For one route only, where the others of its row are as the design says. */
  route?: string;
  cell: string;
  because: string;
}

/** Where this system allows something else than the design, and why. */
export const differences: Difference[] = [
  { row: 'C02', who: ['focalPoint'], cell: '-', because: 'calls for nominations are not built' },
  { row: 'C04', who: ['secretariat'], cell: '-', because: 'nothing is prepared for another yet' },
  {
    row: 'C04',
    who: ['head'],
    cell: 'P0–P4, P13–P14',
    because: 'somebody must take a constituted group to work',
  },
  { row: 'C05', who: ['chair'], cell: 'P5–P12', because: 'the cycle decides, and it works from P5 on' },
  { row: 'G01', who: ['public'], cell: '-', because: 'rosters are not published yet' },
  { row: 'T01', who: ['observer'], cell: '-', because: 'observers are not invited to papers yet' },
  { row: 'T01', who: ['public'], cell: '-', because: 'texts are not published yet' },
  { row: 'T02', who: ['member'], cell: '-', because: 'there are no task groups yet' },
  { row: 'T03', who: ['observer'], cell: '-', because: 'observers are not invited to papers yet' },
  { row: 'K01', who: ['observer'], cell: '-', because: 'observers are not invited to papers yet' },
  { row: 'K02', who: ['observer'], cell: '-', because: 'observers are not invited to papers yet' },
  { row: 'K03', who: ['member'], cell: '-', because: 'there are no task groups yet' },
  { row: 'K04', who: ['observer'], cell: '-', because: 'observers are not invited to papers yet' },
  { row: 'S01', who: ['secretariat', 'head'], cell: '-', because: 'nothing is prepared for another yet' },
  {
    row: 'S02',
    who: ['chair', 'member'],
    cell: 'P12–P13',
    because: 'a broken circulation still takes answers, and one that is over takes statements for the record',
  },
  {
    row: 'S03',
    who: ['chair', 'member'],
    cell: 'P12–P13',
    because: 'an objection that broke it can be lifted',
  },
  { row: 'S06', who: ['secretariat'], cell: '-', because: 'nothing is prepared for another yet' },
  { row: 'S06', who: ['head', 'chair'], cell: 'P12–P13', because: 'a broken circulation is extended too' },
  { row: 'S08', who: ['chair'], cell: 'P12–P13', because: 'a text may be taken back before anybody objects' },
  { row: 'O07', who: ['admin'], cell: '-', because: 'an administrator has nothing of their own in a group' },
  {
    row: 'O09',
    who: ['public'],
    cell: 'all',
    because:
      'all that stands there yet is the list of Parties, and symbols, which answer by the rows of the group',
  },
  { row: 'Z07', who: ['admin'], cell: '-', because: 'mailboxes and test hooks exist in demonstrations only' },
  {
    row: 'T01',
    route: 'readWorkingText',
    who: ['member', 'bureau'],
    cell: '-',
    because: "members see what has been issued; the working text is the desk's",
  },
  {
    row: 'T01',
    route: 'search',
    who: ['bureau'],
    cell: '-',
    because: 'it finds paragraphs of issued versions, and those are read by whoever reads versions',
  },
  {
    row: 'K03',
    route: 'admitComment',
    who: ['secretariat', 'head'],
    cell: '-',
    because: "whether a late comment counts is the chair's to say",
  },
  {
    row: 'A07',
    route: 'appointOffice',
    who: ['secretariat'],
    cell: '-',
    because: "the chair is the head's to give",
  },
  {
    row: 'A07',
    route: 'endOffice',
    who: ['secretariat'],
    cell: '-',
    because: "the chair is the head's to take",
  },
  {
    row: 'A05',
    who: ['focalPoint'],
    cell: '-',
    because: 'whom a focal point may see are nominees, and there are no nominations yet',
  },
  {
    row: 'A09',
    route: 'stopSummaries',
    who: ['public'],
    cell: 'all',
    because: 'whoever holds the link of a summary acts as its reader, as far as the link goes (RFC 8058)',
  },
  { row: 'A01', route: 'demoSignIn', who: columns, cell: '-', because: 'it exists in demonstrations only' },
];

export interface Row {
  denied: 'openly' | 'hidden' | 'sign-in' | 'never';
  cells: Record<Actor, string>;
}

export const rows = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...cells] = line.split(' | ');
      const [id = '', denied = ''] = name.split(' ');
      const named = columns.map((column, i) => [column, cells[i] ?? '-'] as const);
      return [id, { denied, cells: Object.fromEntries(named) } as Row] as const;
    }),
);

/** The phases that a cell names; all, when it names none. */
function phasesOf(cell: string): (phase: Phase) => boolean {
  if (cell === '-') return () => false;
  const spans = [...cell.matchAll(/(?<!→)P(\d+)(?:–P(\d+)|(\+))?/g)];
  const within = ([, from, to, onwards]: RegExpMatchArray, phase: Phase) =>
    phase >= Number(from) && (onwards !== undefined || phase <= Number(to ?? from));
  return (phase) => spans.length === 0 || spans.some((it) => within(it, phase));
}

/** Whether the cell of an actor allows a route in a phase. */
export function mayIn(row: Action, route: string, actor: Actor, phase: Phase): boolean {
  const differs = (of: string | undefined) =>
    differences.find((it) => it.row === row && it.route === of && it.who.includes(actor));
  const cell = (differs(route) ?? differs(undefined))?.cell ?? rows.get(row)?.cells[actor] ?? '-';
  return phasesOf(cell)(phase);
}
