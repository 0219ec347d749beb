import './letter.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { downloadAttachment, MOST_ATTACHMENTS, removeAttachment } from '@lib/contracts';
import { useState } from 'react';
import { addressed, call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { AttachForm } from './attach-form';
import { FileLink, type SheetFile } from './letter-files';
import type { Notification } from './names';
import { useReread } from './use-edited';

type Attachment = Notification['attachments'][number];

/** The files of a notification as secretariat and head fetch them, whatever its state. */
export function useDeskFiles({ id: notificationId, attachments }: Notification): SheetFile[] {
  const { groupId } = useGroup();
  return attachments.map((it) => ({
    ...it,
    href: addressed(downloadAttachment, { groupId, notificationId, attachmentId: it.id }).at,
  }));
}

/** The files that go with a draft: more are attached, and removed. */
export function AttachmentsPanel({ it }: { it: Notification }) {
  const [open, setOpen] = useState(false);
  const files = useDeskFiles(it);
  return (
    <Panel title={<Trans>Attachments</Trans>}>
      <div className="stack">
        {files.length === 0 ? (
          <p className="mut">
            <Trans>No file goes with it.</Trans>
          </p>
        ) : (
          <ul className="rows">
            {files.map((file) => (
              <li key={file.id}>
                <div className="grow stack-s">
                  <p>
                    <FileLink file={file} />
                  </p>
                  <Remove notificationId={it.id} file={file} />
                </div>
              </li>
            ))}
          </ul>
        )}
        {open ? (
          <AttachForm notificationId={it.id} close={() => setOpen(false)} />
        ) : (
          files.length < MOST_ATTACHMENTS && (
            <p>
              <button type="button" className="b" onClick={() => setOpen(true)}>
                <Trans>Attach a file …</Trans>
              </button>
            </p>
          )
        )}
      </div>
    </Panel>
  );
}

/** The files of a notification that is not to be changed. */
export function StandingAttachments({ it }: { it: Notification }) {
  const files = useDeskFiles(it);
  if (files.length === 0) return null;
  return (
    <Panel title={<Trans>Attachments</Trans>}>
      <ul className="rows">
        {files.map((file) => (
          <li key={file.id}>
            <p className="grow">
              <FileLink file={file} />
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Remove({
  notificationId,
  file: { id: attachmentId, title },
}: {
  notificationId: string;
  file: Pick<Attachment, 'id' | 'title'>;
}) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const reread = useReread(notificationId);
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <p>
        <button type="button" className="lnk sm" onClick={() => setOpen(true)}>
          <Trans>
            Remove<span className="vh">: {title}</span> …
          </Trans>
        </button>
      </p>
    );
  return (
    <SmallForm
      label={t`Remove: ${title}`}
      send={async () => {
        await call(removeAttachment, { groupId, notificationId, attachmentId });
        await reread();
      }}
      done={() => setOpen(false)}
      button={<Trans>Remove it</Trans>}
      said={t`The file is removed.`}
    >
      <p className="sm">
        <Trans>The file goes from the draft, and from here.</Trans>
      </p>
    </SmallForm>
  );
}
