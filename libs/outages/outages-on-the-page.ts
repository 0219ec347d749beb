import type { Page } from '@lib/journal';
import { between } from './outages.sql';

/** A time in which nobody could reach the service. */
export interface Away {
  readonly from: Date;
  readonly to: Date;
}

/** When the service was away between two instants; the first of them first. */
export const outagesOn = (page: Page, from: Date, to: Date): Promise<Away[]> =>
  page.ask<Away>(between, from, to);

/** A condition of SQL: nobody can be reaching the service now. */
export { isAway } from './outages.sql';
