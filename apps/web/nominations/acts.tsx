import { Trans, useLingui } from '@lingui/react/macro';
import { checkNomination, type Input } from '@lib/contracts';
import { useState, type ReactNode } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { AskFor } from './ask-for';
import type { Nomination } from './nomination';
import { PutIn } from './put-in';
import { useReadNominations } from './read-nominations';
import { WithReason, type Reasoned } from './with-reason';

type Doing = 'ask' | 'put-in' | Reasoned;
type To = Input<typeof checkNomination>['to'];

/** What may be done about a nomination in its state, by whoever looks; nothing else is offered. */
export function Acts({ it }: { it: Nomination }) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  if (doing === 'ask') return <AskFor it={it} close={close} />;
  if (doing === 'put-in') return <PutIn it={it} close={close} />;
  if (doing !== null) return <WithReason key={doing} it={it} doing={doing} close={close} />;
  return <Offered it={it} open={setDoing} />;
}

interface OfferedProps {
  it: Nomination;
  open: (doing: Doing) => void;
}

function Offered({ it, open }: OfferedProps) {
  const { may } = it;
  const isAny = Object.entries(may).some(
    ([name, allowed]) => allowed && name !== 'edit' && name !== 'submit',
  );
  if (!isAny && it.status !== 'late')
    return (
      <p className="mut">
        <Trans>Nothing is to be done about it now.</Trans>
      </p>
    );
  return (
    <div className="acts-of stack-s">
      <Checks it={it} open={open} />
      {may.decideLate ? (
        <>
          <Opens open={() => open('admit')}>
            <Trans>Admit although late …</Trans>
          </Opens>
          <Opens open={() => open('decline')} danger>
            <Trans>Decline as late …</Trans>
          </Opens>
        </>
      ) : (
        it.status === 'late' && (
          <p className="sm mut">
            <Trans>It came late: the head decides whether it is admitted.</Trans>
          </p>
        )
      )}
      {may.withdraw && (
        <Opens open={() => open('withdraw')} danger>
          <Trans>Withdraw on behalf …</Trans>
        </Opens>
      )}
    </div>
  );
}

function Checks({ it, open }: OfferedProps) {
  const { may, status } = it;
  return (
    <>
      {may.acknowledge && <At it={it} to="acknowledged" label={<Trans>Acknowledge receipt</Trans>} first />}
      {may.complete && <At it={it} to="complete" label={<Trans>Everything is there</Trans>} first />}
      {may.screen && status !== 'eligible' && (
        <At it={it} to="eligible" label={<Trans>Find eligible</Trans>} first />
      )}
      {may.supply && (
        <Opens open={() => open('put-in')}>
          <Trans>Put in what came by post …</Trans>
        </Opens>
      )}
      {may.ask && (
        <Opens open={() => open('ask')}>
          {status === 'incomplete' ? (
            <Trans>Give more time …</Trans>
          ) : (
            <Trans>Ask for what is missing …</Trans>
          )}
        </Opens>
      )}
      {may.screen && (
        <Opens open={() => open('ineligible')}>
          <Trans>Find not eligible …</Trans>
        </Opens>
      )}
    </>
  );
}

function Opens({
  open,
  danger = false,
  children,
}: {
  open: () => void;
  danger?: boolean;
  children: ReactNode;
}) {
  return (
    <button type="button" className={danger ? 'b d' : 'b'} onClick={open}>
      {children}
    </button>
  );
}

interface AtProps {
  it: Nomination;
  to: To;
  label: ReactNode;
  first?: boolean;
}

/** What is done by one press. */
function At({ it, to, label, first = false }: AtProps) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadNominations();
  const { busy, fault, submit } = useSubmit(
    (key) => call(checkNomination, { groupId, nominationId: it.id, to, reason: '', asked: null }, { key }),
    () => void readAnew(),
    t`Done.`,
  );
  return (
    <>
      <button type="button" className={first ? 'b p' : 'b'} disabled={busy} onClick={submit}>
        {label}
      </button>
      {fault !== null && <Fault error={fault} />}
    </>
  );
}
