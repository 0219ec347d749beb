import { Trans, useLingui } from '@lingui/react/macro';
import { removePasskey, renamePasskey } from '@lib/contracts';
import { useEffect, useRef, useState } from 'react';
import { call } from '@web/app/api';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import { When } from '@web/ui/when';
import type { Factors } from './factors';
import { useRefreshFactors } from './factors';
import { TwoStep } from './two-step';

type Passkey = Factors['passkeys'][number];

function Rename({ passkey, close }: { passkey: Passkey; close: () => void }) {
  const { t } = useLingui();
  const refresh = useRefreshFactors();
  const [name, setName] = useState(passkey.name);
  return (
    <SmallForm
      label={t`Another name for the passkey`}
      send={() => call(renamePasskey, { passkeyId: passkey.id, name }).then(refresh)}
      done={close}
      said={t`The passkey has its new name.`}
      ready={name.trim() !== ''}
      button={<Trans>Save</Trans>}
    >
      <Line label={<Trans>Name of the passkey</Trans>} value={name} change={setName} most={60} focused />
    </SmallForm>
  );
}

function Acts({ passkey, rename, removed }: { passkey: Passkey; rename: () => void; removed: () => void }) {
  const { t } = useLingui();
  const refresh = useRefreshFactors();
  const { name } = passkey;
  return (
    <div className="row wrap">
      <button type="button" className="b s" aria-label={t`Rename ${name}`} onClick={rename}>
        <Trans>Rename</Trans>
      </button>
      <TwoStep
        label={t`Remove`}
        of={t`Remove ${name}`}
        said={t`The passkey is removed. You are signed out everywhere else.`}
        send={() => call(removePasskey, { passkeyId: passkey.id }).then(refresh)}
        done={removed}
        confirm={<Trans>Remove the passkey</Trans>}
      >
        <Trans>
          It no longer signs you in, and you are signed out everywhere else. Take it off the device as well:
          this page cannot.
        </Trans>
      </TwoStep>
    </div>
  );
}

/** A passkey: what it is called, since when it is there, when it was last used, and what may be done with it. */
export function PasskeyRow({ passkey, removed }: { passkey: Passkey; removed: () => void }) {
  const [renaming, setRenaming] = useState(false);
  const wasRenaming = useRef(false);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (wasRenaming.current && !renaming) row.current?.querySelector('button')?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);
  const { name, addedAt, usedAt } = passkey;
  return (
    <li ref={row}>
      <div className="grow">
        <p className="words" dir="auto">
          <b>{name}</b>
        </p>
        <p className="sm mut">
          {usedAt ? (
            <Trans>
              Added <When at={addedAt} />, last used <When at={usedAt} />
            </Trans>
          ) : (
            <Trans>
              Added <When at={addedAt} />, not used yet
            </Trans>
          )}
        </p>
      </div>
      {renaming ? (
        <Rename passkey={passkey} close={() => setRenaming(false)} />
      ) : (
        <Acts passkey={passkey} rename={() => setRenaming(true)} removed={removed} />
      )}
    </li>
  );
}
