import { useEffect } from 'react';

/** Has the symbol of a document stand at the head of each page that is printed of it. Shows nothing on a screen. */
export function RunningHead({ symbol }: { symbol: string }) {
  useEffect(() => {
    const { style } = document.documentElement;
    // A string of JSON is one of CSS too.
    style.setProperty('--running-head', JSON.stringify(symbol));
    return () => void style.removeProperty('--running-head');
  }, [symbol]);
  return null;
}
