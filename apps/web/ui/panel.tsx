import type { ReactNode } from 'react';
import { useOwnId } from '@web/app/own-id';

/** A titled box. */
export function Panel({
  title,
  aside,
  children,
}: {
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const id = useOwnId();
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      <div className="pad stack">{children}</div>
    </section>
  );
}
