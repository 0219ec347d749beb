import type { Page } from '@playwright/test';

/** Holds back what a page asks for at such addresses, as a thin line does. Gives what brings it. */
export async function heldBack(page: Page, at: RegExp): Promise<() => void> {
  let bring = () => {};
  const brought = new Promise<void>((done) => (bring = done));
  await page.route(at, async (route) => {
    await brought;
    await route.continue();
  });
  return () => bring();
}
