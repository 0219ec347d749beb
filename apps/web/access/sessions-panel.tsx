import { Trans, useLingui } from '@lingui/react/macro';
import { endSession, listSessions, type Reply } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { call, isProblem } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Panel } from '@web/ui/panel';
import { View } from '@web/ui/view';
import { When } from '@web/ui/when';
import { deviceName } from './device-name';
import { TwoStep } from './two-step';

type Session = Reply<typeof listSessions>['sessions'][number];

const useRefresh = () => {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['sessions'] });
};

/** The device as people know it; where that is not to be told, in its own words. */
function Device({ said }: { said: string }) {
  const { browser, system } = deviceName(said);
  if (browser !== null && system !== null)
    return (
      <Trans>
        <bdi>{browser}</bdi> on <bdi>{system}</bdi>
      </Trans>
    );
  const told = browser ?? system ?? said;
  return told === '' ? <Trans>A device that does not say what it is</Trans> : <bdi>{told}</bdi>;
}

function SessionRow({ session: { id, device, usedAt, startedAt, current } }: { session: Session }) {
  const { t } = useLingui();
  const { busy, fault, submit } = useSubmit(
    () => call(endSession, { sessionId: id }),
    useRefresh(),
    t`The session is ended.`,
  );
  return (
    <li>
      <div className="grow">
        <p title={device}>
          <Device said={device} />
        </p>
        <p className="sm mut">
          <Trans>
            Signed in <When at={startedAt} />, last used <When at={usedAt} />
          </Trans>
        </p>
        {fault !== null && <Fault error={fault} />}
      </div>
      {current ? (
        <span className="tag ok">
          <Trans>This one</Trans>
        </span>
      ) : (
        <button type="button" className="b s" disabled={busy} onClick={submit}>
          <Trans>End</Trans>
        </button>
      )}
    </li>
  );
}

/** Ends them one after the other. One that has ended meanwhile is as it should be. */
async function endAll(sessions: readonly Session[]): Promise<void> {
  for (const { id } of sessions)
    await call(endSession, { sessionId: id }).catch((fault: unknown) => {
      if (!isProblem(fault, 'not-found')) throw fault;
    });
}

function SignOutElsewhere({ others }: { others: readonly Session[] }) {
  const { t } = useLingui();
  const refresh = useRefresh();
  return (
    <TwoStep
      label={t`Sign out everywhere else`}
      said={t`You are signed out everywhere else.`}
      send={() => endAll(others).finally(refresh)}
      confirm={<Trans>Sign out there</Trans>}
    >
      <Trans>
        You stay signed in here. On other devices you have to sign in again; what was sent is safe.
      </Trans>
    </TwoStep>
  );
}

/** Where somebody is signed in, and the ways to end that. */
export function SessionsPanel() {
  return (
    <Panel title={<Trans>Where you are signed in</Trans>}>
      <View of={listSessions} input={{}}>
        {({ sessions }) => {
          const others = sessions.filter(({ current }) => !current);
          return (
            <>
              <ul className="rows">
                {sessions.map((it) => (
                  <SessionRow key={it.id} session={it} />
                ))}
              </ul>
              {others.length > 0 && <SignOutElsewhere others={others} />}
            </>
          );
        }}
      </View>
    </Panel>
  );
}
