import { routes as advice } from '@web/advice/routes';
import { routes as agreement } from '@web/agreement/routes';
import { routes as calendar } from '@web/calendar/routes';
import { routes as finding, symbolPage } from '@web/finding/routes';
import { routes as meetings } from '@web/meetings/routes';
import { publicPages as issued, routes as notifications } from '@web/notifications/routes';
import { ownRoutes, routes as nominations } from '@web/nominations/routes';
import { linkRoutes, routes as selection } from '@web/selection/routes';
import { routes as taskGroups } from '@web/task-groups/routes';
import { pageAt, type PageRoute } from './page-route';

/** Pages of no group. */
export const pages: readonly PageRoute[] = [
  pageAt('/', 'groups/groups-page.tsx', () => import('@web/groups/groups-page')),
  pageAt('/sign-in', 'access/sign-in-page.tsx', () => import('@web/access/sign-in-page')),
  pageAt('/sign-in/link', 'access/sign-in-link-page.tsx', () => import('@web/access/sign-in-link-page')),
  pageAt('/sign-in/openid', 'access/openid-return-page.tsx', () => import('@web/access/openid-return-page')),
  pageAt('/demo/mailbox', 'notices/mailbox-page.tsx', () => import('@web/notices/mailbox-page')),
  pageAt('/demo/:role', 'access/demo-page.tsx', () => import('@web/access/demo-page')),
  pageAt('/dev/states', 'dev/states-page.tsx', () => import('@web/dev/states-page')),
  pageAt('/admin', 'operation/admin-page.tsx', () => import('@web/operation/admin-page')),
  symbolPage,
  ...issued,
  ...ownRoutes,
  ...linkRoutes,
  pageAt('/me', 'access/me-page.tsx', () => import('@web/access/me-page')),
  pageAt('/me/security', 'access/security-page.tsx', () => import('@web/access/security-page')),
  pageAt('/me/notifications', 'notices/levels-page.tsx', () => import('@web/notices/levels-page')),
  pageAt('/unsubscribe/:token', 'notices/stop-page.tsx', () => import('@web/notices/stop-page')),
];

const procedure = (path: string) =>
  pageAt(path, 'groups/procedure/procedure-page.tsx', () => import('@web/groups/procedure/procedure-page'));
const letter = (path: string) =>
  pageAt(path, 'groups/letter-page.tsx', () => import('@web/groups/letter-page'));

/** Pages of a group. */
export const groupPages: readonly PageRoute[] = [
  pageAt('/g/:slug', 'notices/home-page.tsx', () => import('@web/notices/home-page')),
  pageAt('/g/:slug/cycle', 'groups/cycle-page.tsx', () => import('@web/groups/cycle-page')),
  procedure('/g/:slug/procedure'),
  procedure('/g/:slug/procedure/:version'),
  pageAt('/g/:slug/members', 'groups/members-page.tsx', () => import('@web/groups/members-page')),
  pageAt('/g/:slug/people', 'access/people-page.tsx', () => import('@web/access/people-page')),
  pageAt('/g/:slug/mail', 'notices/mail-page.tsx', () => import('@web/notices/mail-page')),
  letter('/g/:slug/drafts/:draftId'),
  letter('/g/:slug/circulations/:circulationId'),
  ...meetings,
  ...calendar,
  ...advice,
  ...taskGroups,
  ...agreement,
  ...finding,
  ...notifications,
  ...nominations,
  ...selection,
];

/** The page at an address; none when there is no such page. */
export function pageFor(address: string): PageRoute | undefined {
  return [...pages, ...groupPages].find(({ path }) =>
    new RegExp(`^${path.replace(/:\w+/g, '[^/]+').replace('*', '.+')}/?$`).test(address),
  );
}
