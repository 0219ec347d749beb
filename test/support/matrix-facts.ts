import type { Action, Actor, Phase, Role } from '@lib/contracts';
import { columns, differences } from './matrix-differences';

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
A11 openly | with 2nd A | - | - | - | - | - | - | - | -
C01 never | all | all | all | all | all | all | all | all | P1+
C02 hidden | all | all | all | grp P4+ | grp P4+ | grp P4+ | P3+ | P1–P4 own call | -
C03 openly | - | P0 | P0 | - | - | - | - | - | -
C04 openly | - | P0–P3 prepare | P0–P3, P13–P14 | P5–P12 | - | - | - | - | -
C05 openly | - | before expiry | before expiry | P7, P9, P12 before expiry | - | - | - | - | -
C06 openly | - | - | all | - | - | - | - | - | -
N01 hidden | - | - | - | - | - | - | - | own Party P1 | -
N02 hidden | - | - | - | - | - | - | - | own Party: edit P1, withdraw P1–P3 | -
N03 hidden | - | P1–P2 | P1–P2 | - | - | - | - | - | -
N04 hidden | - | P1+ | P1+ | - | - | - | P3, eligible only, not recused | own Party | -
N05 hidden | - | P1+ | P1+ | - | - | - | P3, eligible only, not recused | own Party | -
N06 hidden | - | P1+ | P1+ | - | - | - | P3 | own Party | -
N07 hidden | - | P1–P2 | P1–P2 | - | - | - | - | - | -
N08 hidden | - | P2–P4 | P2–P4 | - | - | - | - | - | -
N09 hidden | - | - | - | - | - | - | - | - | own link P1–P2
I01 hidden | - | - | - | own | own | own | own | own nominee | -
I02 hidden | - | all | all | own | own | own | own | own nominee | -
I03 hidden | - | all | all | grp | own | own | P3 | - | -
I04 hidden | - | propose | all | - | - | - | - | - | -
B01 hidden | - | P2–P4 | P2–P4 | - | - | - | P3 | - | -
B02 hidden | - | - | - | - | - | - | own P3, not recused | - | -
B03 hidden | - | P3+ | P3+ | - | - | - | P3 after own is given, or after close | - | -
B04 hidden | - | record | record | - | - | - | own P2–P3 | - | -
B05 hidden | - | P3 | P3 | - | - | - | - | - | -
B06 hidden | - | - | P3, consultation recorded | - | - | - | - | - | -
B07 hidden | - | P3+ | P3+ | - | - | - | P3+ | - | -
B08 hidden | - | P4+ | P4+ | - | - | - | P4+ | own Party P4+ | -
G01 hidden | P4+ | all | all | grp P4+ | grp P4+ | grp P4+ | P4+ | P4+ | P4+ published
G02 openly | - | prepare | P4+ | - | - | - | - | propose replacement own Party | -
G03 openly | - | - | - | own P4 | own P4 | - | - | - | -
M01 hidden | - | all | all | grp | grp | grp, open items or invited | - | - | -
M02 openly | - | P4+ | P4+ | P4+ | - | - | - | - | -
M03 hidden | - | P5 | P5 | P5 | - | - | - | - | -
M04 openly | - | P5 | P5 | P5 | - | - | - | - | -
M05 openly | - | P5 | P5 | P5 | P5 | P5 if invited | - | - | -
M06 openly | - | P5–P6 | P5–P6 | P5–P6 | - | - | - | - | -
M07 hidden | - | grp | grp | grp | grp not recused | - | - | - | -
M08 openly | - | P6 | P6 | P6 | own | own | - | - | -
M09 openly | - | P6–P8 | P6–P8 | P6–P8 | - | - | - | - | -
M10 openly | - | - | - | adopt | propose correction | - | - | - | -
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
O01 openly | - | all | all | suggest | - | - | - | - | -
O02 openly | - | - | all, not own draft | - | - | - | - | - | -
O03 openly | - | after O02 | after O02 | - | - | - | - | - | -
O04 hidden | no text | grp | grp | - | - | - | - | - | -
O05 openly | all | grp | grp | - | - | - | - | - | -
O06 openly | - | - | - | - | - | - | - | - | -
O07 hidden | own | own | own | own | own | own | own | own | -
O09 never | all | all | all | all | all | all | all | all | P14 items
Z01 openly | all | grp | grp | - | - | - | - | - | -
Z04 hidden | internal net | - | - | - | - | - | - | - | -
Z05 never | all | all | all | all | all | all | all | all | all
Z07 hidden | internal net | - | - | - | - | - | - | - | -
`;

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
