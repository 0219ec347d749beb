import '@web/styles/account.css';
import { useLingui } from '@lingui/react/macro';
import { AccountFrame } from './account-frame';
import { SessionsPanel } from './sessions-panel';
import { SettingsForm } from './settings-form';

export default function MePage() {
  const { t } = useLingui();
  return (
    <AccountFrame at="/me" title={t`Your settings`}>
      {(me) => (
        <>
          <SettingsForm key={me.version} me={me} />
          <SessionsPanel />
        </>
      )}
    </AccountFrame>
  );
}
