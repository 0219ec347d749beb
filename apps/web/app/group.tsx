import type { listGroups, Reply, Role } from '@lib/contracts';
import { createContext, useContext } from 'react';
import type { Me } from './session';

export type Group = Reply<typeof listGroups>['groups'][number];

export interface Here {
  group: Group;
  groupId: string;
  /** The address under which the pages of the group are: "/g/slug". */
  base: string;
  /** What the reader may be in this group; nothing for one who is not of it. */
  roles: readonly Role[];
  me: Me | null;
  /** Whether the texts of the group are open to them. Observers read no drafts. */
  reads: boolean;
  /** Chair, secretariat or head. */
  desk: boolean;
  /** Secretariat, head, or administrator of the system: they see to people and mail. */
  staff: boolean;
}

export const Place = createContext<Here | null>(null);

/**
 * The group whose page this is.
 * @throws outside the pages of a group
 */
export function useGroup(): Here {
  const here = useContext(Place);
  if (!here) throw new Error('This page belongs to no group.');
  return here;
}

/** The group of the page, if the page is of one. */
export const useMaybeGroup = (): Here | null => useContext(Place);
