import { Trans, useLingui } from '@lingui/react/macro';
import { attachFile } from '@lib/contracts';
import { useEffect, useRef, useState } from 'react';
import { useGroup } from '@web/app/group';
import { newId } from '@web/app/new-id';
import { FileChoice, isSendable } from '@web/files/file-choice';
import { sendFile } from '@web/files/send-file';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import { useReread } from './use-edited';

/** Attaches a file to a draft. Tried again after the line broke, it takes its own place. */
export function AttachForm({ notificationId, close }: { notificationId: string; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const reread = useReread(notificationId);
  const [attachmentId] = useState(newId);
  const [title, setTitle] = useState('');
  const [file, choose] = useState<File | null>(null);
  const [part, setPart] = useState<number | null>(null);
  const running = useRef(new AbortController());
  useEffect(() => () => running.current.abort(), []);
  const send = async () => {
    if (file === null || !isSendable(file)) return;
    const input = { groupId, notificationId, attachmentId, title };
    setPart(0);
    try {
      await sendFile(attachFile, input, file, { as: {}, progress: setPart, signal: running.current.signal });
    } finally {
      setPart(null);
    }
    await reread().catch(() => undefined);
  };
  return (
    <SmallForm
      label={t`Attach a file`}
      send={send}
      done={close}
      ready={isSendable(file) && title.trim() !== ''}
      button={<Trans>Attach it</Trans>}
      said={t`The file is attached.`}
    >
      <Line label={<Trans>Title</Trans>} value={title} most={200} change={setTitle} focused />
      <FileChoice label={<Trans>File</Trans>} file={file} choose={choose} />
      {part !== null && <progress className="bar" max={1} value={part} aria-label={t`Sending the file`} />}
    </SmallForm>
  );
}
