import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PartyChip } from '@web/ui/party';
import { Icon } from '@web/ui/icon';
import { NotKept } from '@web/ui/not-kept';
import { OutgoingHeld } from './outgoing-held';
import { useReview, type Outgoing } from './review';

interface Props {
  outgoing: Outgoing;
  /** What was written, as it may be copied. */
  text: string;
  /** The ways on from where it is held. */
  children?: ReactNode;
  /** Takes it back before it is sent. */
  cancel: () => void;
}

/** Something on its way: being sent, waiting to be, or held with the reason and every way on. */
export function OutgoingCard({ outgoing, text, cancel, children }: Props) {
  const { t } = useLingui();
  const { me } = useReview();
  const { state, sending, trouble } = outgoing;
  return (
    <article
      className={`cm going ${state}`}
      aria-label={sending.kind === 'reply' ? t`Your reply` : t`Your comment`}
    >
      <header>
        {me.party && <PartyChip code={me.party} mine />}
        <b>
          <Trans>You</Trans>
        </b>
        <StateTag state={state} />
      </header>
      <p dir="auto" className="said">
        {text}
      </p>
      {state !== 'sending' && trouble !== null && <NotKept trouble={trouble} />}
      {state === 'waiting' && (
        <>
          {trouble === null && (
            <p className="sm mut">
              <WhenSent {...outgoing} />
            </p>
          )}
          <footer>
            <button type="button" className="lnk" onClick={cancel}>
              <Trans>Cancel</Trans>
            </button>
            <Copy text={text} />
          </footer>
        </>
      )}
      {state === 'held' && sending.held && (
        <>
          <OutgoingHeld held={sending.held} />
          <footer>
            {children}
            <Copy text={text} />
          </footer>
        </>
      )}
    </article>
  );
}

function StateTag({ state }: Pick<Outgoing, 'state'>) {
  switch (state) {
    case 'sending':
      return (
        <span className="tag">
          <Icon name="clock" />
          <Trans>Sending</Trans>
        </span>
      );
    case 'waiting':
      return (
        <span className="tag warn">
          <Icon name="clock" />
          <Trans>Waiting to be sent</Trans>
        </span>
      );
    case 'held':
      return (
        <span className="tag bad">
          <Icon name="warning" />
          <Trans>Not sent</Trans>
        </span>
      );
  }
}

function WhenSent({ signedOut, sending }: Outgoing): ReactNode {
  if (signedOut) return <Trans>Kept on this device. It is sent when you have signed in again.</Trans>;
  if (sending.tried === 0) return <Trans>Kept on this device. It is sent when the connection is back.</Trans>;
  return <Trans>No answer came from the server. Kept on this device, and tried again by itself.</Trans>;
}

function Copy({ text }: { text: string }) {
  return (
    <button type="button" className="lnk" onClick={() => void navigator.clipboard.writeText(text)}>
      <Trans>Copy</Trans>
    </button>
  );
}
