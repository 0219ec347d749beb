import { Trans, useLingui } from '@lingui/react/macro';
import { removeNotificationText } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { SmallForm } from '@web/ui/small-form';
import type { Notification } from './names';
import type { Translating } from './text-edits';
import { useReread } from './use-edited';

/** Takes a translation away, once that has been said twice. */
export function RemoveText({
  notification: { id: notificationId, version },
  translation: { language, takeTheirs, gone },
}: {
  notification: Notification;
  translation: Translating;
}) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const reread = useReread(notificationId);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (!open)
    return (
      <button type="button" className="lnk sm" onClick={() => setOpen(true)}>
        <Trans>Remove this translation …</Trans>
      </button>
    );
  return (
    <SmallForm
      label={t`Remove this translation`}
      send={async () => {
        await call(removeNotificationText, { groupId, notificationId, language }, { etag: version });
        takeTheirs();
        await reread();
      }}
      done={gone}
      cancel={close}
      button={<Trans>Remove it</Trans>}
      said={t`The translation is removed.`}
    >
      <p className="sm">
        <Trans>All its paragraphs go. The source and the other languages stay.</Trans>
      </p>
    </SmallForm>
  );
}
