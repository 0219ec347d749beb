import { useEffect, useRef, useState } from 'react';
import { useUnsaved } from '@web/app/unsaved';
import type { KeptWords } from '@web/kept/sending';
import { keptTrouble, type Trouble } from '@web/kept/store';

/** Every so many milliseconds what was typed is kept on the device, and a copy of it on the server. */
const keepEvery = 2_000;
const copyEvery = 15_000;

export interface KeptSo {
  /** When the device kept it last; null when it has not. */
  here: Date | null;
  /** When the server did. */
  there: Date | null;
  trouble: Trouble;
}

interface How {
  /** @param isLast the page may be gone at once */
  keep: (words: KeptWords, isLast: boolean) => Promise<boolean>;
  copy: (words: KeptWords) => Promise<boolean>;
  /** Whether they are still being written: neither sent nor thrown away. */
  isOpen: (words: KeptWords) => boolean;
}

/** Keeps words while they change, and once more when the page goes. Says since when they are where. */
export function useKeptWhileWriting(words: KeptWords, how: How): KeptSo {
  const [so, setSo] = useState<KeptSo>({
    here: words.savedAt ? new Date(words.savedAt) : null,
    there: null,
    trouble: keptTrouble(),
  });
  const latest = useRef({ words, how });
  useEffect(() => {
    latest.current = { words, how };
  });
  useEffect(() => {
    let kept = words;
    let copied: KeptWords | null = words;
    let isOver = false;
    const save = (isLast: boolean) => {
      const { words, how } = latest.current;
      if (words === kept) return;
      kept = words;
      const now = new Date();
      void how.keep({ ...words, savedAt: now.toISOString() }, isLast).then((isKept) => {
        if (!isOver) setSo((it) => ({ ...it, here: isKept ? now : null, trouble: keptTrouble() }));
      });
    };
    const copy = () => {
      const { words, how } = latest.current;
      if (words === copied || !navigator.onLine) return;
      copied = words;
      const now = new Date();
      void how.copy(words).then((isCopied) => {
        if (!isCopied) copied = null;
        else if (!isOver) setSo((it) => ({ ...it, there: now }));
      });
    };
    const go = () => save(true);
    const leave = () => {
      if (document.visibilityState === 'hidden') go();
    };
    const timers = [setInterval(() => save(false), keepEvery), setInterval(copy, copyEvery)];
    window.addEventListener('pagehide', go);
    document.addEventListener('visibilitychange', leave);
    return () => {
      isOver = true;
      if (latest.current.how.isOpen(latest.current.words)) save(false);
      timers.forEach(clearInterval);
      window.removeEventListener('pagehide', go);
      document.removeEventListener('visibilitychange', leave);
    };
    // Once: what is written by then, the timers find.
  }, []);
  useUnsaved(so.trouble !== null && so.there === null);
  return so;
}
