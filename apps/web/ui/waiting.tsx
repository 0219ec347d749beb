import { Trans } from '@lingui/react/macro';
import { useEffect, useState, type ReactNode } from 'react';

const SOON_MS = 400;

/** Says that something is being fetched, once that has taken long enough to be noticed. */
export function Waiting({ children }: { children?: ReactNode }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SOON_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!long) return <div aria-busy="true" className="waiting" />;
  return (
    <div aria-busy="true" className="waiting stack-s">
      <p className="sm mut">{children ?? <Trans>Loading…</Trans>}</p>
      <span className="sk sk-l" />
      <span className="sk sk-m" />
      <span className="sk sk-s" />
    </div>
  );
}

/** The same where what is being fetched was asked for to write in it: no letter is a shortcut until it is there. */
export const FieldComing = () => (
  <div data-field-coming="">
    <Waiting />
  </div>
);
