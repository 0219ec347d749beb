import { useCallback, useEffect, useRef, useState } from 'react';
import { useMe } from '@web/app/session';
import { useUnsaved } from '@web/app/unsaved';
import { breathe, forgetBreath } from './last-breath';
import { formsOf } from './sending';
import { dropKept, keep, oneKept, troubleWith, type Trouble } from './store';

/** Every so many milliseconds what was written is kept on the device. */
const every = 2_000;

interface KeptForm<T> {
  key: string;
  value: T;
  savedAt: string;
}

interface Form<T> {
  value: T;
  change: (value: T) => void;
  /** Changes what is written once what had been left here is back; settles when the device has it, if it keeps anything. */
  alter: (by: (value: T) => T) => Promise<void>;
  /** What was written has been received, or thrown away: the device forgets it. */
  settle: () => void;
  /** Grows when what had been left here comes back. */
  returned: number;
  /** Why the device does not keep it; null while it does. */
  trouble: Trouble;
}

/**
 * What is written in a form, kept on the device until it has been received. It is never sent by itself: a formal act
 * is done by pressing, or not at all.
 * @param name of what, and on which thing, so that it comes back there alone
 */
export function useKeptForm<T>(name: string, first: T): Form<T> {
  const personId = useMe()?.id;
  const [value, setValue] = useState(first);
  const [returned, setReturned] = useState(0);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const key = personId === undefined ? null : formsOf(personId) + name;
  const now = useRef({ value, isTouched: false });
  const kept = useRef(value);
  const left = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    if (key === null) return;
    let isOver = false;
    left.current = oneKept<KeptForm<T>>(key).then((left) => {
      if (isOver || !left || now.current.isTouched) return;
      now.current.value = left.value;
      kept.current = left.value;
      setValue(left.value);
      setReturned((n) => n + 1);
    });
    return () => void (isOver = true);
  }, [key]);

  const save = useCallback(
    async (isLast = false): Promise<void> => {
      const { value, isTouched } = now.current;
      if (key === null || !isTouched || value === kept.current) return;
      kept.current = value;
      const form: KeptForm<T> = { key: name, value, savedAt: new Date().toISOString() };
      if (isLast) breathe(key, { value: form, on: null });
      await keep(key, form).finally(() => forgetBreath(key));
      setTrouble(troubleWith(key));
    },
    [key, name],
  );
  useEffect(() => {
    const go = () => void save(true);
    const timer = setInterval(() => void save(), every);
    window.addEventListener('pagehide', go);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', go);
      void save();
    };
  }, [save]);

  const change = useCallback((value: T) => {
    now.current = { value, isTouched: true };
    setValue(value);
  }, []);
  const alter = useCallback(
    async (by: (value: T) => T): Promise<void> => {
      await left.current;
      change(by(now.current.value));
      await save();
    },
    [change, save],
  );
  const settle = useCallback(() => {
    now.current.isTouched = false;
    setTrouble(null);
    if (key !== null) void dropKept(key);
  }, [key]);
  useUnsaved(trouble !== null);
  return { value, change, alter, settle, returned, trouble };
}
