import { pageAt, type PageRoute } from '@web/app/page-route';

export const routes: PageRoute[] = [
  pageAt('/g/:slug/advice', 'advice/drafts-page.tsx', () => import('./drafts-page')),
  pageAt('/g/:slug/advice/:draftId', 'advice/review-page.tsx', () => import('./review-page')),
  pageAt('/g/:slug/advice/:draftId/v/:n', 'advice/version-page.tsx', () => import('./version-page')),
  pageAt('/g/:slug/advice/:draftId/table', 'advice/table/table-page.tsx', () => import('./table/table-page')),
  pageAt('/g/:slug/advice/:draftId/changes', 'advice/changes-page.tsx', () => import('./changes-page')),
  pageAt('/g/:slug/advice/:draftId/edit', 'advice/edit-page.tsx', () => import('./edit-page')),
];
