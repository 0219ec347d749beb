import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useId, useState } from 'react';
import { DiffText } from '@web/advice/diff-text';
import { Waiting } from '@web/ui/waiting';
import { When } from '@web/ui/when';
import { Decision } from './decision';
import type { OfProposal } from './task-group';

// Only those who write load the editor.
const ProposalEdit = lazy(() => import('./proposal-edit'));

/** A paragraph in a task group: what was changed in it and by whom, and what can be done with it. */
export function ProposalRow(props: OfProposal) {
  const { it, proposal, language } = props;
  const id = useId();
  const [writing, setWriting] = useState(false);
  const { label, given, text, changed } = proposal;
  const mayWrite = it.may.propose && proposal.outcome === null;
  return (
    <li className="stack-s" aria-labelledby={id}>
      <h3 id={id}>{label === '' ? <Trans>Heading</Trans> : <Trans>Paragraph {label}</Trans>}</h3>
      {writing ? (
        <Suspense fallback={<Waiting />}>
          <ProposalEdit {...props} done={() => setWriting(false)} />
        </Suspense>
      ) : (
        <div className="sug">
          <DiffText before={given.text} after={text} language={language} />
        </div>
      )}
      {!changed && !writing && (
        <p className="sm mut">
          <Trans>Not changed by the task group</Trans>
        </p>
      )}
      <Writers proposal={proposal} />
      <Outcome proposal={proposal} />
      {mayWrite && !writing && (
        <p>
          <button type="button" className="b s" onClick={() => setWriting(true)}>
            {label === '' ? <Trans>Propose a wording</Trans> : <Trans>Propose a wording for {label}</Trans>}
          </button>
        </p>
      )}
      {it.may.decide && changed && proposal.outcome === null && <Decision {...props} />}
    </li>
  );
}

function Writers({ proposal: { history } }: Pick<OfProposal, 'proposal'>) {
  if (history.length === 0) return null;
  return (
    <ul className="sm mut">
      {history.map(({ revision, by, at }) => (
        <li key={revision}>
          <Trans>
            <bdi>{by.name}</bdi> wrote on <When at={at} />
          </Trans>
        </li>
      ))}
    </ul>
  );
}

function Outcome({ proposal: { outcome, reason, decidedAt } }: Pick<OfProposal, 'proposal'>) {
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
