import { Trans, useLingui } from '@lingui/react/macro';
import { attachAgendaFile } from '@lib/contracts';
import { useEffect, useRef, useState } from 'react';
import { useGroup } from '@web/app/group';
import { newId } from '@web/app/new-id';
import { FileChoice, isSendable } from '@web/files/file-choice';
import { sendFile } from '@web/files/send-file';
import { Fault } from '@web/ui/fault';

interface Props {
  meetingId: string;
  /** Takes the file among the documents, called as its name says. */
  add: (fileId: string, title: string) => void;
}

const titleOf = ({ name }: File): string => name.replace(/\.[^.]*$/, '').slice(0, 200);

/** Sends a file to stand among the documents of an item. It stands within a form, and sends nothing else of it. */
export function DocumentFile({ meetingId, add }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const [isOpen, open] = useState(false);
  const [file, choose] = useState<File | null>(null);
  const [part, setPart] = useState<number | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const running = useRef(new AbortController());
  const fileId = useRef(newId());
  useEffect(() => () => running.current.abort(), []);
  const send = async () => {
    if (file === null || !isSendable(file)) return;
    setFault(null);
    setPart(0);
    const how = { as: {}, progress: setPart, signal: running.current.signal };
    try {
      await sendFile(attachAgendaFile, { groupId, meetingId, fileId: fileId.current }, file, how);
      add(fileId.current, titleOf(file));
      fileId.current = newId();
      choose(null);
      open(false);
    } catch (error) {
      setFault(error);
    } finally {
      setPart(null);
    }
  };
  if (!isOpen)
    return (
      <button type="button" className="b s" onClick={() => open(true)}>
        <Trans>Add a file …</Trans>
      </button>
    );
  return (
    <div className="stack-s">
      <FileChoice label={<Trans>File</Trans>} file={file} choose={choose} />
      {part !== null && <progress className="bar" max={1} value={part} aria-label={t`Sending the file`} />}
      {fault !== null && <Fault error={fault} />}
      <div className="row wrap">
        <button
          type="button"
          className="b p s"
          disabled={part !== null || !isSendable(file)}
          onClick={() => void send()}
        >
          <Trans>Send the file</Trans>
        </button>
        <button type="button" className="b q s" onClick={() => open(false)}>
          <Trans>Cancel</Trans>
        </button>
      </div>
    </div>
  );
}
