import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { renewRecoveryCodes } from '@lib/contracts';
import { useRef, useState } from 'react';
import { call } from '@web/app/api';
import { Panel } from '@web/ui/panel';
import { useRefreshFactors } from './factors';
import { RecoveryCodes } from './recovery-codes';
import { TwoStep } from './two-step';

/** How many recovery codes somebody has left, and the way to new ones. */
export function RecoveryPanel({ left }: { left: number }) {
  const { t } = useLingui();
  const refresh = useRefreshFactors();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const body = useRef<HTMLDivElement>(null);
  return (
    <Panel title={<Trans>Recovery codes</Trans>}>
      <p className="sm mut">
        <Trans>
          For the day on which your telephone is lost: each code stands once for a code of your authenticator.
          Keep them apart from your devices.
        </Trans>
      </p>
      <div ref={body} tabIndex={-1} className="stack">
        <p>
          <Plural
            value={left}
            _0="You have no recovery codes."
            one="You have # recovery code left."
            other="You have # recovery codes left."
          />
        </p>
        {codes ? (
          <RecoveryCodes
            codes={codes}
            done={() => {
              setCodes(null);
              body.current?.focus();
            }}
          />
        ) : (
          <TwoStep
            label={t`Make new recovery codes`}
            said={t`The new codes are below. They are shown this once.`}
            send={async (key) => {
              setCodes((await call(renewRecoveryCodes, {}, { key })).codes);
              await refresh();
            }}
            confirm={<Trans>Make them</Trans>}
          >
            <Trans>They are shown once. Any that you have now hold no longer.</Trans>
          </TwoStep>
        )}
      </div>
    </Panel>
  );
}
