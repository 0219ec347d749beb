import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Edited } from './use-edited';

interface Props<T> {
  edited: Edited<T>;
  /** What the button says, where one of several is to be told from the others. */
  children?: ReactNode;
}

/** Saves a part of a notification; says what of it is on this device only. */
export function SaveBar<T>({ edited: { isTouched, theirs, busy, takeTheirs }, children }: Props<T>) {
  return (
    <div className="row wrap save-bar">
      <button type="submit" className="b p" disabled={busy || !isTouched || theirs !== null}>
        {children ?? <Trans>Save</Trans>}
      </button>
      {isTouched && theirs === null && (
        <>
          <button type="button" className="b q" disabled={busy} onClick={takeTheirs}>
            <Trans>Undo my changes</Trans>
          </button>
          <span className="sm mut">
            <Trans>Not saved yet; kept on this device.</Trans>
          </span>
        </>
      )}
    </div>
  );
}
