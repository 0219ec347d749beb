import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Browser, type BrowserContext } from '@playwright/test';
import { ask, type Asker, windowOf, type Window } from './demo';

/** The people of the other sample group, whose work no other test touches: what they are, and their mailbox. */
const mailboxes = {
  member: 'pollinators.gh',
  other: 'pollinators.np',
  chair: 'pollinators.br',
  desk: 'pollinators.desk',
};
export type Who = keyof typeof mailboxes;

/** One of them in a window of their own. */
export async function known(browser: Browser, who: Who): Promise<Window> {
  return windowOf(await knownAsker(browser, who));
}

/**
 * One of them who sees no page. They come in once, with a code by mail, and are known from then on, also to the process
 * that goes on after a test has failed: nobody is sent more than a few codes.
 */
export async function knownAsker(browser: Browser, who: Who): Promise<BrowserContext> {
  const path = join(test.info().project.outputDir, 'known', `${who}.json`);
  const isKnown = existsSync(path);
  const context = await browser.newContext({ locale: 'en-GB', ...(isKnown && { storageState: path }) });
  if (!isKnown) {
    await comeIn(context, `${mailboxes[who]}@demo.consilia.example`);
    await context.storageState({ path });
  }
  return context;
}

async function comeIn(by: Asker, email: string): Promise<void> {
  await ask(by, 'POST', '/api/sign-in', { email });
  await expect(async () => {
    const { mails } = await ask<{ mails: { id: string; to: string }[] }>(by, 'GET', '/api/demo/mail');
    const id = mails.find(({ to }) => to === email)?.id ?? '';
    const { text } = await ask<{ text: string }>(by, 'GET', `/api/demo/mail/${id}`);
    await ask(by, 'POST', '/api/sign-in/code', { email, code: /\b\d{3} \d{3}\b/.exec(text)?.[0] ?? '' });
  }).toPass();
}
