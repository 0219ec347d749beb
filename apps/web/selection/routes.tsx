import { pageAt, type PageRoute } from '@web/app/page-route';

/** Where the link of a message leads that asks a member of the Bureau. They need no account for it. */
export const linkRoutes: readonly PageRoute[] = [
  pageAt('/bureau', 'selection/bureau-link-page.tsx', () => import('./bureau-link-page')),
];

/**
 * The pages of the selection: the board, what is decided and what becomes of seats are the office's, the consultation is
 * the Bureau's, the election of the chair the group's, the composition everybody's.
 */
export const routes: readonly PageRoute[] = [
  pageAt('/g/:slug/selection', 'selection/board-page.tsx', () => import('./board-page')),
  pageAt('/g/:slug/selection/bureau', 'selection/bureau-page.tsx', () => import('./bureau-page')),
  pageAt('/g/:slug/selection/profile', 'selection/profile-page.tsx', () => import('./profile-page')),
  pageAt(
    '/g/:slug/selection/lotteries',
    'selection/lottery/lottery-page.tsx',
    () => import('./lottery/lottery-page'),
  ),
  pageAt('/g/:slug/selection/decision', 'selection/decision-page.tsx', () => import('./decision-page')),
  pageAt(
    '/g/:slug/members/composition',
    'selection/composition/composition-page.tsx',
    () => import('./composition/composition-page'),
  ),
  pageAt(
    '/g/:slug/members/vacancies',
    'selection/composition/vacancies-page.tsx',
    () => import('./composition/vacancies-page'),
  ),
  pageAt(
    '/g/:slug/election',
    'selection/election/election-page.tsx',
    () => import('./election/election-page'),
  ),
];
