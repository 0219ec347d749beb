import { pageAt, type PageRoute } from '@web/app/page-route';

/** The task groups of a draft, and one of them. */
export const routes: readonly PageRoute[] = [
  pageAt('/g/:slug/advice/:draftId/task-groups', 'task-groups/list-page.tsx', () => import('./list-page')),
  pageAt(
    '/g/:slug/advice/:draftId/task-groups/:taskGroupId',
    'task-groups/task-group-page.tsx',
    () => import('./task-group-page'),
  ),
];
