import writing from '@web/styles/writing.css?url';
import { useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Comment, DraftHead, FrozenParagraph, VersionHead } from '@lib/contracts';
import { announce } from '@web/app/announce';
import { whenTaken } from '@web/app/in-turn';
import { addSheet } from '@web/app/sheets';
import type { Sending } from '@web/kept/sending';
import { useActs } from './acts';
import { useArrivals } from './arrivals';
import { useComments } from './comments';
import { useNew } from './last-visit';
import type { Inside } from './members-only';
import { useNews } from './news';
import { useOutbox } from './outbox';
import { useOwnSupport, useRefusedSupport } from './own-support';
import { usePeopleById } from './people';
import type { Review } from './review';
import { rightsOf } from './rights';
import type { JustSent } from './undo-toast';

/** A version of a draft, and who reads it. */
export interface Reviewed {
  here: Inside;
  draft: DraftHead;
  version: VersionHead;
  paragraphs: readonly FrozenParagraph[];
}

/** Brings what is needed for writing while there is a line: when somebody begins to, there may be none. */
function later(): void {
  addSheet(writing);
  void import('./comment-forms').catch(() => undefined);
}

/** The comments on a draft as they come, and what this reader may do with them: the same on every page of them. */
export function useReviewing({ here, draft, version, paragraphs }: Reviewed) {
  const { groupId, me, roles } = here;
  useEffect(() => whenTaken(later), []);
  const { comments, view, outbox, justSent, over } = useDiscussion({ here, draft });
  const { outgoing, takeBack } = outbox;
  const act = useActs(groupId, draft.id, outbox.send);
  const all = useOwnSupport(comments, outgoing, me.party);
  useRefusedSupport(outgoing, takeBack);
  const people = usePeopleById(groupId);
  const arrivals = useArrivals(all, { id: me.id, party: me.party, desk: here.desk });
  useNews({ arrivals, comments, paragraphs, people, personId: me.id });
  const isNew = useNew(me.id, draft.id, arrivals.shown);
  const isCurrent = draft.current?.id === version.id;
  const rights = useMemo(() => {
    const own = rightsOf(roles, draft);
    return isCurrent ? own : { ...own, comment: false };
  }, [roles, draft, isCurrent]);
  // All parts of the page hang on this: it is another one only when something of it is.
  const review = useMemo<Review>(() => {
    const own = { id: me.id, party: me.party };
    const known = { groupId, draft, version, paragraphs, me: own, people };
    return { ...known, rights, isNew, act, outgoing, takeBack };
  }, [groupId, draft, version, paragraphs, me.id, me.party, people, rights, isNew, act, outgoing, takeBack]);
  return { review, view, all, arrivals, outbox, justSent, over };
}

/** What has been said, and what this reader adds to it. */
function useDiscussion({ here, draft }: Pick<Reviewed, 'here' | 'draft'>) {
  const { t } = useLingui();
  const { groupId, me } = here;
  const { comments, view, addOwn } = useComments(groupId, draft.id);
  const [justSent, setJustSent] = useState<JustSent | null>(null);
  const over = useCallback(() => setJustSent(null), []);
  const arrived = (it: Sending, comment: Comment | null) => {
    if (it.kind === 'comment' && comment) {
      addOwn(comment);
      setJustSent({ comment, words: it.words });
      announce(t`Comment sent.`);
      return;
    }
    if (it.kind === 'reply') announce(t`Reply sent.`);
  };
  const late = draft.round?.state === 'ended';
  const outbox = useOutbox({ groupId, draftId: draft.id, personId: me.id, late, arrived });
  return { comments, view, outbox, justSent, over };
}
