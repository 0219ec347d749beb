import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Note } from '@web/ui/note';

export interface Begun {
  /** The version with which one began to write, or which one has seen since: it is what is sent along. */
  readonly version: number;
  readonly isBehind: boolean;
  /** Goes on from how it stands now. */
  readonly goOn: () => void;
  /** Reads how it stands now before what was sent in vain is told. */
  readonly late: (fault: unknown) => never;
}

/** Reads how something stands now before what was sent in vain is told. */
export const tellingLate =
  (readAnew: () => void) =>
  (fault: unknown): never => {
    readAnew();
    throw fault;
  };

/** What one writes on, where somebody else may be quicker: nothing of theirs is written over before one has seen it. */
export function useBegun(current: number, readAnew: () => void): Begun {
  const [version, setVersion] = useState(current);
  return {
    ...{ version, isBehind: current !== version },
    goOn: () => setVersion(current),
    late: tellingLate(readAnew),
  };
}

interface BehindProps {
  of: Pick<Begun, 'isBehind' | 'goOn'>;
  /** What the button says. */
  go?: ReactNode;
  children?: ReactNode;
}

/** Says that somebody else was quicker, and has whoever writes go on with what is theirs. */
export function Behind({ of, go, children }: BehindProps) {
  if (!of.isBehind) return null;
  return (
    <Note tone="info">
      <p role="status">
        {children ?? (
          <Trans>
            Somebody else has changed this since you began. This page shows how it stands now, and what you
            have typed is still here.
          </Trans>
        )}
      </p>
      <button type="button" className="b s" onClick={of.goOn}>
        {go ?? <Trans>I have read it: go on with mine</Trans>}
      </button>
    </Note>
  );
}

/** What somebody else made of pieces that both have changed, to be read beside one's own. */
export function Clashes({ of }: { of: readonly { id: string; text: string }[] }) {
  if (of.length === 0) return null;
  return (
    <Note>
      <p role="status">
        <Trans>Both of you have written here. Yours stands above; this is what the other wrote:</Trans>
      </p>
      {of.map(({ id, text }) => (
        <p key={id} className="said" dir="auto">
          {text}
        </p>
      ))}
    </Note>
  );
}
