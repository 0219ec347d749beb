import { useEffect, useRef, type RefObject } from 'react';

type LeftWords = typeof import('@web/kept/left-words');

interface Left {
  /** Notes in which field somebody has written. */
  touch: (field: EventTarget) => void;
  /** Leaves the words behind; tells whether the form may go now, for without a connection what this takes may not be had. */
  leave: () => Promise<boolean>;
}

/**
 * What is typed in a form that is left in the middle is there again when it is opened again.
 * @param name of the form on its page
 * @param keeps whether its words are kept by whoever shows it anyway
 */
export function useLeftWords(form: RefObject<HTMLFormElement | null>, name: string, keeps: boolean): Left {
  const touched = useRef(new Set<EventTarget>());
  const withWords = (then: (words: LeftWords, it: HTMLFormElement) => unknown): Promise<boolean> =>
    import('@web/kept/left-words').then(
      (words) => {
        if (form.current) then(words, form.current);
        return true;
      },
      () => false,
    );
  useEffect(() => {
    if (!keeps) void withWords(({ bringWords }, it) => bringWords(name, it));
    // When it opens.
  }, []);
  return {
    touch: (field) => void touched.current.add(field),
    leave: async () =>
      keeps ||
      touched.current.size === 0 ||
      withWords(({ leaveWords }, it) => leaveWords(name, it, touched.current)),
  };
}
