import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Icon } from '@web/ui/icon';
import type { Edited } from './use-edited';

interface Props<T> {
  edited: Edited<T>;
  /** Each place where the two differ. */
  children: ReactNode;
}

/** Somebody else has saved the same part: what they wrote, what was typed here, and the ways on. Nothing is lost. */
export function MeanwhileNote<T>({ edited: { busy, keepMine, takeTheirs }, children }: Props<T>) {
  return (
    <section className="note" role="alert">
      <Icon name="warning" />
      <div className="stack-s grow">
        <p>
          <b>
            <Trans>Somebody else has saved this while you wrote. Nothing of yours is lost.</Trans>
          </b>
        </p>
        {children}
        <div className="row wrap">
          <button type="button" className="b s" disabled={busy} onClick={takeTheirs}>
            <Trans>Take theirs, give mine up</Trans>
          </button>
          <button type="button" className="b p s" disabled={busy} onClick={keepMine}>
            <Trans>Keep mine, to be saved over theirs</Trans>
          </button>
        </div>
      </div>
    </section>
  );
}

/** One place where two people have written differently. */
export function Differs({ what, theirs, mine }: { what: ReactNode; theirs: ReactNode; mine: ReactNode }) {
  return (
    <div className="differs">
      <p className="sm">
        <b>{what}</b>
      </p>
      <div className="two">
        <div>
          <p className="xs mut">
            <Trans>Theirs, as it stands now</Trans>
          </p>
          <div className="sug" dir="auto">
            {theirs}
          </div>
        </div>
        <div>
          <p className="xs mut">
            <Trans>Yours, not saved</Trans>
          </p>
          <div className="sug" dir="auto">
            {mine}
          </div>
        </div>
      </div>
    </div>
  );
}
