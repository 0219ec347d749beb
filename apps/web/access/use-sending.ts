import { useRef, useState } from 'react';

/** Sends one thing at a time, and keeps the fault for the page to show. */
export function useSending() {
  const [state, setState] = useState<{ busy: boolean; fault: unknown }>({ busy: false, fault: null });
  const running = useRef(false);
  const send = async (what: () => Promise<void>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setState({ busy: true, fault: null });
    try {
      await what();
      setState({ busy: false, fault: null });
    } catch (fault) {
      setState({ busy: false, fault });
    } finally {
      running.current = false;
    }
  };
  return { ...state, send };
}
