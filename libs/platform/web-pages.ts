import { Logger } from '@nestjs/common';
import type { Request, RequestHandler } from 'express';
import { type Drawer, wantedBy } from './drawer';
import type { PageFiles } from './page-files';
import { sendPage } from './page-html';

const isPage = /^\/(?!(?:api|health|socket\.io|assets)(?:\/|$))[^.]*$/;

/** Whether an address may be a page's. */
export const isPageAddress = (address: string): boolean => isPage.test(address);

/**
 * Sends pages with their words in them, drawn from what the API tells whoever asks. What cannot be drawn here is sent
 * empty, and drawn by the browser.
 * @param mayDraw whether there is room to draw one more page for whoever asks
 */
export function webPages(
  files: PageFiles,
  drawer: Drawer,
  mayDraw: (asked: Request) => Promise<boolean>,
): RequestHandler {
  const log = new Logger('pages');
  const draw = async (asked: Request) => ((await mayDraw(asked)) ? drawer.drawPage(wantedBy(asked)) : null);
  return (asked, answer, next) => {
    if (asked.method !== 'GET' || !isPageAddress(asked.path)) {
      next();
      return;
    }
    draw(asked)
      .then(async (drawn) => {
        if (!drawn) next();
        // A browser takes what stands behind the # along by itself.
        else if (drawn.movedTo !== null)
          answer.set({ 'Cache-Control': 'no-store', Vary: 'Cookie' }).redirect(302, drawn.movedTo);
        else await sendPage({ asked, files, isAlive: true }, answer, drawn);
      })
      .catch((error: unknown) => {
        log.warn(error);
        next();
      });
  };
}
