import { i18n, type Messages } from '@lingui/core';
import { listDrafts, listGroups, whoAmI } from '@lib/contracts';
import type { QueryClient } from '@tanstack/react-query';
import { askThrough, call } from '@web/app/api';
import { through } from './change';
import { states } from './states';

/** A state that a page has taken on, and what it does once there are words and a page. */
export interface Begun {
  readonly say: () => void;
  readonly after: (queries: QueryClient) => void;
}

const slugIn = (path: string): string | undefined => /^\/g\/([^/]+)/.exec(path)?.[1];

/**
 * Takes on the state that an address asks for: from now on the page is answered as it says. Null where there is no
 * such state, or no demonstration.
 */
export async function beginState(name: string, path: string): Promise<Begun | null> {
  const state = states.find((it) => it.name === name);
  const { demo } = await call(whoAmI, {});
  if (!state || !demo) return null;
  const { groups } = await call(listGroups, {});
  const groupId = groups.find(({ slug }) => slug === slugIn(path))?.id;
  const [draft] = groupId === undefined ? [] : (await call(listDrafts, { groupId })).drafts;
  if (groupId === undefined || !draft) return null;
  askThrough(state.ask ?? through(state.changes?.({ groupId, draft, now: new Date() }) ?? []));
  return {
    say: () => {
      if (state.words)
        i18n.loadAndActivate({ locale: i18n.locale, messages: state.words(i18n.messages) as Messages });
    },
    after: (queries) => state.after?.(queries),
  };
}
