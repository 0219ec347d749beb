import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import { config } from './config';
import { keptByNobody, securityHeaders } from './headers';
import { oneClick } from './one-click';
import { requestLog } from './request-log';
import { sameOrigin } from './same-origin';
import { webFiles } from './web-files';
import { webPages } from './web-pages';

const MOST = '256kb';

/** Where the build has put the web client: its files, and what draws its pages on a server. */
interface Web {
  readonly files: string;
  readonly drawer: string;
}

/** What stands before every route: the log, the headers, the web client's files, the origin, the body. */
export function raiseFront(app: NestExpressApplication, web: Web, log: Logger): void {
  app.set('trust proxy', config.TRUSTED_PROXY ?? false);
  app.set('query parser', 'simple');
  app.set('etag', false);
  app.disable('x-powered-by');
  app.use(requestLog(log));
  app.use(securityHeaders);
  app.use(webPages(web.files, web.drawer));
  app.use(webFiles(web.files));
  app.use(keptByNobody);
  app.use(oneClick);
  app.use(sameOrigin);
  app.useBodyParser('json', { limit: MOST, type: 'application/json' });
}
