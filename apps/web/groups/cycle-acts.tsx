import { Trans, useLingui } from '@lingui/react/macro';
import { advanceStage, suspendCycle, type readCycle, type Reply, type Stage } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Field } from '@web/ui/field';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { stageNames } from './names';

type Cycle = Pick<Reply<typeof readCycle>, 'stage' | 'next'>;
type Stop = 'suspended' | 'terminated' | 'working';

/** Whether going there stops the work, or takes it up again: that takes a reason, which everyone can read. */
const stopOf = (from: Stage, to: Stage): Stop | null => {
  if (to === 'suspended' || to === 'terminated') return to;
  return from === 'suspended' && to === 'working' ? to : null;
};

function WhatFollows({ to }: { to: Stage }) {
  if (to === 'terminated')
    return (
      <Trans>
        The cycle ends for good. What was written stays readable; its texts are not commented on, changed or
        agreed to any more, and what was put to the group for agreement ends without it.
      </Trans>
    );
  if (to === 'suspended')
    return (
      <Trans>
        Until the work is taken up again, everything can be read, and no text is commented on, changed or
        agreed to.
      </Trans>
    );
  return <Trans>Everyone of the group sees it at once. There is no way back to the stage before.</Trans>;
}

function StepForm({ stage, to, done }: { stage: Stage; to: Stage; done: () => void }) {
  const { t, i18n } = useLingui();
  const { groupId } = useGroup();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const stop = stopOf(stage, to);
  const [here, there] = [i18n._(stageNames[stage]), i18n._(stageNames[to])];
  return (
    <SmallForm
      label={t`From “${here}” to “${there}”`}
      send={(key) =>
        stop
          ? call(suspendCycle, { groupId, to: stop, reason }, { key })
          : call(advanceStage, { groupId, to, reason }, { key })
      }
      done={() => {
        done();
        for (const view of ['cycle', 'groups', 'home']) void queries.invalidateQueries({ queryKey: [view] });
      }}
      cancel={done}
      ready={stop === null || reason.trim() !== ''}
      button={there}
      said={t`The cycle is now at the stage “${there}”.`}
    >
      <p className="sm">
        <WhatFollows to={to} />
      </p>
      <Field
        label={stop ? <Trans>Reason, shown to all</Trans> : <Trans>Reason (optional)</Trans>}
        value={reason}
        change={setReason}
        most={500}
        focused
      />
    </SmallForm>
  );
}

/** The stages to which the reader may take the cycle now; nothing for whoever may not. */
export function CycleActs({ cycle: { stage, next } }: { cycle: Cycle }) {
  const { i18n } = useLingui();
  const [to, setTo] = useState<Stage | null>(null);
  if (next.length === 0) return null;
  return (
    <Panel title={<Trans>Take the cycle on</Trans>}>
      {to ? (
        <StepForm key={to} stage={stage} to={to} done={() => setTo(null)} />
      ) : (
        <div className="row wrap">
          {next.map((it) => {
            const name = i18n._(stageNames[it]);
            return (
              <button key={it} type="button" className="b s" onClick={() => setTo(it)}>
                <Trans>To “{name}” …</Trans>
              </button>
            );
          })}
        </div>
      )}
    </Panel>
  );
}
