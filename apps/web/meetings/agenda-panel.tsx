import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { readAgenda, type Reply, suggestItem } from '@lib/contracts';
import { useState } from 'react';
import { useAddressed } from '@web/app/addressed';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useUnsaved } from '@web/app/unsaved';
import { agendaAnchor } from '@web/finding/place-of';
import { Field } from '@web/ui/field';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { View } from '@web/ui/view';
import { When } from '@web/ui/when';
import { AgendaChanges } from './agenda-changes';
import { AgendaDesk } from './agenda-desk';
import { AgendaFiles, Pack } from './agenda-files';
import { AgendaItems } from './agenda-items';
import { useReadMeetings } from './read-meetings';
import { Recusals } from './recusals';
import { Outcome } from './suggestion-outcome';

type Agenda = Reply<typeof readAgenda>;

/** The agenda of a meeting: as it was circulated, one's own suggestions, and for the desk what is being prepared. */
export function AgendaPanel({ meetingId, convenes }: { meetingId: string; convenes: boolean }) {
  const { groupId } = useGroup();
  return (
    <View of={readAgenda} input={{ groupId, meetingId }}>
      {({ issues, mine, may }) => (
        <>
          <Circulated meetingId={meetingId} issues={issues} />
          <Recusals meetingId={meetingId} />
          {may.edit && <AgendaDesk meetingId={meetingId} isFirst={issues.length === 0} convenes={convenes} />}
          {may.suggest && <Suggesting meetingId={meetingId} mine={mine} />}
        </>
      )}
    </View>
  );
}

function Circulated({ meetingId, issues }: { meetingId: string } & Pick<Agenda, 'issues'>) {
  const [last, ...earlier] = issues;
  const named = useAddressed()?.name;
  if (!last)
    return (
      <Panel title={<Trans>Agenda</Trans>}>
        <p className="sm">
          <Trans>The agenda has not been circulated yet.</Trans>
        </p>
      </Panel>
    );
  return (
    <Panel title={<Trans>Agenda</Trans>} aside={<Label revision={last.revision} />}>
      <p id={agendaAnchor(last.revision)} className="sm mut" tabIndex={-1}>
        <Trans>
          Circulated <When at={last.issuedAt} />
        </Trans>
        {last.minutes > 0 && (
          <>
            {' · '}
            <Plural value={last.minutes} one="# minute" other="# minutes" />
          </>
        )}
      </p>
      {last.note !== '' && (
        <p className="said" dir="auto">
          {last.note}
        </p>
      )}
      <AgendaFiles meetingId={meetingId} issue={last} />
      <Pack meetingId={meetingId} items={last.items} />
      <AgendaChanges changes={last.changes} />
      <AgendaItems meetingId={meetingId} items={last.items} />
      {earlier.map((it) => (
        <details
          key={it.revision}
          id={agendaAnchor(it.revision)}
          tabIndex={-1}
          open={named === agendaAnchor(it.revision)}
        >
          <summary>
            <Label revision={it.revision} />{' '}
            <Trans>
              circulated <When at={it.issuedAt} />
            </Trans>
          </summary>
          <AgendaFiles meetingId={meetingId} issue={it} />
          <AgendaItems meetingId={meetingId} items={it.items} />
        </details>
      ))}
    </Panel>
  );
}

function Label({ revision }: { revision: number }) {
  if (revision > 0) return <bdi className="tag new" dir="ltr">{`Rev.${String(revision)}`}</bdi>;
  return (
    <span className="tag line">
      <Trans>As first circulated</Trans>
    </span>
  );
}

function Suggesting({ meetingId, mine }: { meetingId: string; mine: Agenda['mine'] }) {
  const [open, setOpen] = useState(false);
  return (
    <Panel title={<Trans>Suggest an item</Trans>}>
      {mine.length > 0 && (
        <ul className="rows">
          {mine.map(({ id, title, outcome, answer }) => (
            <li key={id}>
              <div className="grow">
                <bdi>{title}</bdi>
                {answer !== '' && (
                  <p className="sm" dir="auto">
                    {answer}
                  </p>
                )}
              </div>
              <Outcome outcome={outcome} />
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <SuggestForm meetingId={meetingId} close={() => setOpen(false)} />
      ) : (
        <p>
          <button type="button" className="b s" onClick={() => setOpen(true)}>
            <Trans>Suggest an item …</Trans>
          </button>
        </p>
      )}
    </Panel>
  );
}

function SuggestForm({ meetingId, close }: { meetingId: string; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadMeetings();
  const [title, setTitle] = useState('');
  const [reason, setReason] = useState('');
  useUnsaved(title !== '' || reason !== '');
  return (
    <SmallForm
      label={t`Suggest an item`}
      send={(key) => call(suggestItem, { groupId, meetingId, title, reason }, { key })}
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      ready={title.trim() !== ''}
      button={<Trans>Send the suggestion</Trans>}
      said={t`Your suggestion is with the chair and the secretariat.`}
    >
      <Line label={<Trans>Title</Trans>} value={title} most={200} change={setTitle} focused />
      <Field
        label={<Trans>Why it should be discussed</Trans>}
        value={reason}
        most={1_000}
        change={setReason}
      />
    </SmallForm>
  );
}
