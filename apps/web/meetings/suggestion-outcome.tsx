import { Trans } from '@lingui/react/macro';
import type { AgendaSuggestion } from '@lib/contracts';

/** What became of an item that somebody suggested. */
export function Outcome({ outcome }: Pick<AgendaSuggestion, 'outcome'>) {
  if (outcome === 'taken')
    return (
      <span className="tag ok">
        <Trans>Taken up</Trans>
      </span>
    );
  if (outcome === 'declined')
    return (
      <span className="tag line">
        <Trans>Declined</Trans>
      </span>
    );
  return (
    <span className="tag new">
      <Trans>Not answered yet</Trans>
    </span>
  );
}
