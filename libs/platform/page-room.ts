import type { Request } from 'express';
import type { Throttle } from './throttle';

/** So many pages a minute are drawn for one address that nobody has signed in from. */
export const PAGES_AN_ADDRESS = 120;

/**
 * Whether there is room to draw a page. Drawing is the dearest thing that may be had without signing in: beyond the
 * measure of an address its pages come empty and are drawn by the browser that asked. Whoever has signed in is measured
 * by what the page asks the API for.
 */
export function roomForPages(
  throttle: Throttle,
  isSomebody: (cookie: string | undefined) => Promise<boolean> = async () => Promise.resolve(false),
): (asked: Request) => Promise<boolean> {
  return async ({ headers, ip = '' }) =>
    (await isSomebody(headers.cookie)) || throttle.hasRoom(`pages of ${ip}`, PAGES_AN_ADDRESS);
}
