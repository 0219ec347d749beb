import { useRef, useState } from 'react';
import { announce } from './announce';
import { mayPass, newKey } from './api';

/**
 * Sends once at a time, keeps the fault for the page to show, and says when it is done. The key stays the same
 * while nobody knows whether the last try was heard, so that trying again does nothing twice.
 */
export function useSubmit<T>(send: (key: string) => Promise<T>, done: (result: T) => void, said?: string) {
  const [state, setState] = useState<{ busy: boolean; fault: unknown }>({ busy: false, fault: null });
  const running = useRef(false);
  const key = useRef<string | null>(null);
  const submit = () => {
    if (running.current) return;
    running.current = true;
    setState({ busy: true, fault: null });
    key.current ??= newKey();
    send(key.current).then(
      (result) => {
        running.current = false;
        key.current = null;
        setState({ busy: false, fault: null });
        if (said) announce(said);
        done(result);
      },
      (fault: unknown) => {
        running.current = false;
        if (!mayPass(fault)) key.current = null;
        setState({ busy: false, fault });
      },
    );
  };
  return { ...state, submit };
}
