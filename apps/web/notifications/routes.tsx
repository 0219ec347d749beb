import { pageAt, type PageRoute } from '@web/app/page-route';

/** What everybody may read: all notifications that were issued, and each as it was issued. */
export const publicPages: readonly PageRoute[] = [
  pageAt('/n', 'notifications/issued-list-page.tsx', () => import('./issued-list-page')),
  pageAt('/n/:number', 'notifications/issued-page.tsx', () => import('./issued-page')),
];

const at = '/g/:slug/notifications';

/** The register and its desk, for secretariat and head. What has a name of its own stands before what has an id. */
export const routes: readonly PageRoute[] = [
  pageAt(at, 'notifications/register-page.tsx', () => import('./register-page')),
  pageAt(`${at}/focal-points`, 'notifications/focal-points-page.tsx', () => import('./focal-points-page')),
  pageAt(`${at}/:id`, 'notifications/editor-page.tsx', () => import('./editor-page')),
  pageAt(`${at}/:id/preview`, 'notifications/preview-page.tsx', () => import('./preview-page')),
  pageAt(`${at}/:id/issue`, 'notifications/issue-page.tsx', () => import('./issue-page')),
  pageAt(`${at}/:id/deliveries`, 'notifications/deliveries-page.tsx', () => import('./deliveries-page')),
  pageAt(`${at}/:id/answers`, 'notifications/answers-page.tsx', () => import('./answers-page')),
];
