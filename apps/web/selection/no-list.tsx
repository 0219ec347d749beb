import { Trans } from '@lingui/react/macro';
import type { Reply, tryChange } from '@lib/contracts';
import { labelsOf, type Board } from './board';

/** In place of a list: there is none that keeps every criterion, and which of these cannot hold together. */
export function NoList({ board, clashes }: { board: Board; clashes: Reply<typeof tryChange>['clashes'] }) {
  return (
    <p>
      <Trans>
        Then no list keeps every criterion. These cannot hold together:{' '}
        {labelsOf(
          board,
          clashes.flatMap(({ quotas }) => quotas.map(({ quota }) => quota)),
        )}
      </Trans>
    </p>
  );
}
