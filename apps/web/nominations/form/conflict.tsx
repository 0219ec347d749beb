import { Trans } from '@lingui/react/macro';
import type { NominationForm } from '@lib/contracts';
import { Icon } from '@web/ui/icon';

interface Props {
  theirs: NominationForm;
  settle: (which: 'mine' | 'theirs') => void;
}

/** Somebody else has saved the same nomination meanwhile. Nothing is thrown away before it is chosen. */
export function WrittenMeanwhile({ theirs, settle }: Props) {
  const name = theirs.nominee.name;
  return (
    <div className="note" role="alert">
      <Icon name="warning" />
      <div className="stack-s">
        <p>
          <b>
            <Trans>Somebody else has changed this nomination meanwhile.</Trans>
          </b>{' '}
          {name !== '' && (
            <Trans>
              Theirs names <bdi>{name}</bdi>.
            </Trans>
          )}{' '}
          <Trans>What you have written is still here, and not saved yet.</Trans>
        </p>
        <p className="row wrap">
          <button type="button" className="b s" onClick={() => settle('mine')}>
            <Trans>Save mine over it</Trans>
          </button>
          <button type="button" className="b s" onClick={() => settle('theirs')}>
            <Trans>Take theirs</Trans>
          </button>
        </p>
      </div>
    </div>
  );
}
