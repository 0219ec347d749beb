import { Trans, useLingui } from '@lingui/react/macro';
import { editProcedure, type Procedure } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { SmallForm } from '@web/ui/small-form';
import { ProcedureFields } from './procedure-fields';

interface Props {
  procedure: Procedure;
  version: number;
  done: () => void;
}

/** Changes what the group has agreed about how it works. Whoever was quicker is met openly. */
export default function ProcedureForm({ procedure, version, done }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const queries = useQueryClient();
  const [it, setIt] = useState(procedure);
  return (
    <SmallForm
      label={t`Working procedure`}
      send={(key) => call(editProcedure, { groupId, procedure: it }, { etag: version, key })}
      done={() => {
        void queries.invalidateQueries({ queryKey: ['cycle'] });
        done();
      }}
      cancel={done}
      button={<Trans>Save</Trans>}
      said={t`Saved.`}
    >
      <ProcedureFields value={it} change={setIt} />
    </SmallForm>
  );
}
