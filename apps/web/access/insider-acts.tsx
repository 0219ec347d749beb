import { Trans, useLingui } from '@lingui/react/macro';
import {
  deactivatePerson,
  endPersonSessions,
  endRole,
  grantRole,
  type Insider,
  reactivatePerson,
  type Role,
} from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { roleNames } from '@web/groups/names';
import { Field } from '@web/ui/field';
import { SmallForm } from '@web/ui/small-form';
import { Act } from './act';
import { AskFactorReset, FactorResetAsked } from './factor-reset';
import { MembershipActs } from './membership-acts';
import { OfficeActs } from './office-acts';
import { useRefreshPeople } from './refresh-people';

function RoleActs({ person: { id: personId, may } }: { person: Insider }) {
  const { t, i18n } = useLingui();
  const { groupId } = useGroup();
  const named = (role: Role) => i18n._(roleNames[role]);
  return (
    <>
      {may.give.map((role) => {
        const name = named(role);
        return (
          <Act
            key={role}
            said={t`The role is given.`}
            act={(key) => call(grantRole, { groupId, personId, role }, { key })}
          >
            <Trans>Give the role “{name}”</Trans>
          </Act>
        );
      })}
      {may.end.map((role) => {
        const name = named(role);
        return (
          <Act key={role} said={t`The role is ended.`} act={() => call(endRole, { groupId, personId, role })}>
            <Trans>End the role “{name}”</Trans>
          </Act>
        );
      })}
    </>
  );
}

/** Closing an account is for good until somebody opens it again: it takes a reason. */
function Deactivation({ personId, done }: { personId: string; done: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const refresh = useRefreshPeople();
  const [reason, setReason] = useState('');
  return (
    <SmallForm
      label={t`Deactivate the account`}
      send={(key) => call(deactivatePerson, { groupId, personId, reason }, { key })}
      done={() => {
        done();
        refresh();
      }}
      cancel={done}
      ready={reason.trim() !== ''}
      button={<Trans>Deactivate</Trans>}
      said={t`The account is deactivated.`}
    >
      <p className="sm">
        <Trans>
          They are signed out everywhere within two seconds, and cannot come in. What they have written stays.
          The account can be opened again.
        </Trans>
      </p>
      <Field
        label={<Trans>Reason, kept for the desk</Trans>}
        value={reason}
        change={setReason}
        most={300}
        focused
      />
    </SmallForm>
  );
}

interface OfFactor {
  personId: string;
  state: Insider['factorReset'];
  ask: () => void;
}

function OfSecondFactor({ personId, state: { may, asked }, ask }: OfFactor) {
  if (may === 'ask')
    return (
      <button type="button" className="b s" onClick={ask}>
        <Trans>Reset the second factor …</Trans>
      </button>
    );
  return may !== null && asked && <FactorResetAsked personId={personId} may={may} asked={asked} />;
}

/** What whoever looks may do about somebody. */
export function InsiderActs({ person }: { person: Insider }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const [asking, setAsking] = useState<'deactivation' | 'reset' | null>(null);
  const { id: personId, may, factorReset } = person;
  const back = () => setAsking(null);
  if (asking === 'deactivation') return <Deactivation personId={personId} done={back} />;
  if (asking === 'reset') return <AskFactorReset personId={personId} done={back} />;
  return (
    <div className="row wrap">
      <RoleActs person={person} />
      {may.seat && <MembershipActs person={person} />}
      {may.office && <OfficeActs person={person} />}
      {may.signOut && (
        <Act
          said={t`They are signed out everywhere.`}
          act={(key) => call(endPersonSessions, { groupId, personId }, { key })}
        >
          <Trans>Sign out everywhere</Trans>
        </Act>
      )}
      {may.deactivate && (
        <button type="button" className="b s" onClick={() => setAsking('deactivation')}>
          <Trans>Deactivate …</Trans>
        </button>
      )}
      <OfSecondFactor personId={personId} state={factorReset} ask={() => setAsking('reset')} />
      {may.reactivate && (
        <Act said={t`The account is open again.`} act={() => call(reactivatePerson, { groupId, personId })}>
          <Trans>Open the account again</Trans>
        </Act>
      )}
    </div>
  );
}
