import type { MessageDescriptor } from '@lingui/core';
import { whoAmI, type DraftHead, type Role } from '@lib/contracts';
import type { QueryClient } from '@tanstack/react-query';
import type { Ask } from '@web/app/api';
import { changed, type Change } from './change';

/** The group and the text of the demonstration that states are shown on. */
export interface Where {
  readonly groupId: string;
  readonly draft: DraftHead;
  readonly now: Date;
}

/** A state in which a page may be: the page as it is, with other answers from the server. */
export interface State {
  readonly name: string;
  readonly title: MessageDescriptor;
  /** Where it is seen, beneath the address of the group; `draft` is beneath that of the text. */
  readonly at:
    | 'home'
    | 'advice'
    | 'draft'
    | 'draft/silence'
    | 'draft/answer'
    | 'documents'
    | 'record'
    | 'mail'
    | 'meetings/8/live';
  readonly changes?: (where: Where) => readonly Change[];
  /** How the server is asked, where that is more than other answers. */
  readonly ask?: (real: Ask) => Ask;
  /** What happens once the page is there. */
  readonly after?: (queries: QueryClient) => void;
  /** Other words on the page. */
  readonly words?: (messages: Record<string, unknown>) => Record<string, unknown>;
}

export const minutes = (n: number): number => n * 60_000;
export const later = ({ now }: Where, ms: number): Date => new Date(now.getTime() + ms);

/** Whoever looks is in these roles in the group, and in none else. */
export const as = ({ groupId }: Where, ...roles: Role[]): Change =>
  changed(whoAmI, ({ me, demo }) => {
    const groups = me?.groups.map((it) => (it.id === groupId ? { ...it, roles } : it)) ?? [];
    const party = roles.includes('member') ? 'SN' : null;
    return {
      demo,
      me: me && { ...me, party, admin: false, groups: groups.filter((it) => it.roles.length > 0) },
    };
  });
