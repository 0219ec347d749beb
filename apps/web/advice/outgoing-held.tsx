import { Trans } from '@lingui/react/macro';
import type { Held } from '@web/kept/sending';
import { WhenBoth } from '@web/ui/when';

/** Why something was not sent. How the text reads by now stands beside it. */
export function OutgoingHeld({ held }: { held: Held }) {
  return (
    <p role="alert" className="fault">
      <Why held={held} />
    </p>
  );
}

function Why({ held }: { held: Held }) {
  switch (held.why) {
    case 'late':
      return (
        <Trans>
          The time for comments was over on <WhenBoth at={new Date(held.closedAt)} />, before this could be
          sent. You can send it as a late comment; the Chair decides whether to take it in.
        </Trans>
      );
    case 'changed':
      return held.now === null ? (
        <Trans>This paragraph is no longer in the text. Your text is kept: copy it, or discard it.</Trans>
      ) : (
        <Trans>This paragraph was changed before this could be sent. Your text is kept.</Trans>
      );
    case 'refused':
      return <span dir="auto">{held.sentence}</span>;
  }
}
