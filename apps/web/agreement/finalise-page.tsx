import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useLocation } from 'wouter';
import {
  compareVersions,
  listComments,
  readCycle,
  readDraft,
  readRoster,
  type DraftHead,
  type Procedure,
} from '@lib/contracts';
import { peopleOf } from '@web/advice/people';
import { useView } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Icon } from '@web/ui/icon';
import { Waiting } from '@web/ui/waiting';
import { ChangedParagraphs, type Change } from './changed-paragraphs';
import { Checklist } from './checklist';
import { readinessOf, type Readiness } from './finalising';
import { FlowSteps, type Step } from './flow-steps';
import { NextStep } from './next-step';
import { OpenProcedure } from './open-procedure';
import { Unanswered } from './unanswered';

/** The chair's desk: answer what is left, approve what changes, issue the final text, start the clock. */
export function FinalisePage({ params }: { params: { draftId: string } }) {
  const { groupId } = useGroup();
  const draft = useView(readDraft, { groupId, draftId: params.draftId });
  return <Waiting for={draft}>{({ draft }) => <Desk draft={draft} />}</Waiting>;
}

function Desk({ draft }: { draft: DraftHead }) {
  const { groupId, base: group, roles, me } = useGroup();
  const of = { groupId, draftId: draft.id };
  const [, go] = useLocation();
  const comments = useView(listComments, of);
  const changes = useView(compareVersions, draft.current && { ...of, from: draft.current.n, to: 'working' });
  const roster = useView(readRoster, { groupId });
  const cycle = useView(readCycle, { groupId });
  const base = `${group}/advice/${draft.id}`;
  const isChair = roles.includes('chair');
  const changed = changes.data?.changes ?? [];
  const ready = readinessOf(draft, comments.data?.comments ?? [], changed);
  const members = (roster.data?.members ?? []).filter(({ status }) => status === 'active');
  const zone = me.timeZone;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link href={`${group}/advice`}>
          <Trans>Advice</Trans>
        </Link>
        <Icon name="forward" />
        <bdi className="sym" dir="ltr">
          {draft.stem}
        </bdi>
      </p>
      <div className="phead">
        <div>
          <h1>
            <Trans>Finalise the advice</Trans>
          </h1>
          <p className="mut">
            <Trans>Only you and the secretariat can see the text that is being worked on.</Trans>
          </p>
        </div>
        <Link className="b s" href={`${base}/edit`}>
          <Trans>Open the text</Trans>
        </Link>
      </div>
      <FlowSteps steps={stepsOf(draft, ready, changed)} />
      <div className="g2">
        <div className="stack-l">
          <NextStep draft={draft} ready={ready} isChair={isChair} groupId={groupId} base={base} />
          <Waiting for={comments}>
            {({ comments }) => (
              <Unanswered
                {...of}
                base={base}
                language={draft.language}
                comments={comments}
                people={peopleOf(roster.data)}
                may={['commenting', 'drafting'].includes(draft.state)}
              />
            )}
          </Waiting>
          <WhatChanges changes={changed} draft={draft} base={base} groupId={groupId} isChair={isChair} />
        </div>
        <aside className="stack" aria-labelledby="checklist">
          <Needs ready={ready} draft={draft} changes={changed} procedure={cycle.data?.procedure} />
          {cycle.data && !['circulating', 'decided', 'published'].includes(draft.state) && (
            <OpenProcedure
              groupId={groupId}
              version={draft.current}
              procedure={cycle.data.procedure}
              zone={zone}
              zones={members.map(({ timeZone }) => timeZone)}
              now={new Date()}
              may={isChair}
              missing={ready.next === 'open' ? null : <Missing ready={ready} draft={draft} />}
              opened={() => go(`${base}/silence`)}
            />
          )}
        </aside>
      </div>
    </div>
  );
}

