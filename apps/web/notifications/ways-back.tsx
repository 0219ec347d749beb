import { Trans, useLingui } from '@lingui/react/macro';
import { discardNotification, returnNotification } from '@lib/contracts';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import type { Notification } from './names';
import { ReasonForm } from './reason-form';
import { useReread } from './use-edited';

/** What takes a notification back, or away, for whoever may: each with a reason. */
export function WaysBack({ it }: { it: Notification }) {
  const { t } = useLingui();
  const { groupId, roles } = useGroup();
  const reread = useReread(it.id);
  const of = { groupId, notificationId: it.id };
  const isHead = roles.includes('head');
  return (
    <>
      {it.state === 'clearance' && it.objections.return === null && (
        <ReasonForm
          label={isHead ? t`Return it` : t`Take it back`}
          about={isHead ? <Trans>What is to change</Trans> : <Trans>Why you take it back</Trans>}
          most={1_000}
          send={async (reason, key) => {
            await call(returnNotification, { ...of, reason }, { key });
            await reread();
          }}
          said={t`It is a draft again.`}
        />
      )}
      {it.objections.discard === null && (
        <ReasonForm
          label={t`Put it away`}
          about={<Trans>Why nobody needs it any more</Trans>}
          most={500}
          send={async (reason, key) => {
            await call(discardNotification, { ...of, reason }, { key });
            await reread();
          }}
          said={t`The draft is put away.`}
        />
      )}
    </>
  );
}
