import { lazy } from 'react';
import type { PageRoute } from '@web/app/page-route';

export const routes: PageRoute[] = [
  { path: '/g/:slug/advice', component: lazy(() => import('./drafts-page')) },
  { path: '/g/:slug/advice/:draftId', component: lazy(() => import('./review-page')) },
  { path: '/g/:slug/advice/:draftId/v/:n', component: lazy(() => import('./version-page')) },
  { path: '/g/:slug/advice/:draftId/changes', component: lazy(() => import('./changes-page')) },
  { path: '/g/:slug/advice/:draftId/edit', component: lazy(() => import('./edit-page')) },
];
