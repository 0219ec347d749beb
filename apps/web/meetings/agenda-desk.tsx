import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type AgendaItem, editAgenda, issueAgenda, readAgendaDraft, type Reply } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { useUnsaved } from '@web/app/unsaved';
import { Fault } from '@web/ui/fault';
import { Field } from '@web/ui/field';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { View } from '@web/ui/view';
import { AgendaChanges } from './agenda-changes';
import { newItem, sentOf } from './agenda-draft';
import { AgendaItems } from './agenda-items';
import { ItemEditors } from './item-editors';
import { useReadMeetings } from './read-meetings';
import { Suggestions } from './suggestions';

type Draft = Reply<typeof readAgendaDraft>;

interface Props {
  meetingId: string;
  /** Whether no agenda of this meeting has been circulated yet. */
  isFirst: boolean;
  /** Whether the meeting is convened by circulating it: also the same one again, once it was postponed. */
  convenes: boolean;
}

/** For the desk: the agenda that is being prepared, which nobody else sees until it is circulated. */
export function AgendaDesk({ meetingId, ...how }: Props) {
  const { groupId } = useGroup();
  return (
    <View of={readAgendaDraft} input={{ groupId, meetingId }}>
      {(draft) => (
        <>
          <Preparing draft={draft} meetingId={meetingId} {...how} />
          <Suggestions meetingId={meetingId} suggestions={draft.suggestions} />
        </>
      )}
    </View>
  );
}

interface Typed {
  readonly items: readonly AgendaItem[];
  /** The version that whoever types began with. */
  readonly version: number;
}

function Preparing({ draft, meetingId, isFirst, convenes }: Props & { draft: Draft }) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const { items, minutes, version, changes } = draft;
  const begin = () => setTyped({ items: items.length > 0 ? items.map(sentOf) : [newItem(0)], version });
  return (
    <Panel title={<Trans>Agenda in preparation</Trans>}>
      {typed ? (
        <Editing meetingId={meetingId} typed={typed} change={setTyped} close={() => setTyped(null)} />
      ) : (
        <>
          {items.length === 0 ? (
            <p className="sm">
              <Trans>Nothing is written yet.</Trans>
            </p>
          ) : (
            <p className="sm mut">
              <Plural value={minutes} one="# minute" other="# minutes" />
            </p>
          )}
          {isFirst && <AgendaItems meetingId={meetingId} items={items} />}
          <AgendaChanges changes={changes} />
          <p>
            <button type="button" className="b s" onClick={begin}>
              <Trans>Write on the agenda …</Trans>
            </button>
          </p>
          {items.length > 0 && (convenes || changes.length > 0) && (
            <Circulate meetingId={meetingId} isFirst={isFirst} />
          )}
        </>
      )}
    </Panel>
  );
}

interface EditingProps {
  meetingId: string;
  typed: Typed;
  change: (typed: Typed) => void;
  close: () => void;
}

function Editing({ meetingId, typed, change, close }: EditingProps) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadMeetings();
  const { items, version } = typed;
  useUnsaved(true);
  const { busy, fault, submit } = useSubmit(
    () => call(editAgenda, { groupId, meetingId, items: [...items] }, { etag: version }),
    () => {
      close();
      readAnew();
    },
    t`The agenda is kept. It is not circulated yet.`,
  );
  const ready = items.every(({ title }) => title.trim() !== '');
  return (
    <form
      className="stack"
      aria-label={t`Write on the agenda`}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) submit();
      }}
    >
      <ItemEditors meetingId={meetingId} items={items} change={(to) => change({ ...typed, items: to })} />
      {fault !== null && <Fault error={fault} />}
      <div className="row wrap">
        <button type="submit" className="b p s" disabled={busy || !ready}>
          <Trans>Keep</Trans>
        </button>
        <button type="button" className="b q s" onClick={close}>
          <Trans>Cancel</Trans>
        </button>
      </div>
    </form>
  );
}

function Circulate({ meetingId, isFirst }: Omit<Props, 'convenes'>) {
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
      send={(key) => call(issueAgenda, { groupId, meetingId, note }, { key })}
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
