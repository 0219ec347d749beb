import { useEffect, useMemo, useState } from 'react';
import type { Comment } from '@lib/contracts';
import { useAddressed } from '@web/app/addressed';

/** A comment that the address names: another one each time it is asked for. */
export interface AskedComment {
  readonly paragraphId: string;
}

/**
 * The comment that the address names, wherever it is now.
 * @param show takes away what hides a comment from the reader
 */
export function useAskedComment(
  all: readonly Comment[],
  shown: readonly Comment[],
  show: (comment: Comment) => void,
): AskedComment | null {
  const asked = useAddressed();
  const number = asked?.name.startsWith('c') ? asked.name.slice(1) : null;
  const comment = all.find((it) => it.number === number);
  const isHidden = comment !== undefined && !shown.includes(comment);
  useEffect(() => {
    if (comment && isHidden) show(comment);
    // Once for each time it is asked for: what the reader hides after that stays hidden.
  }, [asked, comment !== undefined]);
  const paragraphId = comment?.paragraphId;
  return useMemo(() => (asked && paragraphId !== undefined ? { paragraphId } : null), [asked, paragraphId]);
}

/** Whether something is unfolded: by the reader, or because the address names what is in it. */
export function useUnfolded(asked: object | null): [boolean, (unfolded: boolean) => void] {
  const [by, set] = useState<{ unfolded: boolean; asked: object | null }>({ unfolded: false, asked: null });
  const isNewlyAsked = asked !== null && by.asked !== asked;
  useEffect(() => {
    if (isNewlyAsked) set({ unfolded: true, asked });
  }, [isNewlyAsked, asked]);
  return [isNewlyAsked || by.unfolded, (unfolded) => set({ unfolded, asked })];
}
