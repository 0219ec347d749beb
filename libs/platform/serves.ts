import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SerializeOptions,
  SetMetadata,
  StandardSchemaValidationPipe,
} from '@nestjs/common';
import type { Action, Input, Reply, Role, Route } from '@lib/contracts';
import type { Request } from 'express';
import { canonical, sha256 } from './digest';
import { Refusal } from './refusal';
import type { Once, Viewer } from './viewer';

/** The request of a person whom access has recognised. */
export type Asked = Request & {
  personId: string | null;
  sessionId: string | null;
  roles: readonly Role[];
  viewer: Viewer;
};

const askedOf = (context: ExecutionContext) => context.switchToHttp().getRequest<Asked>();
const givenIn = ({ query, body, params }: Asked): object => ({ ...query, ...(body as object), ...params });

function onceOf({ method, path, anonymous }: Route, asked: Asked): Once | null {
  if (method !== 'POST' || anonymous) return null;
  const key = asked.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,100}$/.test(key)) throw new Refusal('no-idempotency-key');
  return {
    route: `${method} ${path}`,
    key,
    // Asked for only once the body is known to be what the contract says: another may be too deep to be written.
    get body() {
      return sha256(canonical(givenIn(asked)));
    },
  };
}

/** An ETag here is a revision in quotes: `"3"`. */
function matchOf({ edits }: Route, asked: Asked): number | null {
  if (!edits) return null;
  const revision = /^"(\d{1,9})"$/.exec(asked.headers['if-match'] ?? '')?.[1];
  if (revision === undefined) throw new Refusal('no-if-match');
  return Number(revision);
}

const Asker = createParamDecorator((route: Route, context: ExecutionContext): Viewer => {
  const asked = askedOf(context);
  asked.viewer = {
    id: asked.personId,
    does: route.does,
    once: onceOf(route, asked),
    roles: asked.roles,
    match: matchOf(route, asked),
    sessionId: asked.sessionId,
    address: asked.ip ?? '',
    device: (asked.headers['user-agent'] ?? '').slice(0, 200),
  };
  return asked.viewer;
});

const Given = createParamDecorator((_: unknown, context: ExecutionContext) => givenIn(askedOf(context)));

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined;
  readonly keys?: readonly string[];
}
function faultIn({ message, path, keys }: Issue): { field: string; sentence: string } {
  if (keys) return { field: keys.join(', '), sentence: 'This is not expected here.' };
  const steps = (path ?? []).map((it) => String(typeof it === 'object' ? it.key : it));
  return { field: steps.join('.'), sentence: message };
}

const wellFormed = new StandardSchemaValidationPipe({
  validateCustomDecorators: true,
  exceptionFactory: (issues) => new Refusal('malformed', undefined, (issues as Issue[]).map(faultIn)),
});

/** Names the row of the authorization matrix that a handler does. Without one the app does not start. */
export const Does = (action: Action) => SetMetadata('does', action);

type Handler<R extends Route> = (viewer: Viewer, input: Input<R>) => Promise<Reply<R>>;

/**
 * Serves a route of the contract. The handler is a function of who asks and what they ask: the compiler
 * holds its signature to the route, and its reply is stripped to what the route promises.
 */
export const Serves =
  <R extends Route>(route: R) =>
  <H extends Handler<R>>(target: object, key: string, handler: TypedPropertyDescriptor<H>): void => {
    Asker(route)(target, key, 0);
    Given({ schema: route.input, pipes: [wellFormed] })(target, key, 1);
    applyDecorators(
      Does(route.does),
      SetMetadata('route', route),
      RequestMapping({ path: route.path, method: RequestMethod[route.method] }),
      HttpCode(route.method === 'POST' ? 201 : 200),
      SerializeOptions({ schema: route.reply }),
    )(target, key, handler as PropertyDescriptor);
  };
