import { Trans, useLingui } from '@lingui/react/macro';
import { adoptSeatProfile, type SeatProfileView } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Field } from '@web/ui/field';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { useReadSelection } from './read-selection';

/** Records that the Bureau has adopted the draft. */
export function AdoptForm({ draft: { version } }: { draft: SeatProfileView }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const [on, setOn] = useState('');
  const [note, setNote] = useState('');
  return (
    <Panel title={<Trans>Adoption by the Bureau</Trans>}>
      <SmallForm
        label={t`Adoption by the Bureau`}
        send={(key) => call(adoptSeatProfile, { groupId, version, on, note }, { key })}
        done={() => void readAnew()}
        cancel={() => setOn('')}
        ready={on !== ''}
        button={<Trans>Record the adoption</Trans>}
        said={t`Done.`}
      >
        <label className="f">
          <span>
            <Trans>Day on which the Bureau adopted it</Trans>
          </span>
          <input
            className="in-t"
            type="date"
            dir="ltr"
            value={on}
            onChange={({ target }) => setOn(target.value)}
          />
        </label>
        <Field
          label={<Trans>What it rests on (optional)</Trans>}
          value={note}
          most={1_000}
          change={setNote}
        />
      </SmallForm>
    </Panel>
  );
}
