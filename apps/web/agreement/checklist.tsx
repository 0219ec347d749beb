import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Icon } from '@web/ui/icon';

/** A list of what must be done before something may begin. */
export function Checklist({ children }: { children: ReactNode }) {
  return (
    <section className="panel" aria-labelledby="checklist">
      <header>
        <h2 id="checklist">
          <Trans>Before the clock starts</Trans>
        </h2>
      </header>
      <ul className="tl pad">{children}</ul>
    </section>
  );
}

interface Props {
  what: ReactNode;
  /** How many are still to be done; 0 is done. */
  left: number;
  /** How far it is, in a few words. */
  children: ReactNode;
}

export function Needed({ what, left, children }: Props) {
  return (
    <li>
      <span>
        {what}
        <small>{children}</small>
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
  );
}
