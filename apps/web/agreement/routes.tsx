import { lazy } from 'react';
import type { PageRoute } from '@web/app/page-route';

export const routes: PageRoute[] = [
  { path: '/g/:slug/advice/:draftId/finalise', component: lazy(() => import('./finalise-page')) },
  { path: '/g/:slug/advice/:draftId/silence', component: lazy(() => import('./silence-page')) },
  { path: '/g/:slug/advice/:draftId/answer', component: lazy(() => import('./answer-page')) },
];
