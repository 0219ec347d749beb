import { pageAt, type PageRoute } from '@web/app/page-route';

export const routes: PageRoute[] = [
  pageAt('/g/:slug/advice/:draftId/finalise', 'agreement/finalise-page.tsx', () => import('./finalise-page')),
  pageAt('/g/:slug/advice/:draftId/silence', 'agreement/silence-page.tsx', () => import('./silence-page')),
  pageAt('/g/:slug/advice/:draftId/answer', 'agreement/answer-page.tsx', () => import('./answer-page')),
];
