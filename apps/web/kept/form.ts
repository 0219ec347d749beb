import { useCallback, useEffect, useRef, useState } from 'react';
import { useMe } from '@web/app/session';
import { breathe, forgetBreath } from './last-breath';
import { formsOf } from './sending';
import { dropKept, keep, oneKept } from './store';

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
  /** What was written has been received, or thrown away: the device forgets it. */
  settle: () => void;
  /** Grows when what had been left here comes back. */
  returned: number;
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
  const key = personId === undefined ? null : formsOf(personId) + name;
  const now = useRef({ value, isTouched: false });

  useEffect(() => {
    if (key === null) return;
    let isOver = false;
    void oneKept<KeptForm<T>>(key).then((left) => {
      if (isOver || !left || now.current.isTouched) return;
      now.current.value = left.value;
      setValue(left.value);
      setReturned((n) => n + 1);
    });
    return () => void (isOver = true);
  }, [key]);

  useEffect(() => {
    if (key === null) return;
    let kept = now.current.value;
    const save = (isLast: boolean) => {
      const { value, isTouched } = now.current;
      if (!isTouched || value === kept) return;
      kept = value;
      const form: KeptForm<T> = { key: name, value, savedAt: new Date().toISOString() };
      if (isLast) breathe(key, { value: form, on: null });
      void keep(key, form).finally(() => forgetBreath(key));
    };
    const go = () => save(true);
    const timer = setInterval(() => save(false), every);
    window.addEventListener('pagehide', go);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', go);
      save(false);
    };
  }, [key, name]);

  const change = useCallback((value: T) => {
    now.current = { value, isTouched: true };
    setValue(value);
  }, []);
  const settle = useCallback(() => {
    now.current.isTouched = false;
    if (key !== null) void dropKept(key);
  }, [key]);
  return { value, change, settle, returned };
}
