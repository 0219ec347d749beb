import type { Overlay } from './seats';

/** The members of the European Union in 2017, when seats were set aside for them (CBD/SBI/2/11, paragraph 41). */
export const euIn2017: readonly string[] = [
  ...['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GR'],
  ...['HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
];
/** JUSCANZ is no group of the United Nations and has no list: these are of it by what is usual. */
export const juscanz: readonly string[] = ['JP', 'US', 'CA', 'AU', 'NZ', 'NO', 'CH'];

/** When the United Kingdom left the European Union. */
const GB_LEFT = '2020-01-31T23:00:00.000Z';

/** For which of the seats that cut across regions a Party stands at a time; null where for none. */
export function overlayOf(party: string, at: Date): Overlay | null {
  if (juscanz.includes(party)) return 'JUSCANZ';
  return euIn2017.includes(party) && !(party === 'GB' && at.toISOString() >= GB_LEFT) ? 'EU' : null;
}
