import { Trans, useLingui } from '@lingui/react/macro';
import { type ChairElection, voidChairElection } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { isUnderWay, type May } from './election';
import { OpenForm } from './open-form';
import { useReadElections } from './read-elections';
import { RecordForm } from './record-form';

type Act = 'open' | 'record' | 'void';

interface Props {
  last: ChairElection | null;
  may: May;
}

/** What secretariat and head do about an election: open it, record what the meeting decided, call it off. */
export function OfficeActs({ last, may }: Props) {
  const { roles } = useGroup();
  const [act, setAct] = useState<Act | null>(null);
  const isOffice = roles.some((it) => it === 'secretariat' || it === 'head');
  const mayVoid = isOffice && last !== null && isUnderWay(last);
  if (!may.open && !may.record && !mayVoid) return null;
  const close = () => setAct(null);
  return (
    <Panel title={<Trans>For the secretariat</Trans>}>
      {act === null ? (
        <div className="row wrap">
          {may.open && (
            <button type="button" className="b p" onClick={() => setAct('open')}>
              <Trans>Open an election …</Trans>
            </button>
          )}
          {may.record && (
            <button type="button" className="b p" onClick={() => setAct('record')}>
              <Trans>Record the decision …</Trans>
            </button>
          )}
          {mayVoid && (
            <button type="button" className="b q" onClick={() => setAct('void')}>
              <Trans>Call it off …</Trans>
            </button>
          )}
        </div>
      ) : (
        <ActForm act={act} last={last} close={close} />
      )}
    </Panel>
  );
}

function ActForm({ act, last, close }: { act: Act; last: ChairElection | null; close: () => void }) {
  if (act === 'open') return <OpenForm close={close} />;
  if (!last) return null;
  return act === 'record' ? (
    <RecordForm it={last} close={close} />
  ) : (
    <VoidForm electionId={last.id} close={close} />
  );
}

function VoidForm({ electionId, close }: { electionId: string; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadElections();
  const [reason, setReason] = useState('');
  return (
    <SmallForm
      label={t`Call the election off`}
      send={(key) => call(voidChairElection, { groupId, electionId, reason }, { key })}
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      ready={reason.trim() !== ''}
      button={<Trans>Call the election off</Trans>}
      said={t`The election is called off.`}
    >
      <Line
        label={<Trans>Reason, shown to all</Trans>}
        value={reason}
        most={500}
        change={setReason}
        focused
      />
    </SmallForm>
  );
}
