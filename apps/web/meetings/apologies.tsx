import { Trans, useLingui } from '@lingui/react/macro';
import { sendApologies } from '@lib/contracts';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useMe } from '@web/app/session';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Panel } from '@web/ui/panel';
import type { Meeting } from './meeting';
import { useReadMeetings } from './read-meetings';

/** Before the meeting: who has said that they will not come, and to say so of oneself. */
export function Apologies({ it }: { it: Meeting }) {
  const { apologies, may } = it;
  const { desk } = useGroup();
  if (!may.apologise && (apologies.length === 0 || !desk)) return null;
  return (
    <Panel title={<Trans>Who cannot come</Trans>}>
      {apologies.length === 0 ? (
        <p className="sm">
          <Trans>Nobody has sent apologies.</Trans>
        </p>
      ) : (
        <ul className="rows">
          {apologies.map(({ personId, name }) => (
            <li key={personId}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
      {may.apologise && <Own it={it} />}
    </Panel>
  );
}

function Own({ it: { id: meetingId, apologies } }: { it: Meeting }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const me = useMe();
  const readAnew = useReadMeetings();
  const isAway = apologies.some(({ personId }) => personId === me?.id);
  const { busy, fault, submit } = useSubmit(
    (key) => call(sendApologies, { groupId, meetingId, coming: isAway }, { key }),
    readAnew,
    isAway ? t`You are expected again.` : t`Your apologies are recorded.`,
  );
  return (
    <>
      {fault !== null && <Fault error={fault} />}
      <p>
        <button type="button" className="b s" disabled={busy} onClick={submit}>
          {isAway ? <Trans>I can come after all</Trans> : <Trans>I cannot come</Trans>}
        </button>
      </p>
    </>
  );
}
