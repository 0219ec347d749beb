import { Trans, useLingui } from '@lingui/react/macro';
import { appointOffice, endOffice, type Insider, OfficeKind } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { officeNames } from '@web/groups/names';
import { Field } from '@web/ui/field';
import { SmallForm } from '@web/ui/small-form';
import { Act } from './act';
import { useSeats } from './seat-of';
import { useRefreshPeople } from './refresh-people';

function Ending({ officeId, done }: { officeId: string; done: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const refresh = useRefreshPeople();
  const [reason, setReason] = useState('');
  return (
    <SmallForm
      label={t`End the office`}
      send={(key) => call(endOffice, { groupId, officeId, reason }, { key })}
      done={() => {
        done();
        refresh();
      }}
      cancel={done}
      ready={reason.trim() !== ''}
      button={<Trans>End the office</Trans>}
      said={t`The office has ended.`}
    >
      <Field
        label={<Trans>Reason, which everyone reads in the record</Trans>}
        value={reason}
        change={setReason}
        most={300}
        focused
      />
    </SmallForm>
  );
}

/** Who leads the group: offices that nobody holds can be given to a member; whoever holds one can lose it. */
export function OfficeActs({ person: { id: personId } }: { person: Insider }) {
  const { t, i18n } = useLingui();
  const { groupId } = useGroup();
  const [ending, setEnding] = useState(false);
  const seats = useSeats(personId);
  if (!seats?.seat) return null;
  const { office, officeId } = seats.seat;
  if (ending && officeId !== null) return <Ending officeId={officeId} done={() => setEnding(false)} />;
  if (office !== null) {
    const held = i18n._(officeNames[office]);
    return (
      <button type="button" className="b s" onClick={() => setEnding(true)}>
        <Trans>End the office “{held}” …</Trans>
      </button>
    );
  }
  return (
    <>
      {OfficeKind.options
        .filter((kind) => !seats.holders.some((it) => it.office === kind))
        .map((kind) => {
          const name = i18n._(officeNames[kind]);
          return (
            <Act
              key={kind}
              said={t`The office is given.`}
              act={(key) => call(appointOffice, { groupId, personId, kind }, { key })}
            >
              <Trans>Give the office “{name}”</Trans>
            </Act>
          );
        })}
    </>
  );
}
