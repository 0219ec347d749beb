import { Trans } from '@lingui/react/macro';

/** That the end of a round, unlike that of a circulation, does not move by itself. */
export function EndStays() {
  return (
    <Trans>
      The end stays where it was even if the service was away before it: what came too late for that reason
      stands among the late comments, and the Chair can admit it.
    </Trans>
  );
}
