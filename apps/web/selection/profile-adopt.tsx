import { Trans, useLingui } from '@lingui/react/macro';
import { adoptSeatProfile, ProfileFault, type SeatProfileView } from '@lib/contracts';
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useState } from 'react';
import { call, isProblem, Problem } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Field } from '@web/ui/field';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { wordsOfFault } from './profile-fault-words';
import { useReadSelection } from './read-selection';

function known(it: unknown): ProfileFault[] {
  const read = ProfileFault.safeParse(it);
  return read.success ? [read.data] : [];
}

/** Why it was not adopted, as the reader reads: what is wrong with the profile, row by row, or with the day. */
function inWords(i18n: I18n, fault: unknown): unknown {
  if (isProblem(fault, 'adopted-ahead'))
    return new Problem(fault.code, i18n._(msg`The day of adoption lies ahead.`), { status: fault.status });
  if (!isProblem(fault, 'profile-at-fault')) return fault;
  const data = Array.isArray(fault.facts['faults']) ? fault.facts['faults'].flatMap(known) : [];
  const faults = data.map((it) => ({ field: it.id ?? it.of, sentence: wordsOfFault(i18n, it) }));
  const sentence = i18n._(
    msg`The draft cannot be adopted as it is. What is wrong stands beside its rows, and here.`,
  );
  return new Problem(fault.code, sentence, { status: fault.status, faults });
}

/** Records that the Bureau has adopted the draft. */
export function AdoptForm({ draft: { version } }: { draft: SeatProfileView }) {
  const { t, i18n } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const [on, setOn] = useState('');
  const [note, setNote] = useState('');
  return (
    <Panel title={<Trans>Adoption by the Bureau</Trans>}>
      <SmallForm
        label={t`Adoption by the Bureau`}
        send={(key) =>
          call(adoptSeatProfile, { groupId, version, on, note }, { key }).catch((fault: unknown) => {
            throw inWords(i18n, fault);
          })
        }
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
