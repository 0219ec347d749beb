import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Icon } from '@web/ui/icon';

export interface Needed {
  what: ReactNode;
  detail: ReactNode;
  /** How many are still to be done; 0 is done. */
  left: number;
}

/** What must be done before the clock may start, and how much of it is left. */
export function Checklist({ needed }: { needed: readonly Needed[] }) {
  return (
    <section className="panel" aria-labelledby="checklist">
      <header>
        <h2 id="checklist">
          <Trans>Before the clock starts</Trans>
        </h2>
      </header>
      <ul className="tl pad">
        {needed.map(({ what, detail, left }, i) => (
          <li key={i}>
            <span>
              {what}
              <small>{detail}</small>
            </span>
            {left === 0 ? (
              <span className="tag ok">
                <Icon name="tick" />
                <Trans>Done</Trans>
              </span>
            ) : (
              <span className="tag warn">
                <Plural value={left} one="# left" other="# left" />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
