import type { Page } from '@playwright/test';

/** The lines that a page opens from here on, of whatever kind. */
export function linesOf(page: Page) {
  const lines: { isClosed: () => boolean }[] = [];
  const polls: string[] = [];
  page.on('websocket', (it) => lines.push(it));
  page.on('request', (it) => {
    if (it.url().includes('/socket.io/')) polls.push(it.url());
  });
  return { lines, polls, held: () => lines.filter((it) => !it.isClosed()).length };
}

/** Makes the browser one that saves data. */
export const saveData = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '3g' } });
  });
