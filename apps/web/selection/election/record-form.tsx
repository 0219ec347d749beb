import { Trans, useLingui } from '@lingui/react/macro';
import { type ChairElection, recordChairElection } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useUnsaved } from '@web/app/unsaved';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import { standing } from './election';
import { useReadElections } from './read-elections';

interface Props {
  it: ChairElection;
  close: () => void;
}

/** Records whom the group chose at a meeting, with the count where there was one and the record that says so. */
export function RecordForm({ it, close }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadElections();
  const [personId, setPersonId] = useState('');
  const [said, setSaid] = useState({ meeting: '', count: '', record: '' });
  const put = (change: Partial<typeof said>) => setSaid((before) => ({ ...before, ...change }));
  useUnsaved(Object.values(said).some((one) => one !== ''));
  const isWhole = personId !== '' && said.meeting.trim() !== '' && said.record.trim() !== '';
  return (
    <SmallForm
      label={t`Record the decision of the meeting`}
      send={(key) => call(recordChairElection, { groupId, electionId: it.id, personId, ...said }, { key })}
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      ready={isWhole}
      button={<Trans>Record the decision</Trans>}
      said={t`The decision is recorded.`}
    >
      <p className="sm">
        <Trans>Whoever is elected has the office, and what goes with it, from that moment.</Trans>
      </p>
      <fieldset className="stack-s">
        <legend>
          <Trans>Who was elected</Trans>
        </legend>
        {standing(it).map((one) => (
          <label key={one.personId} className="row tick-line">
            <input
              type="radio"
              name="elected"
              checked={personId === one.personId}
              onChange={() => setPersonId(one.personId)}
            />
            <bdi>{one.name}</bdi>
          </label>
        ))}
      </fieldset>
      <Line
        label={<Trans>Meeting, with the item of its agenda</Trans>}
        value={said.meeting}
        most={200}
        change={(meeting) => put({ meeting })}
      />
      <Line
        label={<Trans>Count, where there was one (optional)</Trans>}
        value={said.count}
        most={200}
        change={(count) => put({ count })}
      />
      <Line
        label={<Trans>Record it rests on</Trans>}
        value={said.record}
        most={300}
        change={(record) => put({ record })}
      />
    </SmallForm>
  );
}
