import type * as z from 'zod/mini';
import type { Audience } from './roles';

/** For whom an entry opens a task, or whose task it settles. */
export type Concerned = 'members' | 'desk' | 'chair' | 'actor' | 'everyone';

/** Something a person now has to do, or need no longer do. The key tells one task from another of its kind. */
export interface Task<P> {
  kind: TaskKind;
  of: Concerned;
  key: (payload: P) => string;
}

/** The tasks that "What needs you now" knows. The page and the mail have words for each. */
export type TaskKind = 'comment' | 'answer' | 'finalise' | 'respond' | 'resolve';

/** A message that an entry sends by mail to those concerned. */
export interface Message {
  to: Concerned;
  /** Formal acts are told to everyone concerned at once; others follow the person's settings. */
  formal: boolean;
}

interface Kind<P extends z.ZodMiniType> {
  /** Who may read it. */
  to: Audience;
  /** Whether it changes who may do or read what. Such an entry is public: every follower must obey it. */
  standing?: true;
  /** Which views it makes stale: the names that routes show. */
  touches: readonly string[];
  payload: P;
  opens?: Task<z.output<P>> & { due?: (payload: z.output<P>) => Date };
  /** Tasks that are done with; `when` says so of those that are not always. */
  settles?: readonly (Task<z.output<P>> & { when?: (payload: z.output<P>) => boolean })[];
  mails?: Message;
  /** How it reads in the record, in English, after the name of who did it. */
  says: (payload: z.output<P>) => string;
}

/** One kind of journal entry. */
export const entry = <P extends z.ZodMiniType>(kind: Kind<P>): Kind<P> => kind;
