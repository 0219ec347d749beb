import { Trans, useLingui } from '@lingui/react/macro';
import { adoptProcedure, type Procedure, type readAdoptions, type Reply } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useOwnId } from '@web/app/own-id';
import { useUnsaved } from '@web/app/unsaved';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import { ProcedureFields } from './procedure-fields';

interface Props {
  procedure: Procedure;
  version: number;
  meetings: Reply<typeof readAdoptions>['meetings'];
  done: () => void;
}

/** Records that a meeting adopted the working procedure, as it stood or with changes. */
export default function AdoptionForm({ procedure, version, meetings, done }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const queries = useQueryClient();
  const id = useOwnId();
  const [it, setIt] = useState(procedure);
  const [meetingId, setMeeting] = useState(meetings[0]?.id ?? '');
  const [record, setRecord] = useState('');
  useUnsaved(record !== '');
  return (
    <SmallForm
      label={t`Record the adoption`}
      send={() => call(adoptProcedure, { groupId, meetingId, procedure: it, record }, { etag: version })}
      done={() => {
        for (const name of ['cycle', 'procedure-adoptions'])
          void queries.invalidateQueries({ queryKey: [name] });
        done();
      }}
      cancel={done}
      ready={meetingId !== '' && record.trim() !== ''}
      button={<Trans>Record the adoption</Trans>}
      said={t`The adoption is recorded.`}
    >
      <label className="f" htmlFor={id}>
        <span>
          <Trans>Meeting that adopted it</Trans>
        </span>
        <select
          {...{ id, className: 'in-t', value: meetingId }}
          onChange={({ target }) => setMeeting(target.value)}
        >
          {meetings.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <Line
        label={<Trans>Where the decision stands, such as a paragraph of the report</Trans>}
        value={record}
        most={300}
        change={setRecord}
      />
      <details>
        <summary>
          <Trans>It was adopted with changes</Trans>
        </summary>
        <div className="stack-s">
          <ProcedureFields value={it} change={setIt} />
        </div>
      </details>
    </SmallForm>
  );
}
