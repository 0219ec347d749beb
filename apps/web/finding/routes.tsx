import { pageAt, type PageRoute } from '@web/app/page-route';

/** The permanent address of a document. A symbol holds slashes. */
export const symbolPage = pageAt('/s/*', 'finding/symbol-page.tsx', () => import('./symbol-page'));

export const routes: PageRoute[] = [
  pageAt('/g/:slug/search', 'finding/search-page.tsx', () => import('./search-page')),
  pageAt('/g/:slug/documents', 'finding/documents-page.tsx', () => import('./documents-page')),
  pageAt('/g/:slug/record', 'finding/record-page.tsx', () => import('./record-page')),
];
