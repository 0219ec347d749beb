import type * as z from 'zod/mini';
import type { Topic } from './levels';
import type { Audience } from './roles';

/** For whom an entry opens a task, or whose task it settles. */
export type Concerned =
  | 'members'
  | 'group'
  | 'desk'
  | 'staff'
  | 'head'
  | 'chair'
  | 'bureau'
  | 'actor'
  | 'everyone';

/** Something a person now has to do, or need no longer do. The key tells one task from another of its kind. */
export interface Task<P> {
  kind: TaskKind;
  of: Concerned;
  key: (payload: P) => string;
}

/** The tasks that "What needs you now" knows. The page and the mail have words for each. */
export type TaskKind =
  | 'times'
  | 'comment'
  | 'propose'
  | 'answer'
  | 'decide'
  | 'correct'
  | 'finalise'
  | 'respond'
  | 'resolve'
  | 'approve'
  | 'reach'
  | 'consult';

/** A message that an entry sends by mail at once to those concerned: or to the one person that it names. */
export interface Message<P = never> {
  to: Concerned | 'person';
  /** A formal act is told to whoever did it too. */
  formal: boolean;
  /** Says which entries of the kind send it, where not all do. */
  when?: (payload: P, actorId: string | null) => boolean;
  /** The only ones of those concerned who get it, where not all do. */
  among?: (payload: P) => readonly string[];
  /** The only members who get it, where not all do; chair and secretariat get it all the same. */
  few?: (payload: P) => readonly string[] | undefined;
  /** Which entries of the kind are told to the observers of the group too, who do not read it in the journal. */
  observers?: (payload: P) => boolean;
  /** To whom it goes of those that it names, where it is not the `personId`. */
  whom?: (payload: P) => string | undefined;
}

/** What an entry is told as beside formal acts: to each as they want to be told of its topic. */
export interface News<P = never> {
  topic: Topic;
  /** To whoever made the comment that it names, or to all who may read it; never to who acted, or who it is about. */
  to: 'author' | 'readers';
  when?: (payload: P) => boolean;
}

export interface Kind<P extends z.ZodMiniType> {
  /** Who may read it. */
  to: Audience;
  /** Whether it stands in the chamber of its group: never in the group's own journal, and the other way round. */
  sealed?: true;
  /** Whether it changes who may do or read what. Everybody for whom it does so may read it: every follower must obey it. */
  standing?: true;
  /** Which views it makes stale: the names that routes show. */
  touches: readonly string[];
  payload: P;
  opens?: Task<z.output<P>> & {
    /** Says which entries of the kind open it, where not all do. */
    when?: (payload: z.output<P>) => boolean;
    due?: (payload: z.output<P>) => Date | undefined;
    /** Whose task it is not, although they have the role for it. */
    except?: (payload: z.output<P>) => readonly string[];
    /** Whose task it is alone, of those who have the role for it. */
    only?: (payload: z.output<P>) => readonly string[] | undefined;
  };
  /** Tasks that are done with: of a kind that with this key, or all where it is null; `when` says so of those that are not always. */
  settles?: readonly (Omit<Task<z.output<P>>, 'key'> & {
    key: (payload: z.output<P>) => string | null;
    when?: (payload: z.output<P>) => boolean;
  })[];
  mails?: Message<z.output<P>>;
  news?: News<z.output<P>>;
  /**
   * How it reads in the record, in English, after the name of who did it. What is of the moment, such as who has the
   * floor, is read on the page of what it is about.
   */
  says?: (payload: z.output<P>) => string;
}

/** One kind of journal entry. */
export const entry = <P extends z.ZodMiniType>(kind: Kind<P>): Kind<P> => kind;
