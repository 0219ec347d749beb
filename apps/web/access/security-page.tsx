import '@web/styles/account.css';
import { useLingui } from '@lingui/react/macro';
import { listFactors } from '@lib/contracts';
import { View } from '@web/ui/view';
import { AccountFrame } from './account-frame';
import { AuthenticatorPanel } from './authenticator-panel';
import { IdentitiesPanel } from './identities-panel';
import { MyDataPanel } from './my-data-panel';
import { PasskeysPanel } from './passkeys-panel';
import { RecoveryPanel } from './recovery-panel';
import { ThisSession } from './this-session';

export default function SecurityPage() {
  const { t } = useLingui();
  return (
    <AccountFrame at="/me/security" title={t`Your security`}>
      {() => (
        <>
          <View of={listFactors} input={{}}>
            {(factors) => (
              <div className="stack-l">
                <ThisSession factors={factors} />
                <PasskeysPanel passkeys={factors.passkeys} />
                <AuthenticatorPanel authenticator={factors.authenticator} />
                <RecoveryPanel left={factors.recoveryCodes} />
                <IdentitiesPanel identities={factors.identities} />
              </div>
            )}
          </View>
          <MyDataPanel />
        </>
      )}
    </AccountFrame>
  );
}
