import { Trans } from '@lingui/react/macro';

/** Shows a change on the board without making it. */
export function TryIt({ begin }: { begin: () => void }) {
  return (
    <button type="button" className="b s" onClick={begin}>
      <Trans>Try this</Trans>
    </button>
  );
}
