import { lazy } from 'react';
import { routes as advice } from '@web/advice/routes';
import { routes as agreement } from '@web/agreement/routes';
import type { PageRoute } from './page-route';

/** Pages of no group. */
export const pages: readonly PageRoute[] = [
  { path: '/', component: lazy(() => import('@web/groups/groups-page')) },
  { path: '/sign-in', component: lazy(() => import('@web/access/sign-in-page')) },
  { path: '/sign-in/link', component: lazy(() => import('@web/access/sign-in-link-page')) },
  { path: '/demo/mailbox', component: lazy(() => import('@web/notices/mailbox-page')) },
  { path: '/demo/:role', component: lazy(() => import('@web/access/demo-page')) },
  { path: '/me', component: lazy(() => import('@web/access/me-page')) },
];

const letter = lazy(() => import('@web/groups/letter-page'));

/** Pages of a group. */
export const groupPages: readonly PageRoute[] = [
  { path: '/g/:slug', component: lazy(() => import('@web/notices/home-page')) },
  { path: '/g/:slug/cycle', component: lazy(() => import('@web/groups/cycle-page')) },
  { path: '/g/:slug/members', component: lazy(() => import('@web/groups/members-page')) },
  { path: '/g/:slug/mail', component: lazy(() => import('@web/notices/mail-page')) },
  { path: '/g/:slug/record', component: lazy(() => import('@web/notices/record-page')) },
  { path: '/g/:slug/drafts/:draftId', component: letter },
  { path: '/g/:slug/circulations/:circulationId', component: letter },
  ...advice,
  ...agreement,
];
