import { useRef, useState } from 'react';
import { announce } from '@web/app/announce';

/** Sends once at a time, keeps the fault for the page to show, and says when it is done. */
export function useSubmit<T>(send: () => Promise<T>, done: (result: T) => void, said?: string) {
  const [state, setState] = useState<{ busy: boolean; fault: unknown }>({ busy: false, fault: null });
  const running = useRef(false);
  const submit = () => {
    if (running.current) return;
    running.current = true;
    setState({ busy: true, fault: null });
    send().then(
      (result) => {
        running.current = false;
        setState({ busy: false, fault: null });
        if (said) announce(said);
        done(result);
      },
      (fault: unknown) => {
        running.current = false;
        setState({ busy: false, fault });
      },
    );
  };
  return { ...state, submit };
}
