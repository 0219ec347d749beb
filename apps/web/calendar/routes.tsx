import { pageAt, type PageRoute } from '@web/app/page-route';

/** What other bodies do, and the time until the report is due. */
export const routes: readonly PageRoute[] = [
  pageAt('/g/:slug/calendar', 'calendar/calendar-page.tsx', () => import('./calendar-page')),
];
