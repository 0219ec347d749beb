import type * as z from 'zod/mini';
import type { Action } from './actions';

/** One HTTP route, as the API serves it and as the web client and the tests call it. */
export interface Route<In extends z.ZodMiniType = z.ZodMiniType, Out extends z.ZodMiniType = z.ZodMiniType> {
  /** The row of the authorization matrix that decides who may call it, and when. */
  readonly does: Action;
  /** A POST creates or decides: it carries an Idempotency-Key, and a retry gets the first reply. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Path parameters, query and body, in one object. Unknown keys are refused. */
  readonly input: In;
  /** What leaves; keys not named here are stripped. */
  readonly reply: Out;
  /** The name of the view that a GET shows; journal entries say which views they touch. */
  readonly shows?: string;
  /** An edit of something that others may edit too: it carries If-Match with the ETag that was read. */
  readonly edits?: true;
  /** Nobody is recognised yet, so a retry has nobody to be told again: no Idempotency-Key. */
  readonly anonymous?: true;
  /** What becomes of the caller's session: one starts (the reply's `session` becomes a cookie) or ends. */
  readonly session?: 'starts' | 'ends';
  /** The body is the bytes of a file (see files.ts); path and query hold the rest of the input. */
  readonly takes?: 'file';
  /** The answer is a file, always as an attachment; `reply` says what its headers tell. */
  readonly gives?: 'file';
  /** Served in demo mode only; elsewhere it does not exist. */
  readonly demo?: true;
}

export type Input<R extends Route> = z.output<R['input']>;
export type Reply<R extends Route> = z.output<R['reply']>;

export const route = <const R extends Route>(it: R): R => it;
