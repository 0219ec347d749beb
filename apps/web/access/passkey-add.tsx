import { Trans, useLingui } from '@lingui/react/macro';
import { addPasskey, beginPasskey } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { Line } from '@web/ui/line';
import { useRefreshFactors } from './factors';
import { PasskeyFault } from './passkey-fault';
import { makePasskey } from './passkeys';

/** Gives the passkey of a device a name, and has the device make it. The name stays when the device does not. */
export function PasskeyAdd({ close }: { close: () => void }) {
  const { t } = useLingui();
  const refresh = useRefreshFactors();
  const [name, setName] = useState('');
  const { busy, fault, submit } = useSubmit(
    async () => {
      const { challengeId, options } = await call(beginPasskey, {});
      await call(addPasskey, { challengeId, name, credential: await makePasskey(options) });
      await refresh();
    },
    close,
    t`The passkey is added. You are signed out everywhere else.`,
  );
  const isReady = name.trim() !== '';
  return (
    <form
      className="small stack-s"
      aria-label={t`Add a passkey`}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !busy) close();
      }}
    >
      {fault !== null && <PasskeyFault error={fault} />}
      <Line
        label={<Trans>A name by which you will know it, such as “Work laptop”</Trans>}
        value={name}
        change={setName}
        most={60}
        focused
      />
      {busy && (
        <p className="sm mut" role="status">
          <Trans>Follow what your device says.</Trans>
        </p>
      )}
      <div className="row wrap">
        <button type="submit" className="b p s" disabled={busy || !isReady}>
          <Trans>Add</Trans>
        </button>
        <button type="button" className="b q s" disabled={busy} onClick={close}>
          <Trans>Cancel</Trans>
        </button>
      </div>
    </form>
  );
}
