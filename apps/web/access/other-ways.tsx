import { Trans } from '@lingui/react/macro';
import { beginOpenid, signInWays } from '@lib/contracts';
import { call } from '@web/app/api';
import { useDevice } from '@web/app/device';
import { useView } from '@web/app/query';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { comeInByPasskey } from './come-in-by-passkey';
import { enter } from './enter';
import { goThere } from './openid';
import { PasskeyFault } from './passkey-fault';
import { canHavePasskeys } from './passkeys';

function ByPasskey({ begin }: { begin: () => void }) {
  const { busy, fault, submit } = useSubmit(
    async () => {
      begin();
      await comeInByPasskey();
      await enter();
    },
    () => {},
  );
  return (
    <>
      {fault !== null && <PasskeyFault error={fault} />}
      <button type="button" className="b" disabled={busy} onClick={submit}>
        <Trans>Sign in with a passkey</Trans>
      </button>
    </>
  );
}

function ByOrganisation() {
  const { busy, fault, submit } = useSubmit(
    async () => goThere(await call(beginOpenid, {}), 'sign-in'),
    () => {},
  );
  return (
    <>
      {fault !== null && <Fault error={fault} />}
      <button type="button" className="b" disabled={busy} onClick={submit}>
        <Trans>Sign in with your organisation</Trans>
      </button>
    </>
  );
}

/** The ways in beside mail: those that are offered here and can work in this browser. `begin` is called as one begins. */
export function OtherWays({ begin }: { begin: () => void }) {
  const ways = useView(signInWays, {}).data;
  // Until the page answers nothing can be pressed, and what most have need not come in later and move the rest.
  const [can] = useDevice(canHavePasskeys, true);
  if (!ways) return null;
  const byPasskey = can && ways.passkey;
  if (!byPasskey && !ways.openid) return null;
  return (
    <section className="stack-s other-ways" aria-labelledby="other-ways">
      <h2 className="h3" id="other-ways">
        <Trans>Other ways to sign in</Trans>
      </h2>
      {byPasskey && <ByPasskey begin={begin} />}
      {ways.openid && <ByOrganisation />}
    </section>
  );
}