function WhatChanges(props: {
  changes: readonly Change[];
  draft: DraftHead;
  base: string;
  groupId: string;
  isChair: boolean;
}) {
  const { changes, draft, base, groupId } = props;
  const count = changes.length;
  const may = props.isChair && draft.state === 'finalising';
  return (
    <section className="panel" aria-labelledby="changes">
      <header>
        <h2 id="changes">
          <Plural
            value={count}
            _0="What changes: nothing yet"
            one="What changes: # paragraph"
            other="What changes: # paragraphs"
          />
        </h2>
        <Link href={`${base}/edit`} className="sm">
          <Trans>Edit the text</Trans>
        </Link>
      </header>
      <ChangedParagraphs
        changes={changes}
        language={draft.language}
        base={base}
        approval={{ groupId, draftId: draft.id, may }}
      />
    </section>
  );
}

function Needs(props: { ready: Readiness; draft: DraftHead; changes: readonly Change[]; procedure: Procedure | undefined }) {
  const { ready, draft, changes, procedure } = props;
  const answered = draft.comments - ready.unanswered;
  const approved = changes.length - ready.unapproved;
  const hours = procedure?.silenceHours ?? 72;
  const all = draft.comments;
  return (
    <Checklist
      needed={[
        {
          what: <Trans>Every comment has an answer</Trans>,
          detail: (
            <Trans>
              {answered} of {all}
            </Trans>
          ),
          left: ready.unanswered,
        },
        {
          what: <Trans>The comment round is closed</Trans>,
          detail: draft.round ? <RoundState state={draft.round.state} /> : <Trans>no round</Trans>,
          left: draft.state === 'commenting' ? 1 : 0,
        },
        {
          what: <Trans>You approved each change</Trans>,
          detail: <Plural value={changes.length} one={`${String(approved)} of # paragraph`} other={`${String(approved)} of # paragraphs`} />,
          left: ready.unapproved,
        },
        {
          what: <Trans>The final text is issued</Trans>,
          detail: draft.current?.symbol ?? '',
          left: ready.final && ready.unapproved === 0 ? 0 : 1,
        },
        {
          what: <Trans>Period meets the working procedure</Trans>,
          detail: <Plural value={hours} one="# hour at least" other="# hours at least" />,
          left: 0,
        },
      ]}
    />
  );
}

function RoundState({ state }: { state: 'open' | 'ended' | 'closed' }) {
  if (state === 'open') return <Trans>still running</Trans>;
  return state === 'ended' ? <Trans>its time is over</Trans> : <Trans>closed</Trans>;
}

function Missing({ ready, draft }: { ready: Readiness; draft: DraftHead }) {
  const { unanswered, unapproved } = ready;
  if (unanswered > 0)
    return <Plural value={unanswered} one="First answer # comment." other="First answer # comments." />;
  if (draft.state === 'commenting') return <Trans>First close the comment round.</Trans>;
  if (draft.state === 'drafting') return <Trans>First take the text for finalising.</Trans>;
  if (unapproved > 0)
    return <Plural value={unapproved} one="First approve # paragraph." other="First approve # paragraphs." />;
  return <Trans>First issue the final text.</Trans>;
}

function stepsOf(draft: DraftHead, ready: Readiness, changes: readonly Change[]): Step[] {
  const answered = draft.comments - ready.unanswered;
  const all = draft.comments;
  const first = ready.next === 'answer' || ready.next === 'wait' || ready.next === 'close-round';
  const third = ready.next === 'open' || ready.next === 'circulating';
  const done = ready.next === 'done';
  return [
    {
      title: <Trans>Answer comments</Trans>,
      detail: (
        <Trans>
          {answered} of {all}
        </Trans>
      ),
      state: first ? 'now' : 'done',
    },
    {
      title: <Trans>Approve the text</Trans>,
      detail: <Plural value={changes.length} one="# paragraph changed" other="# paragraphs changed" />,
      state: first ? 'ahead' : third || done ? 'done' : 'now',
    },
    {
      title: <Trans>Silence procedure</Trans>,
      detail: <Trans>not open yet</Trans>,
      state: third ? 'now' : done ? 'done' : 'ahead',
    },
    { title: <Trans>Adopt</Trans>, detail: <Trans>automatic at close</Trans>, state: done ? 'done' : 'ahead' },
    { title: <Trans>Issue and deliver</Trans>, detail: <Trans>report, letters</Trans>, state: done ? 'now' : 'ahead' },
  ];
}
