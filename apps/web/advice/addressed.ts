import { useEffect, useRef, useState } from 'react';
import type { Comment } from '@lib/contracts';

/** The place within the page that its address names. */
const named = (): string => decodeURIComponent(window.location.hash.slice(1));

/** Whether the address names one of these comments, which then is not to be folded away. */
export function useIsAddressed(comments: readonly Comment[]): boolean {
  const [name, setName] = useState('');
  useEffect(() => {
    const read = () => setName(named());
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return comments.some(({ number }) => `c${number}` === name);
}

/** A page that has just been come to is unfolded within so many frames, and says its name first. */
const FRAMES = 60;

/** An address may name a comment or a paragraph: once it is on the page, the reader is put in front of it. */
export function useAddressed(isReady: boolean): void {
  const done = useRef(false);
  useEffect(() => {
    const name = named();
    if (done.current || !isReady || name === '') return;
    let left = FRAMES;
    let frame = 0;
    const look = () => {
      const element = document.getElementById(name);
      const isThere = element !== null && element.getClientRects().length > 0;
      left -= 1;
      if (isThere && left < FRAMES - 2) {
        done.current = true;
        element.focus({ preventScroll: true });
        element.scrollIntoView({ block: 'center' });
      } else if (left > 0) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [isReady]);
}
