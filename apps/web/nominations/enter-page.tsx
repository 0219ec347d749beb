import '@web/styles/nominate.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { enterNomination, listNominations, type CallView } from '@lib/contracts';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { DeadlineField, deadlineAt, instantOfDeadline } from '@web/advice/deadline-field';
import { call } from '@web/app/api';
import type { Here } from '@web/app/group';
import { newId } from '@web/app/new-id';
import { useZone } from '@web/app/session';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { View } from '@web/ui/view';
import { OfficePage } from './office-page';
import { PartyChoice } from './form/party-choice';
import { channelNames } from './words/names';

const channels = ['letter', 'email', 'fax'] as const;
type Channel = (typeof channels)[number];

/** Begins to enter a nomination that came by letter: from which Party, how and when. The form comes next. */
export default function EnterPage() {
  const { t } = useLingui();
  return (
    <OfficePage>
      {(here) => (
        <Page title={t`Enter a nomination`}>
          <div className="stack-l narrow-form">
            <p className="crumb">
              <Link href={`${here.base}/nominations`}>
                <Trans>Nominations</Trans>
              </Link>
            </p>
            <div>
              <h1>
                <Trans>Enter a nomination that came by letter</Trans>
              </h1>
              <p className="mut under">
                <Trans>
                  It is marked as entered on behalf of the Party. The letter itself has to be uploaded with
                  it.
                </Trans>
              </p>
            </div>
            <View of={listNominations} input={{ groupId: here.groupId }}>
              {({ calls }) => <Begin here={here} calls={calls} />}
            </View>
          </div>
        </Page>
      )}
    </OfficePage>
  );
}

function Begin({ here: { groupId, base }, calls }: { here: Here; calls: readonly CallView[] }) {
  const { t, i18n } = useLingui();
  const zone = useZone();
  const [, go] = useLocation();
  const [nominationId] = useState(newId);
  const [callId, setCall] = useState(calls[0]?.id ?? '');
  const [party, setParty] = useState('');
  const [channel, setChannel] = useState<Channel>('letter');
  const [received, setReceived] = useState(() => deadlineAt(new Date(), zone));
  const [tried, setTried] = useState(false);
  const { busy, fault, submit } = useSubmit(
    (key) => {
      const receivedAt = instantOfDeadline(received) ?? new Date();
      return call(enterNomination, { groupId, nominationId, callId, party, channel, receivedAt }, { key });
    },
    () => go(`${base}/nominations/${nominationId}/edit`),
  );
  if (calls.length === 0) return <Empty title={<Trans>No call has been issued yet</Trans>} />;
  return (
    <form
      className="panel pad stack-l"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (party === '') document.getElementById('party')?.focus();
        else submit();
      }}
    >
      {fault !== null && <Fault error={fault} />}
      <label className="f" htmlFor="call">
        <span className="name">
          <Trans>Call</Trans>
        </span>
        <select id="call" className="in-t" value={callId} onChange={({ target }) => setCall(target.value)}>
          {calls.map(({ id, number, subject }) => (
            <option key={id} value={id}>
              {number} · {subject}
            </option>
          ))}
        </select>
      </label>
      <PartyChoice
        value={party}
        change={setParty}
        fault={tried && party === '' ? t`Choose the Party.` : undefined}
      />
      <label className="f" htmlFor="channel">
        <span className="name">
          <Trans>How it came</Trans>
        </span>
        <select
          id="channel"
          className="in-t"
          value={channel}
          onChange={({ target }) => setChannel(channels.find((it) => it === target.value) ?? 'letter')}
        >
          {channels.map((it) => (
            <option key={it} value={it}>
              {i18n._(channelNames[it])}
            </option>
          ))}
        </select>
      </label>
      <div className="stack-s">
        <DeadlineField value={received} change={setReceived} label={<Trans>Reached the secretariat</Trans>} />
        <p className="sm mut">
          <Trans>This time decides whether it came before the call closed.</Trans>
        </p>
      </div>
      <p>
        <button type="submit" className="b p" disabled={busy}>
          <Trans>Go on to the form</Trans>
        </button>
      </p>
    </form>
  );
}
