import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type readDatePoll, type Reply, voidDatePoll } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { PartyName } from '@web/ui/party';
import { SmallForm } from '@web/ui/small-form';
import { useReadMeetings } from './read-meetings';

type Poll = Reply<typeof readDatePoll>;

/** Who has met at night how often: from midnight to six by their clocks. */
export function Nights({ ledger }: Pick<Poll, 'ledger'>) {
  const some = ledger.filter(({ nights }) => nights > 0);
  return (
    <Panel title={<Trans>Nights so far</Trans>}>
      {some.length === 0 ? (
        <p className="sm">
          <Trans>No meeting of this group has kept anybody up between midnight and six.</Trans>
        </p>
      ) : (
        <ul className="rows">
          {some.map(({ personId, party, nights }) => (
            <li key={personId}>
              <span className="grow">
                <PartyName code={party} />
              </span>
              <b>
                <Plural value={nights} one="# night" other="# nights" />
              </b>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Who has not said yet when they can; for whoever chooses. */
export function Silent({ people }: { people: Poll['unanswered'] }) {
  return (
    <Panel title={<Trans>Not answered yet</Trans>}>
      {people.length === 0 ? (
        <p className="sm">
          <Trans>Everyone has answered.</Trans>
        </p>
      ) : (
        <>
          <ul className="points sm">
            {people.map(({ personId, name, party }) => (
              <li key={personId}>
                <bdi>{name}</bdi>, <PartyName code={party} />
              </li>
            ))}
          </ul>
          <p className="sm mut">
            <Trans>They are reminded once, a day before the time is over.</Trans>
          </p>
        </>
      )}
    </Panel>
  );
}

/** Calls the search off, with the reason. */
export function CallOff({ pollId }: { pollId: string }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadMeetings();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const close = () => setOpen(false);
  if (!open)
    return (
      <p>
        <button type="button" className="b q" onClick={() => setOpen(true)}>
          <Trans>Call the search off …</Trans>
        </button>
      </p>
    );
  return (
    <SmallForm
      label={t`Call the search off`}
      send={(key) => call(voidDatePoll, { groupId, pollId, reason }, { key })}
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      ready={reason.trim() !== ''}
      button={<Trans>Call it off and tell everyone</Trans>}
      said={t`The search is called off, and everyone is told.`}
    >
      <Line label={<Trans>Reason</Trans>} value={reason} most={500} change={setReason} focused />
    </SmallForm>
  );
}
