import { Trans, useLingui } from '@lingui/react/macro';
import { listRecusals, readViews, recordRecusal, type ConsultationView } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { View } from '@web/ui/view';
import { useReadSelection } from './read-selection';

/** Who keeps away from which file; the office records what it was told. */
export function Recusals({ it }: { it: ConsultationView }) {
  const { groupId } = useGroup();
  const [adding, setAdding] = useState(false);
  const nameOf = (id: string) => it.nominees.find((one) => one.id === id)?.name ?? '–';
  return (
    <Panel title={<Trans>Recusals</Trans>}>
      <View of={listRecusals} input={{ groupId }}>
        {({ recusals }) =>
          recusals.length === 0 ? (
            <p className="mut">
              <Trans>Nobody is recused.</Trans>
            </p>
          ) : (
            <ul className="stack-s sm">
              {recusals.map(({ personId, name, nominationId, why, reason }) => (
                <li key={`${personId} ${nominationId}`}>
                  <Trans>
                    <b>{name}</b> from the file of {nameOf(nominationId)}
                  </Trans>
                  : {why === 'party' ? <Trans>of the same Party</Trans> : <bdi>{reason}</bdi>}
                </li>
              ))}
            </ul>
          )
        }
      </View>
      {adding ? (
        <Record it={it} close={() => setAdding(false)} />
      ) : (
        <button type="button" className="b s" onClick={() => setAdding(true)}>
          <Trans>Record a recusal …</Trans>
        </button>
      )}
    </Panel>
  );
}

function Record({ it, close }: { it: ConsultationView; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const { data } = useView(readViews, { groupId, roundId: it.id });
  const [personId, setPerson] = useState('');
  const [nominationId, setNomination] = useState('');
  const [reason, setReason] = useState('');
  const people = data?.views.map(({ personId: id, name }) => ({ id, name })) ?? [];
  return (
    <SmallForm
      label={t`Record a recusal`}
      send={(key) => call(recordRecusal, { groupId, personId, nominationId, reason }, { key })}
      done={() => {
        close();
        void readAnew();
      }}
      cancel={close}
      ready={personId !== '' && nominationId !== '' && reason.trim() !== ''}
      button={<Trans>Record</Trans>}
      said={t`Done.`}
    >
      <Choice label={t`Member of the Bureau`} value={personId} change={setPerson} of={people} />
      <Choice label={t`Nominee`} value={nominationId} change={setNomination} of={it.nominees} />
      <Line label={<Trans>Reason, kept in the record</Trans>} value={reason} most={300} change={setReason} />
    </SmallForm>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  change: (value: string) => void;
  of: readonly { readonly id: string; readonly name: string }[];
}

function Choice({ label, value, change, of }: ChoiceProps) {
  return (
    <label className="f">
      <span>{label}</span>
      <select className="in-t" value={value} onChange={({ target }) => change(target.value)}>
        <option value="">–</option>
        {of.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
