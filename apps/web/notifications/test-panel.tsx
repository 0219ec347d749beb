import { Trans, useLingui } from '@lingui/react/macro';
import { sendTest, type Language } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useMe } from '@web/app/session';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Panel } from '@web/ui/panel';
import { LanguageName } from './language-name';
import type { Notification } from './names';

/** Sends the notification to whoever asks, to look at it in their own mail program. */
export function TestPanel({ it }: { it: Notification }) {
  return (
    <Panel title={<Trans>Send a test to yourself</Trans>}>
      <p className="sm mut">
        <Trans>It is marked as a test, and goes to your own address only.</Trans>
      </p>
      {it.texts.map(({ language }) => (
        <TestButton key={language} it={it} language={language} />
      ))}
    </Panel>
  );
}

function TestButton({ it, language }: { it: Notification; language: Language }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const address = useMe()?.email ?? '';
  const [isSent, setSent] = useState(false);
  const { busy, fault, submit } = useSubmit(
    (key) => call(sendTest, { groupId, notificationId: it.id, language }, { key }),
    () => setSent(true),
    t`The test is on its way to you.`,
  );
  return (
    <div className="stack-s">
      {fault !== null && <Fault error={fault} />}
      <button type="button" className="b s" disabled={busy} onClick={submit}>
        <Trans>
          Send a test: <LanguageName code={language} />
        </Trans>
      </button>
      {isSent && (
        <p className="sm">
          <Trans>
            On its way to <bdi dir="ltr">{address}</bdi>.
          </Trans>
        </p>
      )}
    </div>
  );
}
