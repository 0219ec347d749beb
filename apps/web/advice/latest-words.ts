import { useCallback, useRef } from 'react';
import type { KeptWords } from './kept-words';

/** What the fields hold by now: they keep it to themselves, and it is wanted when the place where they stand goes. */
export function useLatestWords(type: (words: KeptWords) => void) {
  const typed = useRef(new Map<string, KeptWords>());
  const hear = useCallback(
    (words: KeptWords) => {
      typed.current.set(words.key, words);
      type(words);
    },
    [type],
  );
  const latest = useCallback((words: KeptWords) => typed.current.get(words.key) ?? words, []);
  return { hear, latest };
}
