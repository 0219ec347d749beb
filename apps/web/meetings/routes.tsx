import { pageAt, type PageRoute } from '@web/app/page-route';

/** The meetings of a group, the search for a date, and one meeting by its number. */
export const routes: readonly PageRoute[] = [
  pageAt('/g/:slug/meetings', 'meetings/meetings-page.tsx', () => import('./meetings-page')),
  pageAt('/g/:slug/meetings/times/:pollId', 'meetings/poll-page.tsx', () => import('./poll-page')),
  pageAt('/g/:slug/meetings/:n/live', 'meetings/live/live-page.tsx', () => import('./live/live-page')),
  pageAt(
    '/g/:slug/meetings/:n/report',
    'meetings/report/report-page.tsx',
    () => import('./report/report-page'),
  ),
  pageAt('/g/:slug/meetings/:n', 'meetings/meeting-page.tsx', () => import('./meeting-page')),
];
