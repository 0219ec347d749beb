import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Anchor, FrozenParagraph } from '@lib/contracts';
import { newKey } from '@web/app/api';
import { isSomething, type KeptWords } from '@web/kept/sending';
import { anchorAt, type Place } from './anchor';
import { useBegun, type Begun } from './begun';
import { moved } from './moved';
import { met } from './other-windows';
import type { Sent } from './review';

interface Of {
  groupId: string;
  draftId: string;
  personId: string;
  versionId: string;
  send: (what: Sent) => Promise<unknown>;
}

const begin = (paragraph: FrozenParagraph, anchor: Anchor | null, mode: KeptWords['mode']): KeptWords => ({
  paragraphId: paragraph.id,
  before: paragraph.text,
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
function wentOn(started: KeptWords, place: Anchor | null): KeptWords {
  const { wording, before } = started;
  const anchor = place ?? started.anchor;
  const isOwn = wording !== (started.anchor?.quote ?? before);
  return { ...started, anchor, wording: isOwn ? wording : (anchor?.quote ?? before ?? wording) };
}

type Open = ReadonlyMap<string, KeptWords>;
const nothing: Open = new Map();

/**
 * What is being written, one piece a paragraph; what was left unsent on this device comes back with the page. Other
 * pieces on the same paragraph, here or on another device, are told of and lost by nobody.
 */
export function useComposing({ groupId, draftId, personId, versionId, send }: Of) {
  const { begun, keepHere, copy, leave, drop } = useBegun({ groupId, draftId, personId, send });
  const [open, setOpen] = useState(nothing);
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set());
  const [focusedId, setFocused] = useState<string | null>(null);
  // What the fields hold by now: they keep their own state, so that a page of comments is not drawn at every letter.
  const typed = useRef(new Map<string, KeptWords>());
  /** What this window has kept or read last, by key. */
  const kept = useRef(new Map<string, KeptWords>());
  const before = useRef<ReadonlySet<string> | null>(null);
  const [isRead, setRead] = useState(false);

  const show = useCallback((words: KeptWords) => {
    typed.current.set(words.paragraphId, words);
    setOpen((all) => new Map(all).set(words.paragraphId, words));
  }, []);
  const close = useCallback((paragraphId: string) => {
    typed.current.delete(paragraphId);
    setOpen((all) => new Map([...all].filter(([id]) => id !== paragraphId)));
  }, []);

  const put = useCallback(
    (words: KeptWords) => {
      show(words);
      setFocused(words.paragraphId);
    },
    [show],
  );
  const write = useCallback(
    (paragraph: FrozenParagraph, place: Place | null, mode: KeptWords['mode']) => {
      const anchor = place && anchorAt(paragraph.text, place.start, place.end);
      const started = typed.current.get(paragraph.id);
      if (!started) put({ ...begin(paragraph, anchor, mode), versionId });
      // Whoever marks words in the text as it is now has seen that it has changed.
      else put({ ...wentOn(anchor ? moved(started, versionId, paragraph.text) : started, anchor), mode });
    },
    [put, versionId],
  );
  /** Keeps words whatever is kept under their name. */
  const settle = useCallback(
    async (words: KeptWords) => {
      const own = { ...words, savedAt: new Date().toISOString() };
      kept.current.set(own.key, own);
      show(own);
      return (await keepHere(own, null)) === 'kept';
    },
    [keepHere, show],
  );
  /** Keeps what is being written; where another window has written on the same piece, this goes its own way. */
  const save = useCallback(
    async (words: KeptWords, isLast = false): Promise<boolean> => {
      const last = kept.current.get(words.key);
      kept.current.set(words.key, words);
      const keeping = await keepHere(words, last?.savedAt ?? '', isLast);
      if (keeping !== 'other') return keeping === 'kept';
      if (last) kept.current.set(words.key, last);
      return settle({ ...(typed.current.get(words.paragraphId) ?? words), key: newKey() });
    },
    [keepHere, settle],
  );
  useEffect(() => {
    if (!begun) return;
    const here = begun.filter(({ elsewhere }) => !elsewhere).map(({ words }) => words);
    const { show: these, part, close: those } = met(here, typed.current, kept.current, before.current);
    before.current = new Set(here.map(({ key }) => key));
    setRead(true);
    these.forEach(show);
    for (const words of part) void settle(words);
    those.forEach(({ paragraphId }) => close(paragraphId));
  }, [begun, show, close, settle]);

  /** Brings words back that had been sent, or were to be. They are kept before anything else becomes of them. */
  const bring = useCallback(
    async (words: KeptWords) => {
      const now = typed.current.get(words.paragraphId);
      if (now && now.key !== words.key && isSomething(now))
        await save({ ...now, savedAt: new Date().toISOString() });
      setFocused(words.paragraphId);
      await settle(words);
    },
    [save, settle],
  );
  /** Closes what is being written. Its words stay where they are kept, and whoever writes here again goes on with them. */
  const fold = useCallback(
    (words: KeptWords) => setOpen((all) => new Map([...all].filter(([id]) => id !== words.paragraphId))),
    [],
  );
  const discard = useCallback(
    (words: KeptWords) => {
      close(words.paragraphId);
      void drop(words.key);
    },
    [close, drop],
  );
  const sent = useCallback(
    (words: KeptWords, taken: Promise<unknown>) => {
      close(words.paragraphId);
      void leave(words.key, taken);
    },
    [close, leave],
  );
  const type = useCallback((words: KeptWords) => void typed.current.set(words.paragraphId, words), []);
  const isOpen = useCallback(
    ({ paragraphId, key }: KeptWords) => typed.current.get(paragraphId)?.key === key,
    [],
  );
  const latest = useCallback(
    (words: KeptWords) => (isOpen(words) ? (typed.current.get(words.paragraphId) ?? words) : words),
    [isOpen],
  );
  /** Opens another piece of the same paragraph; the one that was open stays where it is kept. */
  const turnTo = useCallback(
    async ({ words, elsewhere }: Begun) => {
      // A piece has one device that writes it: here it goes on under a name of its own.
      const brought = bring(elsewhere ? { ...words, key: newKey() } : words);
      if (elsewhere) await drop(words.key, brought);
    },
    [bring, drop],
  );
  const setBoth = useCallback((key: string) => setAside((all) => new Set(all).add(key)), []);

  const others = useMemo(() => {
    // Not before what was left is open again.
    if (!isRead) return [];
    const shown = new Set([...open.values()].map(({ key }) => key));
    const rest = (begun ?? []).filter(({ words }) => !shown.has(words.key));
    return rest.filter(({ words }) => !(aside.has(words.key) && open.has(words.paragraphId)));
  }, [begun, open, aside, isRead]);
  return {
    open,
    others,
    type,
    latest,
    isOpen,
    focusedId,
    write,
    bring,
    save,
    copy,
    sent,
    fold,
    discard,
    turnTo,
    setBoth,
  };
}
