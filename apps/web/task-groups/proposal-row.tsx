import { Trans, useLingui } from '@lingui/react/macro';
import type { TaskGroupProposal } from '@lib/contracts';
import { lazy, Suspense, useState } from 'react';
import { useOwnId } from '@web/app/own-id';
import { DiffText } from '@web/advice/diff-text';
import { kindLabels } from '@web/advice/labels';
import { Waiting } from '@web/ui/waiting';
import { When } from '@web/ui/when';
import { Decision } from './decision';
import { LeaveOutForm } from './leave-out-form';
import { ProposingActs, type Open } from './proposing-acts';
import type { OfProposal } from './task-group';

// Only those who write load the editor.
const ProposalEdit = lazy(() => import('./proposal-edit'));
const ParagraphPropose = lazy(() => import('./paragraph-propose'));

/** What a task group proposes for a paragraph, or as a new one: by whom, and what can be done with it. */
export function ProposalRow(props: OfProposal) {
  const { it, proposal } = props;
  const id = useOwnId();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <li className="stack-s" aria-labelledby={id}>
      <h3 id={id}>
        <Name proposal={proposal} />
      </h3>
      {open === 'write' ? (
        <Suspense fallback={<Waiting />}>
          <ProposalEdit {...props} done={close} />
        </Suspense>
      ) : (
        <Proposed {...props} />
      )}
      <Writers proposal={proposal} />
      <Outcome proposal={proposal} />
      {open === 'leave-out' && <LeaveOutForm {...props} close={close} />}
      {open === 'add' && (
        <Suspense fallback={<Waiting />}>
          <ParagraphPropose {...props} done={close} />
        </Suspense>
      )}
      {it.may.propose && open === null && <ProposingActs {...props} open={setOpen} />}
      {it.may.decide && proposal.changed && proposal.outcome === null && <Decision {...props} />}
    </li>
  );
}

type Of = Pick<OfProposal, 'proposal'>;

function Name({ proposal: { does, label } }: Of) {
  if (does !== 'add') return label === '' ? <Trans>Heading</Trans> : <Trans>Paragraph {label}</Trans>;
  return label === '' ? (
    <Trans>New paragraph after the heading</Trans>
  ) : (
    <Trans>New paragraph after {label}</Trans>
  );
}

function Proposed({ proposal, language }: OfProposal) {
  const { i18n } = useLingui();
  const { does, kind, given, text, changed, why } = proposal;
  if (does === 'add' && !changed)
    return (
      <p className="sm mut">
        <Trans>Taken back</Trans>
      </p>
    );
  return (
    <>
      {does === 'add' && kind !== 'paragraph' && <p className="sm mut">{i18n._(kindLabels[kind])}</p>}
      <div className="sug">
        <DiffText before={given.text} after={does === 'leave_out' ? '' : text} language={language} />
      </div>
      {does === 'leave_out' && (
        <p dir="auto">
          <Trans>
            To be left out: <bdi>{why}</bdi>
          </Trans>
        </p>
      )}
      {!changed && (
        <p className="sm mut">
          <Trans>Not changed by the task group</Trans>
        </p>
      )}
    </>
  );
}

function Writers({ proposal: { history } }: Of) {
  if (history.length === 0) return null;
  return (
    <ul className="sm mut">
      {history.map((step) => (
        <li key={step.revision}>
          <Step {...step} />
        </li>
      ))}
    </ul>
  );
}

function Step({ did, by, at }: TaskGroupProposal['history'][number]) {
  if (did === 'left_out')
    return (
      <Trans>
        <bdi>{by.name}</bdi> proposed to leave it out on <When at={at} />
      </Trans>
    );
  if (did === 'took_back')
    return (
      <Trans>
        <bdi>{by.name}</bdi> took it back on <When at={at} />
      </Trans>
    );
  return (
    <Trans>
      <bdi>{by.name}</bdi> wrote on <When at={at} />
    </Trans>
  );
}

function Outcome({ proposal: { outcome, reason, decidedAt } }: Of) {
  const { t } = useLingui();
  if (outcome === null) return null;
  return (
    <p className="row wrap">
      <span className={outcome === 'taken' ? 'tag ok' : 'tag bad'}>
        {outcome === 'taken' ? t`Taken over` : t`Declined`}
      </span>
      {decidedAt && (
        <span className="mut">
          <When at={decidedAt} as="date" />
        </span>
      )}
      {reason !== '' && <bdi>{reason}</bdi>}
    </p>
  );
}
