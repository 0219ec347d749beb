import { Trans, useLingui } from '@lingui/react/macro';
import { PartyChip } from '@web/ui/party';
import { Icon } from '@web/ui/icon';
import { useReview, type Outgoing } from './review';

interface Props {
  outgoing: Outgoing;
  again: () => void;
  edit: () => void;
}

/** A comment on its way: sending, or not sent with the reason and every way on. */
export function OutgoingCard({ outgoing: { words, state, fault }, again, edit }: Props) {
  const { t } = useLingui();
  const { me, version } = useReview();
  const text = [words.mode === 'wording' ? words.wording : '', words.text].filter(Boolean).join('\n\n');
  const isNewWording = words.versionId !== version.id;
  return (
    <article className={`cm going ${state}`} aria-label={t`Your comment`}>
      <header>
        {me.party && <PartyChip code={me.party} mine />}
        <b>
          <Trans>You</Trans>
        </b>
        <span className={state === 'failed' ? 'tag bad' : 'tag'}>
          <Icon name={state === 'failed' ? 'warning' : 'clock'} />
          {state === 'failed' ? <Trans>Not sent</Trans> : <Trans>Sending</Trans>}
        </span>
      </header>
      <p dir="auto" className="said">
        {text}
      </p>
      {state === 'failed' && (
        <>
          <p role="alert" className="fault">
            {fault}
          </p>
          <footer>
            <button type="button" className="lnk" onClick={again}>
              {isNewWording ? <Trans>Send on the new wording</Trans> : <Trans>Try again</Trans>}
            </button>
            <button type="button" className="lnk" onClick={edit}>
              <Trans>Edit first</Trans>
            </button>
            <button type="button" className="lnk" onClick={() => void navigator.clipboard.writeText(text)}>
              <Trans>Copy</Trans>
            </button>
          </footer>
        </>
      )}
    </article>
  );
}
