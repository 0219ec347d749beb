import { Trans } from '@lingui/react/macro';
import { Note } from '@web/ui/note';
import { When } from '@web/ui/when';
import type { Begun } from './begun';
import { textOf } from './outgoing-comment';

interface Props {
  others: readonly Begun[];
  /** Whether something is being written on the same paragraph. */
  isWriting: boolean;
  open: (it: Begun) => void;
  keepBoth: (it: Begun) => void;
  discard: (it: Begun) => void;
}

/** What one has also begun on a paragraph, on this device or another: it is met openly. */
export function OtherPieces({ others, isWriting, open, keepBoth, discard }: Props) {
  return (
    <div className="pieces stack-s">
      {others.map((it) => (
        <Note key={it.words.key} tone="info" icon="comment">
          <p className="sm">
            <Begin {...it} also={isWriting} />
          </p>
          <p className="sm mut clip" dir="auto">
            {textOf(it.words)}
          </p>
          <p className="row wrap">
            <button type="button" className="b s" onClick={() => open(it)}>
              <Trans>Open</Trans>
            </button>
            {isWriting ? (
              <button type="button" className="b q s" onClick={() => keepBoth(it)}>
                <Trans>Keep both</Trans>
              </button>
            ) : (
              <button type="button" className="b q s" onClick={() => discard(it)}>
                <Trans>Discard</Trans>
              </button>
            )}
          </p>
        </Note>
      ))}
    </div>
  );
}

function Begin({ words, elsewhere, also }: Begun & { also: boolean }) {
  const at = <When at={new Date(words.savedAt)} />;
  if (!elsewhere)
    return also ? (
      <Trans>You also began another comment here at {at}.</Trans>
    ) : (
      <Trans>You began a comment here at {at}.</Trans>
    );
  return also ? (
    <Trans>You also began a comment here on another device at {at}.</Trans>
  ) : (
    <Trans>You began a comment here on another device at {at}.</Trans>
  );
}
