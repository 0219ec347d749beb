import { useEffect, useRef, useState } from 'react';
import { dropKept, keep, oneKept } from '@web/kept/store';

interface OnDevice<T> {
  key: string;
  savedAt: string;
  value: T;
}

const DEVICE_MS = 400;

/** What is written here, kept on this device under a name until it has been received. */
export function useKeptAs<T>(key: string, first: T) {
  const [value, setValue] = useState(first);
  const touched = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    void oneKept<OnDevice<T>>(key).then((left) => {
      if (left && !touched.current) setValue(left.value);
    });
  }, [key]);
  return {
    value,
    change: (next: T) => {
      touched.current = true;
      setValue(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(
        () => void keep(key, { key, savedAt: new Date().toISOString(), value: next } satisfies OnDevice<T>),
        DEVICE_MS,
      );
    },
    settle: () => {
      touched.current = false;
      clearTimeout(timer.current);
      void dropKept(key);
    },
  };
}
