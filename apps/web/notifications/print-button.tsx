import { Trans } from '@lingui/react/macro';
import { useDevice } from '@web/app/device';

/** Prints the page. Without script it would do nothing: it comes when the page answers. */
export function PrintButton() {
  const [answers] = useDevice(() => true, false);
  if (!answers) return null;
  return (
    <button type="button" className="b" onClick={() => window.print()}>
      <Trans>Print the letter</Trans>
    </button>
  );
}
