import { Trans, useLingui } from '@lingui/react/macro';
import { setJoining } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { Behind, useBegun } from '@web/app/begun';
import { useGroup } from '@web/app/group';
import { useUnsaved } from '@web/app/unsaved';
import { Field } from '@web/ui/field';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { isToCome, type Meeting } from './meeting';
import { useReadMeetings } from './read-meetings';

interface Props {
  it: Meeting;
  joining: NonNullable<Meeting['joining']>;
}

/** How one joins from afar. Only those who are asked to come see this. */
export function Joining({ it, joining }: Props) {
  const [open, setOpen] = useState(false);
  const { url, words } = joining;
  const isSaid = url !== '' || words !== '';
  const isAwaited = it.kind !== 'in_person' && isToCome(it);
  if (!isSaid && !isAwaited && !it.may.change) return null;
  return (
    <Panel title={<Trans>How to join</Trans>}>
      {url !== '' && (
        <p>
          <a className="b p" href={url} target="_blank" rel="noreferrer noopener">
            <Trans>Open the video meeting</Trans>
          </a>
        </p>
      )}
      {words !== '' && (
        <p className="said" dir="auto">
          {words}
        </p>
      )}
      {!isSaid && (
        <p className="sm">
          <Trans>How to join will be said here.</Trans>
        </p>
      )}
      <p className="xs mut">
        <Trans>Only those who are asked to come see this. Do not pass it on.</Trans>
      </p>
      {it.may.change &&
        (open ? (
          <JoiningForm it={it} joining={joining} close={() => setOpen(false)} />
        ) : (
          <p>
            <button type="button" className="b s" onClick={() => setOpen(true)}>
              <Trans>Say how to join …</Trans>
            </button>
          </p>
        ))}
    </Panel>
  );
}

function JoiningForm({ it, joining, close }: Props & { close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadMeetings();
  const [typed, setTyped] = useState(joining);
  const begun = useBegun(it.version, readAnew);
  useUnsaved(typed.url !== joining.url || typed.words !== joining.words);
  return (
    <SmallForm
      label={t`Say how to join`}
      send={() =>
        call(setJoining, { groupId, meetingId: it.id, ...typed }, { etag: begun.version }).catch(begun.late)
      }
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      button={<Trans>Keep</Trans>}
      said={t`How to join is kept.`}
    >
      <Behind of={begun} />
      <Line
        label={<Trans>Link to the video meeting</Trans>}
        value={typed.url}
        most={1_000}
        change={(url) => setTyped({ ...typed, url })}
        focused
      />
      <Field
        label={<Trans>Telephone numbers and what else one needs</Trans>}
        value={typed.words}
        most={1_000}
        change={(words) => setTyped({ ...typed, words })}
      />
    </SmallForm>
  );
}
