import { Trans, useLingui } from '@lingui/react/macro';
import { fillVacancy, inviteReplacement } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Icon } from '@web/ui/icon';
import { Panel } from '@web/ui/panel';
import { PartyChip, PartyName } from '@web/ui/party';
import { When } from '@web/ui/when';
import { Departed, SeatName, type Vacancy } from './departed';
import { ReasonForm } from './reason-form';

/** Somebody who could take a seat. What would break is known of reserves; of the newly nominated it is not. */
export interface CouldTake {
  readonly nominationId: string;
  readonly name: string;
  readonly party: string;
  readonly breaks: Vacancy['reserves'][number]['breaks'] | null;
}

interface Props {
  it: Vacancy;
  /** Found eligible since, and on no seat. */
  newly: readonly CouldTake[];
  isHead: boolean;
}

/** A seat that is vacant: who has left it, whether their Party was asked, and who could take it. */
export function VacancyPanel({ it, newly, isHead }: Props) {
  const [chosenId, choose] = useState<string | null>(null);
  const row = (one: CouldTake) => (
    <li key={one.nominationId} className="wrap">
      <Candidate it={one} choose={isHead && chosenId === null ? () => choose(one.nominationId) : null} />
      {one.nominationId === chosenId && <Fill it={it} chosen={one} close={() => choose(null)} />}
    </li>
  );
  return (
    <Panel
      title={<SeatName it={it} />}
      aside={
        <span className="tag warn">
          <Icon name="warning" />
          <Trans>Vacant</Trans>
        </span>
      }
    >
      <div className="stack-s">
        <Departed it={it} />
      </div>
      <Invitation it={it} isHead={isHead} />
      <h3>
        <Trans>Reserves, whoever keeps every criterion first</Trans>
      </h3>
      {it.reserves.length === 0 ? (
        <p className="mut">
          <Trans>There is nobody in reserve.</Trans>
        </p>
      ) : (
        <ol className="rows">{it.reserves.map(row)}</ol>
      )}
      {newly.length > 0 && (
        <>
          <h3>
            <Trans>Newly nominated and eligible</Trans>
          </h3>
          <ul className="rows">{newly.map(row)}</ul>
        </>
      )}
    </Panel>
  );
}

function Candidate({ it, choose }: { it: CouldTake; choose: (() => void) | null }) {
  return (
    <>
      <div className="grow">
        <p>
          <PartyChip code={it.party} />{' '}
          <b>
            <PartyName code={it.party} />
          </b>{' '}
          · <bdi>{it.name}</bdi>
        </p>
        {it.breaks && <Keeps breaks={it.breaks} />}
      </div>
      {choose && (
        <button type="button" className="b s" onClick={choose}>
          <Trans>Fill the seat …</Trans>
          <span className="vh">{it.name}</span>
        </button>
      )}
    </>
  );
}

function Keeps({ breaks }: { breaks: NonNullable<CouldTake['breaks']> }) {
  if (breaks.length === 0)
    return (
      <p className="sm is-met">
        <Icon name="tick" /> <Trans>Keeps every criterion</Trans>
      </p>
    );
  return (
    <p className="sm warn-words">
      <Icon name="warning" /> <Trans>Breaks: {breaks.map(({ label }) => label).join(', ')}</Trans>
    </p>
  );
}

function Invitation({ it, isHead }: Pick<Props, 'it' | 'isHead'>) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const [open, setOpen] = useState(false);
  const { membershipId, invitedAt } = it;
  if (invitedAt)
    return (
      <p>
        <Icon name="tick" />{' '}
        <Trans>
          On <When at={invitedAt} as="date" /> its Party was invited to nominate somebody for the rest of the
          term.
        </Trans>
      </p>
    );
  if (!isHead) return null;
  if (!open)
    return (
      <p>
        <button type="button" className="b s" onClick={() => setOpen(true)}>
          <Trans>Invite its Party to replace …</Trans>
        </button>
      </p>
    );
  return (
    <ReasonForm
      label={t`Invite its Party to replace`}
      field={<Trans>What the letter says beside, for instance by when</Trans>}
      button={<Trans>Invite its Party</Trans>}
      said={t`The invitation is recorded.`}
      send={(note, key) => call(inviteReplacement, { groupId, membershipId, note }, { key })}
      close={() => setOpen(false)}
    >
      <p className="sm">
        <Trans>
          A letter to its focal points is drafted, and is issued under Notifications as any other. Where no
          focal point is known, write to the Party yourself.
        </Trans>
      </p>
    </ReasonForm>
  );
}

interface FillProps {
  it: Vacancy;
  chosen: CouldTake;
  close: () => void;
}

function Fill({ it: { membershipId }, chosen: { nominationId, name }, close }: FillProps) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  return (
    <ReasonForm
      label={t`Fill the seat`}
      field={<Trans>Reason, for secretariat and head only</Trans>}
      button={<Trans>Fill the seat</Trans>}
      said={t`The seat is filled.`}
      send={(reason, key) => call(fillVacancy, { groupId, membershipId, nominationId, reason }, { key })}
      close={close}
    >
      <p>
        <Trans>
          <b>{name}</b> takes the seat for the rest of the term, and is invited to come in. The next version
          of the composition is published, and its notification drafted.
        </Trans>
      </p>
    </ReasonForm>
  );
}
