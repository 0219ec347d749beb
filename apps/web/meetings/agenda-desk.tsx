import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type AgendaItem, editAgenda, readAgendaDraft, type Reply } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { Behind, Clashes, tellingLate } from '@web/app/begun';
import { useGroup } from '@web/app/group';
import { mergedList } from '@web/app/merged-list';
import { useSubmit } from '@web/app/submit';
import { useUnsaved } from '@web/app/unsaved';
import { Fault } from '@web/ui/fault';
import { Panel } from '@web/ui/panel';
import { View } from '@web/ui/view';
import { AgendaChanges } from './agenda-changes';
import { newItem, sentOf, settled } from './agenda-draft';
import { AgendaItems } from './agenda-items';
import { CirculateAgenda } from './circulate-agenda';
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
  /** The version that whoever types began with, or has put theirs together with since; and its items. */
  readonly version: number;
  readonly base: readonly AgendaItem[];
  /** What somebody else made of items that both have changed. */
  readonly clashes: readonly AgendaItem[];
}

function Preparing({ draft, meetingId, isFirst, convenes }: Props & { draft: Draft }) {
  const [typed, setTyped] = useState<Typed | null>(null);
  // What one has kept oneself is known before it has been read anew.
  const [kept, setKept] = useState(0);
  const { items, minutes, version, changes } = draft;
  const begin = () => {
    const base = items.map(sentOf);
    setTyped({ items: base.length > 0 ? base : [newItem(0)], version, base, clashes: [] });
  };
  return (
    <Panel title={<Trans>Agenda in preparation</Trans>}>
      {typed ? (
        <Editing
          {...{ meetingId, draft, typed }}
          change={setTyped}
          keep={setKept}
          close={() => setTyped(null)}
        />
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
            <CirculateAgenda meetingId={meetingId} isFirst={isFirst} version={Math.max(version, kept)} />
          )}
        </>
      )}
    </Panel>
  );
}

interface EditingProps {
  meetingId: string;
  /** As it stands now. */
  draft: Draft;
  typed: Typed;
  change: (typed: Typed) => void;
  /** Takes the version that one has kept. */
  keep: (version: number) => void;
  close: () => void;
}

function Editing({ meetingId, draft, typed, change, keep, close }: EditingProps) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadMeetings();
  const { items, version } = typed;
  useUnsaved(true);
  const { busy, fault, submit } = useSubmit(
    () =>
      call(editAgenda, { groupId, meetingId, items: [...items] }, { etag: version }).catch(
        tellingLate(readAnew),
      ),
    (done) => {
      keep(done.version);
      close();
      readAnew();
    },
    t`The agenda is kept. It is not circulated yet.`,
  );
  const ready = items.every(({ title }) => title.trim() !== '');
  const putTogether = () => {
    const theirs = draft.items.map(sentOf);
    const { list, clashes } = mergedList(typed.base, theirs, items);
    change({ items: settled(list), version: draft.version, base: theirs, clashes });
  };
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
      <Behind
        of={{ isBehind: draft.version !== version, goOn: putTogether }}
        go={<Trans>Put both together</Trans>}
      >
        <Trans>Somebody else has written on this agenda since you began. Nothing of either is lost.</Trans>
      </Behind>
      <Clashes
        of={typed.clashes.map(({ id, title, annotation }) => ({ id, text: `${title}\n${annotation}` }))}
      />
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
