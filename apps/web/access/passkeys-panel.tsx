import { Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useDevice } from '@web/app/device';
import { Note } from '@web/ui/note';
import { Panel } from '@web/ui/panel';
import type { Factors } from './factors';
import { PasskeyAdd } from './passkey-add';
import { PasskeyRow } from './passkey-row';
import { canHavePasskeys } from './passkeys';

/** The passkeys that somebody has, and the way to another. */
export function PasskeysPanel({ passkeys }: { passkeys: Factors['passkeys'] }) {
  const [can] = useDevice<boolean | null>(canHavePasskeys, null);
  const [adding, setAdding] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const goOn = () => list.current?.focus();
  return (
    <Panel title={<Trans>Passkeys</Trans>}>
      <p className="sm mut">
        <Trans>
          A passkey signs you in with the lock of your device, such as a fingerprint or a PIN, without a
          message. It counts as two factors. When you add or remove one, you are signed out everywhere else.
        </Trans>
      </p>
      <div ref={list} tabIndex={-1}>
        {passkeys.length === 0 ? (
          <p>
            <Trans>You have no passkey yet.</Trans>
          </p>
        ) : (
          <ul className="rows">
            {passkeys.map((it) => (
              <PasskeyRow key={it.id} passkey={it} removed={goOn} />
            ))}
          </ul>
        )}
      </div>
      {can === false && (
        <Note tone="info">
          <p>
            <Trans>
              This browser has no passkeys at this address. You can go on signing in by message, or add an
              authenticator below.
            </Trans>
          </p>
        </Note>
      )}
      {can !== false &&
        (adding ? (
          <PasskeyAdd
            close={() => {
              setAdding(false);
              goOn();
            }}
          />
        ) : (
          <p>
            <button type="button" className="b s" disabled={can === null} onClick={() => setAdding(true)}>
              <Trans>Add a passkey</Trans>
            </button>
          </p>
        ))}
    </Panel>
  );
}
