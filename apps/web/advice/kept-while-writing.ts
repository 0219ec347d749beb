import { useEffect, useRef, useState, type RefObject } from 'react';
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
export function useKeptWhileWriting(now: RefObject<KeptWords>, how: How): KeptSo {
  const [so, setSo] = useState<KeptSo>(() => ({
    here: now.current.savedAt ? new Date(now.current.savedAt) : null,
    there: null,
    trouble: keptTrouble(),
  }));
  const latest = useRef(how);
  useEffect(() => {
    latest.current = how;
  });
  useEffect(() => {
    let kept = now.current;
    let copied: KeptWords | null = kept;
    let isOver = false;
    const save = (isLast: boolean) => {
      const words = now.current;
      if (words === kept) return;
      kept = words;
      const at = new Date();
      void latest.current.keep({ ...words, savedAt: at.toISOString() }, isLast).then((isKept) => {
        if (!isOver) setSo((it) => ({ ...it, here: isKept ? at : null, trouble: keptTrouble() }));
      });
    };
    const copy = () => {
      const words = now.current;
      if (words === copied || !navigator.onLine) return;
      copied = words;
      const at = new Date();
      void latest.current.copy(words).then((isCopied) => {
        if (!isCopied) copied = null;
        else if (!isOver) setSo((it) => ({ ...it, there: at }));
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
      if (latest.current.isOpen(now.current)) save(false);
      timers.forEach(clearInterval);
      window.removeEventListener('pagehide', go);
      document.removeEventListener('visibilitychange', leave);
    };
    // Once: what is written by then, the timers find.
  }, []);
  useUnsaved(so.trouble !== null && so.there === null);
  return so;
}
