import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Access } from '@lib/access';
import * as contracts from '@lib/contracts';
import type { Route } from '@lib/contracts';
import { config, describeApi, looksOfDocs, openLog, raiseFront, sessionCookie } from '@lib/platform';

/** Where the build puts the web client, seen from where it puts this. */
const built = join(__dirname, '..', '..');
const web = { files: join(built, 'web'), drawer: join(built, 'web-server') };

const isRoute = (it: unknown): it is Route =>
  typeof it === 'object' && it !== null && 'does' in it && 'path' in it;
const routes = () => Object.fromEntries(Object.entries(contracts).filter(([, it]) => isRoute(it)));

/** How long a silent connection is kept: longer than proxies keep theirs, so that none sends into one that is just going. */
const SILENT_MS = 75_000;

/** What the HTTP side of the API needs before it listens. */
export function prepare(app: NestExpressApplication, log = openLog()): void {
  const access = app.get(Access);
  const isSomebody = async (cookie: string | undefined) => (await access.sessionOf(cookie)) !== null;
  app.getHttpServer().keepAliveTimeout = SILENT_MS;
  raiseFront(app, { ...web, isSomebody }, log);
  if (config.NODE_ENV !== 'production') layOutDescription(app);
}

function layOutDescription(app: NestExpressApplication): void {
  app.use('/api/docs', looksOfDocs);
  const description = () =>
    describeApi(routes() as Record<string, Route>, sessionCookie) as unknown as OpenAPIObject;
  SwaggerModule.setup('api/docs', app, description, { jsonDocumentUrl: 'api/openapi.json', raw: ['json'] });
}
