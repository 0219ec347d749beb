/** A number as people write it: the year, and three digits at least. */
export const numberOf = (year: number, serial: number): string =>
  `${String(year)}-${String(serial).padStart(3, '0')}`;
