import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import { config } from './config';
import { keptByNobody, securityHeaders } from './headers';
import { oneClick } from './one-click';
import { requestLog } from './request-log';
import { sameOrigin } from './same-origin';
import { Throttle } from './throttle';
import { webFiles } from './web-files';
import { drawerIn } from './drawer';
import { PageFiles } from './page-files';
import { plainFormBody, plainForms } from './plain-forms';
import { roomForPages } from './page-room';
import { webPages } from './web-pages';

const MOST = '256kb';

/** Where the build has put the web client: its files, and what draws its pages on a server. */
interface Web {
  readonly files: string;
  readonly drawer: string;
  /** Whether these cookies are somebody's; nobody's are, where it is not told. */
  readonly isSomebody?: (cookie: string | undefined) => Promise<boolean>;
}

/** What stands before every route: the log, the headers, the web client's files, the origin, the body. */
export function raiseFront(app: NestExpressApplication, web: Web, log: Logger): void {
  app.set('trust proxy', config.TRUSTED_PROXY ?? false);
  app.set('query parser', 'simple');
  app.set('etag', false);
  app.disable('x-powered-by');
  app.use(requestLog(log));
  app.use(securityHeaders);
  // Before the forms of pages: what mail programs send goes to the address of a page, and is no form of it.
  app.use(oneClick);
  usePages(app, web);
  app.use(webFiles(web.files));
  app.use(keptByNobody);
  app.use(sameOrigin);
  app.useBodyParser('json', { limit: MOST, type: 'application/json' });
}

function usePages(
  app: NestExpressApplication,
  { files: folder, drawer: drawerFolder, isSomebody }: Web,
): void {
  const [files, drawer] = [PageFiles.in(folder), drawerIn(drawerFolder)];
  if (!files || !drawer) return;
  app.useBodyParser('urlencoded', plainFormBody);
  app.use(plainForms(files, drawer));
  app.use(webPages(files, drawer, roomForPages(app.get(Throttle), isSomebody)));
}
