import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Procedure, readCycle, Reply } from '@lib/contracts';
import { lazy, Suspense, useState } from 'react';
import { useGroup } from '@web/app/group';
import { dateOf } from '@web/ui/instant';
import { Panel } from '@web/ui/panel';
import { Waiting } from '@web/ui/waiting';
import { Adoptions } from './adoptions';
import { Fact } from './mandate-facts';

type Cycle = Reply<typeof readCycle>;
const ProcedureForm = lazy(() => import('./procedure-form'));

/** What the group has agreed about how it works; before the call, the secretariat can still change it. */
export function ProcedurePanel({ cycle: { procedure, procedureVersion: version, stage } }: { cycle: Cycle }) {
  const { staff, roles } = useGroup();
  const [editing, setEditing] = useState(false);
  const may = stage === 'draft' && staff && roles.length > 0;
  return (
    <Panel
      title={<Trans>Working procedure</Trans>}
      aside={
        <span className="tag line">
          <Trans>Version {version}</Trans>
        </span>
      }
    >
      {editing ? (
        <Suspense fallback={<Waiting />}>
          <ProcedureForm procedure={procedure} version={version} done={() => setEditing(false)} />
        </Suspense>
      ) : (
        <Facts procedure={procedure} />
      )}
      {stage !== 'draft' && <Adoptions procedure={procedure} version={version} />}
      {may && !editing && (
        <p>
          <button type="button" className="b s" onClick={() => setEditing(true)}>
            <Trans>Change the working procedure</Trans>
          </button>
        </p>
      )}
    </Panel>
  );
}

function Facts({ procedure: it }: { procedure: Procedure }) {
  const { i18n } = useLingui();
  const { silenceHours, commentWorkingDays, picks, holidays } = it;
  return (
    <dl className="facts">
      <Fact name={<Trans>Agreement</Trans>}>
        {it.agreement === 'silence' ? (
          <Trans>By silence: who does not object agrees</Trans>
        ) : (
          <Trans>Explicit: each member answers</Trans>
        )}
      </Fact>
      <Fact name={<Trans>Silence lasts at least</Trans>}>
        <Plural value={silenceHours} one="# hour" other="# hours" />
      </Fact>
      <Fact name={<Trans>Time for comments, at least</Trans>}>
        <Plural value={commentWorkingDays} one="# working day" other="# working days" />
      </Fact>
      <Fact name={<Trans>Agreement with a reservation</Trans>}>
        {it.reservations ? <Trans>Possible</Trans> : <Trans>Not possible</Trans>}
      </Fact>
      <Fact name={<Trans>While silence runs, members see</Trans>}>
        {it.positionsWhileOpen === 'counts' ? <Trans>How many agree</Trans> : <Trans>Who agrees</Trans>}
      </Fact>
      <Fact name={<Trans>Priorities each member names</Trans>}>{picks}</Fact>
      {holidays.length > 0 && (
        <Fact name={<Trans>Besides weekends, no circulation ends on</Trans>}>
          {holidays.map(({ on, name }) => (
            <div key={on}>
              {dateOf(new Date(on), i18n.locale, 'UTC')} · <bdi>{name}</bdi>
            </div>
          ))}
        </Fact>
      )}
    </dl>
  );
}
