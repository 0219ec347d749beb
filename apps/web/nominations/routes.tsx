import { pageAt, type PageRoute } from '@web/app/page-route';

const nominate = (path: string) =>
  pageAt(path, 'nominations/own/nominate-page.tsx', () => import('./own/nominate-page'));

/** Pages of those who need no account: a Party that nominates, and whoever is nominated. */
export const ownRoutes: readonly PageRoute[] = [
  nominate('/n/:number/nominate'),
  nominate('/n/:number/nominate/*'),
  pageAt('/nominee', 'nominations/own/nominee-page.tsx', () => import('./own/nominee-page')),
];

/** Pages of a group: for secretariat and head, and a member's own interests. */
export const routes: readonly PageRoute[] = [
  pageAt('/g/:slug/interests', 'nominations/my-interests-page.tsx', () => import('./my-interests-page')),
  pageAt('/g/:slug/nominations', 'nominations/register-page.tsx', () => import('./register-page')),
  pageAt('/g/:slug/nominations/analysis', 'nominations/analysis-page.tsx', () => import('./analysis-page')),
  pageAt('/g/:slug/nominations/enter', 'nominations/enter-page.tsx', () => import('./enter-page')),
  pageAt(
    '/g/:slug/nominations/:nominationId',
    'nominations/nomination-page.tsx',
    () => import('./nomination-page'),
  ),
  pageAt('/g/:slug/nominations/:nominationId/edit', 'nominations/edit-page.tsx', () => import('./edit-page')),
];
