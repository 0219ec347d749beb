import writing from '@web/styles/writing.css?url';
import { useEffect, useMemo } from 'react';
import type { DraftHead, FrozenParagraph, VersionHead } from '@lib/contracts';
import { addSheet } from '@web/app/sheets';
import { useActs } from './acts';
import { useArrivals } from './arrivals';
import { useComments } from './comments';
import { useFaultSentence } from './fault-sentence';
import { useNew } from './last-visit';
import type { Inside } from './members-only';
import { useNews } from './news';
import { usePeopleById } from './people';
import type { Review } from './review';
import { rightsOf } from './rights';

/** A version of a draft, and who reads it. */
export interface Reviewed {
  here: Inside;
  draft: DraftHead;
  version: VersionHead;
  paragraphs: readonly FrozenParagraph[];
}

/** The comments on a draft as they come, and what this reader may do with them: the same on every page of them. */
export function useReviewing({ here, draft, version, paragraphs }: Reviewed) {
  const { groupId, me, roles } = here;
  useEffect(() => addSheet(writing), []);
  const explain = useFaultSentence();
  const act = useActs(groupId, draft.id, explain);
  const { comments, view, addOwn } = useComments(groupId, draft.id);
  const people = usePeopleById(groupId);
  const arrivals = useArrivals(comments, me.id);
  useNews(arrivals, paragraphs, people);
  const isNew = useNew(me.id, draft.id, arrivals.shown);
  const isCurrent = draft.current?.id === version.id;
  const rights = useMemo(() => {
    const own = rightsOf(roles, draft);
    return isCurrent ? own : { ...own, comment: false };
  }, [roles, draft, isCurrent]);
  const own = { id: me.id, party: me.party };
  const review: Review = { groupId, draft, version, paragraphs, me: own, people, rights, isNew, act };
  return { review, view, all: comments, arrivals, addOwn, explain };
}
