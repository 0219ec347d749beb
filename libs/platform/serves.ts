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
import {
  FILE_NAME_HEADER,
  MOST_BYTES,
  type Action,
  type Input,
  type Reply,
  type Role,
  type Route,
} from '@lib/contracts';
import type { Readable } from 'node:stream';
import type { Request } from 'express';
import { canonical, sha256 } from './digest';
import { nameIn } from './files/file-name';
import type { FileReply } from './files/file.interceptor';
import { Refusal } from './refusal';
import type { Once, Pass, Viewer } from './viewer';

/** The request of a person whom access has recognised. */
export type Asked = Request & {
  personId: string | null;
  sessionId: string | null;
  roles: readonly Role[];
  apart: readonly string[];
  viewer: Viewer;
  pass: Pass | null;
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

/** Said when the line is closed and the answer has not gone over it. */
function goneOf({ res }: Asked): AbortSignal {
  const gone = new AbortController();
  res?.once('close', () => {
    if (!res.writableFinished) gone.abort(new Error('Whoever asked has gone.'));
  });
  return gone.signal;
}

const Asker = createParamDecorator((route: Route, context: ExecutionContext): Viewer => {
  const asked = askedOf(context);
  asked.viewer = {
    id: asked.personId,
    does: route.does,
    once: onceOf(route, asked),
    roles: asked.roles,
    apart: asked.apart,
    match: matchOf(route, asked),
    sessionId: asked.sessionId,
    address: asked.ip ?? '',
    device: (asked.headers['user-agent'] ?? '').slice(0, 200),
    pass: asked.pass,
    // Made for whoever looks at it only: most answers are there at once.
    get gone() {
      return goneOf(asked);
    },
  };
  return asked.viewer;
});

const Body = createParamDecorator((_: unknown, context: ExecutionContext) => givenIn(askedOf(context)));

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

/** A file as it comes: its bytes, and the name it is said to have. */
export interface SentFile {
  readonly stream: Readable;
  readonly name: string;
}

const Sent = createParamDecorator((_: unknown, context: ExecutionContext): SentFile => {
  const asked = askedOf(context);
  if (!asked.is('application/octet-stream') && Number(asked.headers['content-length'] ?? 0) > 0)
    throw new Refusal('malformed', undefined, [{ field: 'content-type', sentence: 'Send the file itself.' }]);
  if (Number(asked.headers['content-length'] ?? 0) > MOST_BYTES) throw new Refusal('file-too-large');
  return { stream: asked, name: nameIn(asked.headers[FILE_NAME_HEADER]) };
});

type Given<R extends Route> = R extends { readonly gives: 'file' } ? FileReply : Reply<R>;
type Handler<R extends Route> = R extends { readonly takes: 'file' }
  ? (viewer: Viewer, input: Input<R>, file: SentFile) => Promise<Given<R>>
  : (viewer: Viewer, input: Input<R>) => Promise<Given<R>>;

/**
 * Serves a route of the contract. The handler is a function of who asks and what they ask: the compiler
 * holds its signature to the route, and its reply is stripped to what the route promises.
 */
export const Serves =
  <R extends Route>(route: R) =>
  <H extends Handler<R>>(target: object, key: string, handler: TypedPropertyDescriptor<H>): void => {
    Asker(route)(target, key, 0);
    Body({ schema: route.input, pipes: [wellFormed] })(target, key, 1);
    if (route.takes === 'file') Sent()(target, key, 2);
    applyDecorators(
      Does(route.does),
      SetMetadata('route', route),
      RequestMapping({ path: route.path, method: RequestMethod[route.method] }),
      HttpCode(route.method === 'POST' ? 201 : 200),
      ...(route.gives === 'file' ? [] : [SerializeOptions({ schema: route.reply })]),
    )(target, key, handler as PropertyDescriptor);
  };
