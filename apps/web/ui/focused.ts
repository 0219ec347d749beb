import { useEffect, useRef } from 'react';

/** For the heading of what has just replaced a form: it is where the reader goes on. */
export function useFocused<E extends HTMLElement>() {
  const element = useRef<E>(null);
  useEffect(() => {
    element.current?.focus();
  }, []);
  return element;
}
