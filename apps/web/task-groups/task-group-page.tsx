import '@web/styles/advice.css';
import '@web/styles/group.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { readDraft, readTaskGroup } from '@lib/contracts';
import { Link, useParams } from 'wouter';
import { DraftCrumb } from '@web/advice/draft-crumb';
import { MembersOnly } from '@web/advice/members-only';
import { useGroup } from '@web/app/group';
import { Note } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { Panel } from '@web/ui/panel';
import { PartyName } from '@web/ui/party';
import { View } from '@web/ui/view';
import { When, WhenBoth } from '@web/ui/when';
import { DeskActs, ReturnAct, TakeAll } from './acts';
import { ProposalRow } from './proposal-row';
import type { Shown } from './task-group';
import { stateNames, stateTags } from './words';

/** One task group: what it is to do, who is in it, what it proposes, and what becomes of that. */
export default function TaskGroupPage() {
  const { t } = useLingui();
  const { draftId, taskGroupId } = useParams<{ draftId: string; taskGroupId: string }>();
  return (
    <MembersOnly>
      {({ groupId, base }) => (
        <Page title={t`Task group`}>
          <View heads of={readDraft} input={{ groupId, draftId }}>
            {({ draft }) => (
              <>
                <DraftCrumb base={`${base}/advice/${draftId}`} symbol={draft.current?.symbol ?? draft.stem} />
                <View heads of={readTaskGroup} input={{ groupId, draftId, taskGroupId }}>
                  {(it) => <Whole it={it} of={{ groupId, draftId, taskGroupId }} language={draft.language} />}
                </View>
              </>
            )}
          </View>
        </Page>
      )}
    </MembersOnly>
  );
}

function Whole(shown: Shown) {
  const { i18n } = useLingui();
  const { base } = useGroup();
  const { it, of } = shown;
  return (
    <div className="stack-l">
      <div>
        <h1>
          <Trans>Task group {it.n}</Trans>
        </h1>
        <p className="row wrap under">
          <span className={stateTags[it.state]}>{i18n._(stateNames[it.state])}</span>
          <Link className="b s" href={`${base}/advice/${of.draftId}/task-groups`}>
            <Trans>All task groups</Trans>
          </Link>
        </p>
      </div>
      <div className="halves">
        <Task {...shown} />
        <Members {...shown} />
      </div>
      <State {...shown} />
      <Panel title={<Trans>Proposals</Trans>}>
        {it.may.decide && it.undecided > 1 && <TakeAll {...shown} />}
        <ol className="stack-l plain">
          {it.proposals.map((one) => (
            <ProposalRow key={one.paragraphId} proposal={one} {...shown} />
          ))}
        </ol>
      </Panel>
      {it.may.giveBack && <ReturnAct {...shown} />}
      {it.may.lead && <DeskActs {...shown} />}
    </div>
  );
}

function Task({ it }: Shown) {
  return (
    <Panel title={<Trans>What it is to do</Trans>}>
      <p className="pre" dir="auto">
        {it.mandate}
      </p>
      <p className="sm">
        <Trans>
          Works until <WhenBoth at={it.endsAt} />
        </Trans>
      </p>
    </Panel>
  );
}

function Members({ it, of }: Shown) {
  const { base } = useGroup();
  return (
    <Panel title={<Trans>Members</Trans>}>
      <ul className="rows">
        {it.members.map(({ id, name, party }) => (
          <li key={id}>
            <span className="grow">
              <bdi>{name}</bdi>{' '}
              <span className="mut">
                <PartyName code={party} />
              </span>
            </span>
            {id === it.leadId && (
              <span className="tag line">
                <Trans>Lead</Trans>
              </span>
            )}
          </li>
        ))}
      </ul>
      {it.may.lead && (
        <p>
          <Link className="b s" href={`${base}/meetings?taskGroup=${of.draftId}/${of.taskGroupId}`}>
            <Trans>Plan a meeting of it …</Trans>
          </Link>
        </p>
      )}
    </Panel>
  );
}

/** Where it stands, in a sentence: who is to do something now. */
function State({ it }: Shown) {
  const { state, returnedAt } = it;
  return (
    <Note tone="info">
      {state === 'working' &&
        (it.over ? (
          <p>
            <Trans>
              The time is over: nobody writes any more. The lead can still return the result, and the Chair
              can give more time.
            </Trans>
          </p>
        ) : (
          <p>
            <Trans>
              The members write on a copy of their own. The text itself stays as it is until the lead returns
              the result and the Chair decides.
            </Trans>
          </p>
        ))}
      {state === 'returned' && returnedAt && (
        <p>
          <Trans>
            Returned on <When at={returnedAt} as="date" />. The Chair decides about each proposal.
          </Trans>
        </p>
      )}
      {state === 'settled' && (
        <p>
          <Trans>The Chair has decided about everything that was proposed.</Trans>
        </p>
      )}
      {state === 'ended' && (
        <p>
          <Trans>
            The task group was ended. What it wrote stays to be read; nothing more goes into the text.
          </Trans>
        </p>
      )}
      {it.note !== '' && (
        <p dir="auto">
          <Trans>
            The lead said: <bdi>{it.note}</bdi>
          </Trans>
        </p>
      )}
      {it.reason !== '' && (
        <p dir="auto">
          <Trans>
            The reason given: <bdi>{it.reason}</bdi>
          </Trans>
        </p>
      )}
    </Note>
  );
}
