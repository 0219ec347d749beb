import { useCallback, useEffect, useState } from 'react';
import { useLingui } from '@lingui/react/macro';
import type { FrozenParagraph } from '@lib/contracts';
import { useKeys } from '@web/app/keys';
import type { KeptWords } from '@web/kept/sending';
import type { Place } from './anchor';
import { selectedWords } from './selected-words';

interface Of {
  paragraphs: readonly FrozenParagraph[];
  read: ReadonlySet<string>;
  tick: (paragraphId: string) => void;
  /** Null where nothing can be written. */
  begin: ((paragraph: FrozenParagraph, place: Place | null, mode: KeptWords['mode']) => void) | null;
}

const rowOf = (paragraphId: string): HTMLElement | null =>
  document.querySelector(`[data-paragraph="${paragraphId}"]`);

/** Puts the reader in front of a paragraph. */
export function goTo(paragraphId: string): void {
  const row = rowOf(paragraphId);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'center' });
}

/** Moves through the text by keys, and says which paragraph one is at. */
export function useMoving({ paragraphs, read, tick, begin }: Of) {
  const { t } = useLingui();
  const [activeId, setActive] = useState<string | null>(null);
  useEffect(() => {
    const come = ({ target }: Event) => {
      const id = (target as Element | null)?.closest('[data-paragraph]')?.getAttribute('data-paragraph');
      if (id) setActive(id);
    };
    document.addEventListener('focusin', come);
    document.addEventListener('click', come);
    return () => {
      document.removeEventListener('focusin', come);
      document.removeEventListener('click', come);
    };
  }, []);

  const at = paragraphs.findIndex(({ id }) => id === activeId);
  const step = (by: number) => {
    const next = paragraphs[Math.max(0, Math.min(paragraphs.length - 1, at + by))];
    if (next) goTo(next.id);
  };
  const unread = (by: 1 | -1) => {
    const isUnread = ({ kind, id }: FrozenParagraph) => kind === 'paragraph' && !read.has(id);
    const before = paragraphs.slice(0, Math.max(0, at)).reverse();
    const next = (by === 1 ? paragraphs.slice(at + 1) : before).find(isUnread) ?? paragraphs.find(isUnread);
    if (next) goTo(next.id);
  };
  const write = (mode: KeptWords['mode']) => {
    const selected = selectedWords(document.getSelection());
    const paragraph = paragraphs.find(({ id }) => id === (selected?.paragraphId ?? activeId));
    if (paragraph && begin) begin(paragraph, selected, mode);
  };
  const toWrite = [
    { press: 'c', what: t`Comment on the paragraph or the selected words`, act: () => write('comment') },
    { press: 's', what: t`Suggest another wording`, act: () => write('wording') },
  ];
  const tickHere = () => {
    if (paragraphs[at]?.kind === 'paragraph') tick(paragraphs[at].id);
  };
  useKeys('page', [
    { press: 'j', what: t`Next paragraph`, act: () => step(1) },
    { press: 'k', what: t`Previous paragraph`, act: () => step(-1) },
    { press: 'n', what: t`Next paragraph you have not read`, act: () => unread(1) },
    { press: 'Shift+n', what: t`Previous paragraph you have not read`, act: () => unread(-1) },
    ...(begin ? toWrite : []),
    { press: 'r', what: t`Mark as read`, act: tickHere },
  ]);
  const nextUnread = useCallback(() => unread(1), [paragraphs, read, at]);
  return { activeId, nextUnread };
}
