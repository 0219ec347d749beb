import { Trans, useLingui } from '@lingui/react/macro';
import { type DraftHead, listDrafts, listTaskGroups, type TaskGroupHead } from '@lib/contracts';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { Ticks } from '@web/task-groups/ticks';
import { PartyName } from '@web/ui/party';
import { PersonName } from '@web/ui/person';
import { useSeated } from './few';

interface Props {
  value: readonly string[];
  change: (memberIds: readonly string[]) => void;
}

/** The few whose meeting it is: those of a task group that is at work, or chosen one by one. */
export default function MembersField({ value, change }: Props) {
  const { groupId } = useGroup();
  const seated = useSeated();
  const drafts = useView(listDrafts, { groupId }).data?.drafts ?? [];
  const here = (ids: readonly string[]) => ids.filter((id) => seated.some((it) => it.id === id));
  return (
    <div className="stack-s">
      {drafts.map((it) => (
        <AtWork key={it.id} draft={it} take={(ids) => change(here(ids))} />
      ))}
      <Ticks
        label={<Trans>Members of this meeting, at least two</Trans>}
        chosen={here(value)}
        change={change}
        all={seated.map((one) => ({
          id: one.id,
          name: (
            <>
              <PersonName person={one} />{' '}
              <span className="mut">{one.party && <PartyName code={one.party} />}</span>
            </>
          ),
        }))}
      />
    </div>
  );
}

const isOpen = ({ state }: TaskGroupHead): boolean => state === 'working' || state === 'returned';

/** The task groups of a draft that are at work: by a press the meeting is that of their members. */
function AtWork({ draft, take }: { draft: DraftHead; take: (memberIds: readonly string[]) => void }) {
  const { i18n } = useLingui();
  const { groupId } = useGroup();
  const { data } = useView(listTaskGroups, { groupId, draftId: draft.id });
  const names = new Intl.ListFormat(i18n.locale);
  return data?.taskGroups.filter(isOpen).map(({ id, n, members }) => (
    <p key={id}>
      <button type="button" className="b s" onClick={() => take(members.map((it) => it.id))}>
        <Trans>Take those of task group {n}</Trans>
      </button>{' '}
      <span className="sm mut">
        <bdi lang={draft.language}>{draft.title}</bdi>:{' '}
        <bdi>{names.format(members.map((it) => it.name))}</bdi>
      </span>
    </p>
  ));
}
