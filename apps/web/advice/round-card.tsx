import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Arrivals } from './arrivals';
import { useReview } from './review';
import { Standing } from './standing';

interface Props {
  base: string;
  arrivals: Arrivals;
  keys: () => void;
}

/** What can be done with the text now, and until when; and what each key does. */
export function RoundCard({ base, arrivals, keys }: Props) {
  const { rights } = useReview();
  const { missed } = arrivals;
  return (
    <div className="card0 stack-s">
      <Standing base={base} />
      <label className="sw">
        <input
          type="checkbox"
          checked={arrivals.paused}
          onChange={(event) => arrivals.pause(event.target.checked)}
        />
        <Trans>Pause live updates</Trans>
      </label>
      {arrivals.paused && missed > 0 && (
        <p className="mut">
          <Plural value={missed} one="# change since the pause" other="# changes since the pause" />
        </p>
      )}
      <p className="keys">
        <Key name="J">
          <Trans>next</Trans>
        </Key>
        <Key name="K">
          <Trans>previous</Trans>
        </Key>
        {rights.comment && (
          <>
            <Key name="C">
              <Trans>comment</Trans>
            </Key>
            <Key name="S">
              <Trans>suggest</Trans>
            </Key>
          </>
        )}
        <Key name="R">
          <Trans>read</Trans>
        </Key>
        <button type="button" className="lnk" onClick={keys}>
          <kbd>?</kbd> <Trans>all keys</Trans>
        </button>
      </p>
    </div>
  );
}

function Key({ name, children }: { name: string; children: ReactNode }) {
  return (
    <span>
      <kbd>{name}</kbd> {children}
    </span>
  );
}
