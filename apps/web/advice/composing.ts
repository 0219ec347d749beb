import { useCallback, useEffect, useRef, useState } from 'react';
import type { Anchor, FrozenParagraph } from '@lib/contracts';
import { newKey } from '@web/app/api';
import { useDevice } from '@web/app/device';
import { anchorAt, type Place } from './anchor';
import { allKeptWords, dropWords, keepWords, type KeptWords } from './kept-words';

interface Of {
  personId: string;
  draftId: string;
  versionId: string;
}

const begun = (paragraph: FrozenParagraph, anchor: Anchor | null, mode: KeptWords['mode']): KeptWords => ({
  paragraphId: paragraph.id,
  text: '',
  type: mode === 'wording' ? 'editorial' : 'substantive',
  key: newKey(),
  savedAt: '',
  versionId: '',
  anchor,
  mode,
  wording: anchor?.quote ?? paragraph.text,
});

/** Words begun on the same paragraph are never thrown away for new ones: the place may change, the text stays. */
function wentOn(started: KeptWords, paragraph: FrozenParagraph, place: Anchor | null): KeptWords {
  const anchor = place ?? started.anchor;
  const isOwn = started.wording !== (started.anchor?.quote ?? paragraph.text);
  return { ...started, anchor, wording: isOwn ? started.wording : (anchor?.quote ?? paragraph.text) };
}

const nothing: ReadonlyMap<string, KeptWords> = new Map();

/** What is being written, one piece a paragraph; what was left unsent on this device comes back with the page. */
export function useComposing({ personId, draftId, versionId }: Of) {
  const [open, setOpen] = useDevice<ReadonlyMap<string, KeptWords>>(
    () => new Map(allKeptWords(personId, draftId).map((it) => [it.paragraphId, it])),
    nothing,
  );
  const [focusedId, setFocused] = useState<string | null>(null);
  // What the fields hold by now: they keep their own state, so that a page of comments is not drawn at every letter.
  const typed = useRef(new Map(open));
  useEffect(() => {
    for (const [id, words] of open) if (!typed.current.has(id)) typed.current.set(id, words);
  }, [open]);

  const put = useCallback((words: KeptWords) => {
    typed.current.set(words.paragraphId, words);
    setOpen((all) => new Map(all).set(words.paragraphId, words));
    setFocused(words.paragraphId);
  }, []);
  const begin = useCallback(
    (paragraph: FrozenParagraph, place: Place | null, mode: KeptWords['mode']) => {
      const anchor = place && anchorAt(paragraph.text, place.start, place.end);
      const started = typed.current.get(paragraph.id);
      const words = started ? wentOn(started, paragraph, anchor) : begun(paragraph, anchor, mode);
      put({ ...words, versionId, mode });
    },
    [put, versionId],
  );
  const close = useCallback((paragraphId: string) => {
    typed.current.delete(paragraphId);
    setOpen((all) => {
      const rest = new Map(all);
      rest.delete(paragraphId);
      return rest;
    });
  }, []);
  const discard = useCallback(
    (words: KeptWords) => {
      dropWords(personId, draftId, words.key);
      close(words.paragraphId);
    },
    [personId, draftId, close],
  );
  const keep = useCallback((words: KeptWords) => keepWords(personId, draftId, words), [personId, draftId]);
  const type = useCallback((words: KeptWords) => {
    typed.current.set(words.paragraphId, words);
  }, []);
  return { open, type, focusedId, begin, put, close, discard, keep };
}
