import type { Action, Role } from '@lib/contracts';
import { Refusal } from './refusal';

/** Makes a retry harmless: the same person, route and key get the first reply; another body is refused. */
export interface Once {
  readonly route: string;
  readonly key: string;
  readonly body: string;
}

/** Somebody without an account who speaks for a Party in one group, by the code that its letter carried. */
export interface Pass {
  readonly id: string;
  readonly groupId: string;
  readonly party: string;
}

/** Who is asking (nobody has no id), and for which row of the authorization matrix. */
export interface Viewer {
  readonly id: string | null;
  readonly does: Action | null;
  readonly once: Once | null;
  /** The roles held in the group that a read is about, as they were when it was admitted. A command asks its page. */
  readonly roles: readonly Role[];
  /** The items of its agendas that they are recused from, known in the same way. */
  readonly apart: readonly string[];
  /** What If-Match said: the revision one began with. Null where the route edits nothing. */
  readonly match: number | null;
  /** The session one came in by; for signing out, and for telling one's own from the others. */
  readonly sessionId: string | null;
  /** Where the request came from, as far as the one trusted proxy says; for throttling only. */
  readonly address: string;
  readonly device: string;
  /** By whose code they ask; null for everybody else. Who has a pass has no session. */
  readonly pass: Pass | null;
  /** Aborted when whoever asked has gone before the answer was there: what was begun for them can be given up. */
  readonly gone?: AbortSignal;
}

/** The system itself. It asks nobody. */
export const theSystem: Viewer = {
  id: null,
  does: null,
  once: null,
  roles: [],
  apart: [],
  match: null,
  sessionId: null,
  address: '',
  device: '',
  pass: null,
};

/** Under what somebody acts: their own id, or that of the pass they hold; null for nobody. */
export const authorOf = ({ id, pass }: Viewer): string | null => id ?? pass?.id ?? null;

/** Somebody who acts outside of a request: a seed, a test. The policy is not asked. */
export const onBehalfOf = (id: string): Viewer => ({ ...theSystem, id });

/** The id of a viewer who must be somebody. */
export function signedIn({ id }: Viewer): string {
  if (id === null) throw new Refusal('not-signed-in');
  return id;
}

/** The revision that an edit began with. */
export function matched({ match }: Viewer): number {
  if (match === null) throw new Refusal('no-if-match');
  return match;
}
