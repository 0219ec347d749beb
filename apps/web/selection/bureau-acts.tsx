import { Trans, useLingui } from '@lingui/react/macro';
import type { ConsultationView } from '@lib/contracts';
import { useState } from 'react';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import type { Nominee } from './board';
import type { Acting } from './bureau-acting';
import { PooledFileOnDemand } from './bureau-file';

/** What a member of the Bureau may do with a file: read it, and keep away from it. */
export function Acts({ one, may, acting }: { one: Nominee; may: ConsultationView['may']; acting: Acting }) {
  const [recusing, setRecusing] = useState(false);
  return (
    <>
      {may.readFiles && <PooledFileOnDemand nominationId={one.id} pool={acting.pool} />}
      {may.recuse && !recusing && (
        <button type="button" className="b s" onClick={() => setRecusing(true)}>
          <Trans>Recuse myself from this file …</Trans>
        </button>
      )}
      {may.recuse && recusing && <Recuse one={one} acting={acting} close={() => setRecusing(false)} />}
    </>
  );
}

function Recuse({ one, acting, close }: { one: Nominee; acting: Acting; close: () => void }) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  return (
    <SmallForm
      label={t`Recuse myself`}
      send={(key) => acting.recuse(one.id, reason, key)}
      done={acting.readAgain}
      cancel={close}
      ready={reason.trim() !== ''}
      button={<Trans>Recuse myself</Trans>}
      said={t`You are recused from this file. You see it no more.`}
    >
      <p>
        <Trans>The file is gone at once from everything you read here, and stays gone.</Trans>
      </p>
      <Line
        label={<Trans>Reason, kept in the record</Trans>}
        value={reason}
        most={300}
        change={setReason}
        focused
      />
    </SmallForm>
  );
}
