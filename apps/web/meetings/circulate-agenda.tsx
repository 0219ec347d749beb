import { Trans, useLingui } from '@lingui/react/macro';
import { issueAgenda } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { tellingLate } from '@web/app/begun';
import { useGroup } from '@web/app/group';
import { Field } from '@web/ui/field';
import { SmallForm } from '@web/ui/small-form';
import { useReadMeetings } from './read-meetings';

interface Props {
  meetingId: string;
  /** Whether no agenda of this meeting has been circulated yet. */
  isFirst: boolean;
  /** What is circulated: no later one that nobody here has read. */
  version: number;
}

/** Circulates the agenda as whoever does it has read it. */
export function CirculateAgenda({ meetingId, isFirst, version }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadMeetings();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const close = () => setOpen(false);
  if (!open)
    return (
      <p>
        <button type="button" className="b p s" onClick={() => setOpen(true)}>
          {isFirst ? <Trans>Circulate the agenda …</Trans> : <Trans>Circulate the revision …</Trans>}
        </button>
      </p>
    );
  return (
    <SmallForm
      label={t`Circulate the agenda`}
      send={(key) =>
        call(issueAgenda, { groupId, meetingId, note, version }, { key }).catch(tellingLate(readAnew))
      }
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      button={<Trans>Circulate it to everyone</Trans>}
      said={t`The agenda is circulated.`}
    >
      <p className="sm">
        <Trans>What is circulated never changes. A later change is a revision that says what is new.</Trans>
      </p>
      <Field label={<Trans>A word with it</Trans>} value={note} most={500} change={setNote} />
    </SmallForm>
  );
}
