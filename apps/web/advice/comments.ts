import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { listComments, type Comment, type Entry } from '@lib/contracts';
import { intercept } from '@web/app/heard';
import { useView } from '@web/app/query';

/** What the journal said of a comment, and its number there. */
interface News {
  seq: number;
  commentId: string;
  tell: (comments: readonly Comment[]) => readonly Comment[];
}

const change = (commentId: string, alter: (it: Comment) => Comment) => (all: readonly Comment[]) =>
  all.map((it) => (it.id === commentId ? alter(it) : it));

const added = (comment: Comment) => (all: readonly Comment[]) =>
  all.some(({ id }) => id === comment.id) ? all : [...all, comment];

type Told =
  | Entry<'comment.added'>
  | Entry<'comment.supported'>
  | Entry<'reply.added'>
  | Entry<'comment.answered'>;

function newsOf(entry: Told): News {
  const { seq } = entry;
  switch (entry.type) {
    case 'comment.added': {
      const comment = { ...entry.payload.comment, supporters: [], replies: [], answer: null };
      return { seq, commentId: comment.id, tell: added(comment) };
    }
    case 'comment.supported': {
      const { commentId, party, support } = entry.payload;
      const others = (it: Comment) => it.supporters.filter((code) => code !== party);
      const alter = (it: Comment) => ({ ...it, supporters: support ? [...others(it), party] : others(it) });
      return { seq, commentId, tell: change(commentId, alter) };
    }
    case 'reply.added': {
      const { commentId, reply } = entry.payload;
      const others = (it: Comment) => it.replies.filter(({ id }) => id !== reply.id);
      return {
        seq,
        commentId,
        tell: change(commentId, (it) => ({ ...it, replies: [...others(it), reply] })),
      };
    }
    case 'comment.answered': {
      const { commentId, answer } = entry.payload;
      return { seq, commentId, tell: change(commentId, (it) => ({ ...it, answer })) };
    }
  }
}

/**
 * The comments of a draft as they are now. What the journal says of them is shown without reading the list again;
 * a list that was read meanwhile tells by its number which of the news it holds already.
 */
export function useComments(groupId: string, draftId: string, heard?: (entry: Told) => void) {
  const input = { groupId, draftId };
  const view = useView(listComments, input);
  const queries = useQueryClient();
  const [news, setNews] = useState<readonly News[]>([]);
  const [own, setOwn] = useState<readonly Comment[]>([]);
  const read = view.data;

  useEffect(() => {
    const hear = (entry: Told, of: string) => {
      if (of !== groupId || entry.payload.draftId !== draftId) return false;
      const seq = queries.getQueryData<typeof read>([listComments.shows, { groupId, draftId }])?.seq;
      if (seq === undefined) return false;
      setNews((all) => [...all.filter((it) => it.seq > seq), newsOf(entry)]);
      heard?.(entry);
      // Their figures have changed; they are read again when they are next on a screen.
      for (const name of ['draft', 'drafts', 'changes'])
        void queries.invalidateQueries({ queryKey: [name], refetchType: 'none' });
      return true;
    };
    const stops = [
      intercept('comment.added', hear),
      intercept('comment.supported', hear),
      intercept('reply.added', hear),
      intercept('comment.answered', hear),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [groupId, draftId, queries, heard]);

  const comments = useMemo(() => {
    if (!read) return undefined;
    const told = news
      .filter(({ seq }) => seq > read.seq)
      .reduce<readonly Comment[]>((all, { tell }) => tell(all), read.comments);
    return own.reduce<readonly Comment[]>((all, it) => added(it)(all), told);
  }, [read, news, own]);
  const addOwn = useCallback((comment: Comment) => setOwn((all) => [...all, comment]), []);
  return { comments, view, addOwn };
}
