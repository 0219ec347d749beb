import { Trans, useLingui } from '@lingui/react/macro';
import { takeBackProposal } from '@lib/contracts';
import { call } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import type { OfProposal } from './task-group';

/** What a member of the task group is about to propose. */
export type Open = 'write' | 'leave-out' | 'add';

interface Props extends OfProposal {
  open: (it: Open) => void;
}

/** What its members can do with a proposal. After a paragraph that they were given, they can always add one. */
export function ProposingActs(props: Props) {
  const { open } = props;
  const { does, label, outcome, changed } = props.proposal;
  const isOpen = outcome === null;
  return (
    <div className="row wrap">
      {isOpen && does === 'reword' && <OfGiven {...props} />}
      {isOpen && does === 'add' && (
        <button type="button" className="b s" onClick={() => open('write')}>
          {changed ? <Trans>Change the new paragraph</Trans> : <Trans>Propose it again</Trans>}
        </button>
      )}
      {isOpen && does !== 'reword' && changed && <TakeBack {...props} />}
      {does !== 'add' && (
        <button type="button" className="b s" onClick={() => open('add')}>
          {label === '' ? <Trans>Add a paragraph …</Trans> : <Trans>Add a paragraph after {label} …</Trans>}
        </button>
      )}
    </div>
  );
}

function OfGiven({ proposal: { label }, open }: Props) {
  return (
    <>
      <button type="button" className="b s" onClick={() => open('write')}>
        {label === '' ? <Trans>Propose a wording</Trans> : <Trans>Propose a wording for {label}</Trans>}
      </button>
      <button type="button" className="b s" onClick={() => open('leave-out')}>
        {label === '' ? <Trans>Leave it out …</Trans> : <Trans>Leave {label} out …</Trans>}
      </button>
    </>
  );
}

function TakeBack({ proposal: { paragraphId, revision }, of }: OfProposal) {
  const { t } = useLingui();
  const { busy, fault, submit } = useSubmit(
    () => call(takeBackProposal, { ...of, paragraphId }, { etag: revision }),
    () => {},
    t`It is taken back.`,
  );
  return (
    <>
      {fault !== null && <Fault error={fault} />}
      <button type="button" className="b s" disabled={busy} onClick={submit}>
        <Trans>Take it back</Trans>
      </button>
    </>
  );
}
