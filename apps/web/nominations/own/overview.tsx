import { Trans, useLingui } from '@lingui/react/macro';
import { startNomination } from '@lib/contracts';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { newId } from '@web/app/new-id';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Note } from '@web/ui/note';
import { partyName } from '@web/ui/party';
import { When } from '@web/ui/when';
import { statusNames, statusTags } from '../words/names';
import { CallBox } from './call-box';
import { useNominator, useOwnCall, useReadAnew, type MyCall } from './own-view';

type Own = MyCall['nominations'][number];

/** What the call asks of the Party, what is there from it already, and the way to begin. */
export function Overview({ call }: { call: MyCall }) {
  const { i18n } = useLingui();
  const { pass, leave } = useNominator();
  const name = partyName(call.party, i18n.locale);
  const { nominations } = call;
  return (
    <div className="stack-l narrow-form">
      <div>
        <h1>
          <Trans>Nominations of {name}</Trans>
        </h1>
        <p className="mut under" dir="auto">
          {call.groupTitle}
        </p>
      </div>
      <CallBox call={call.call} />
      {call.conflict && (
        <Note>
          <p>
            <b>
              <Trans>Two nominations of your Party stand.</Trans>
            </b>{' '}
            <Trans>
              Only one of a Party can be found eligible. Speak with the other focal point and withdraw one;
              otherwise the secretariat asks which of them stands.
            </Trans>
          </p>
        </Note>
      )}
      {nominations.length > 0 && (
        <section className="panel rows-of-own" aria-labelledby="own">
          <header>
            <h2 id="own">
              <Trans>What is there from your Party</Trans>
            </h2>
          </header>
          <ul className="rows panelled">
            {nominations.map((it) => (
              <OwnRow key={it.id} it={it} isEarlier={it.callId !== call.call?.id} />
            ))}
          </ul>
        </section>
      )}
      <Begin call={call} isFirst={nominations.length === 0} />
      {pass && (
        <p className="sm mut">
          <Trans>You are here with the code of your Party’s letter.</Trans>{' '}
          <button type="button" className="lnk" onClick={leave}>
            <Trans>Forget the code on this device</Trans>
          </button>
        </p>
      )}
    </div>
  );
}

function OwnRow({ it, isEarlier }: { it: Own; isEarlier: boolean }) {
  const { i18n } = useLingui();
  const { number } = useNominator();
  const { id, receipt, nomineeName, nominatorName, status, submittedAt, savedAt } = it;
  return (
    <li>
      <span className="grow">
        <Link className="big-link" href={`/n/${number}/nominate/${id}`}>
          {nomineeName === '' ? <Trans>A nomination without a name yet</Trans> : <bdi>{nomineeName}</bdi>}
        </Link>
        <span className="sm mut block">
          {isEarlier && (
            <>
              <Trans>under an earlier call</Trans> ·{' '}
            </>
          )}
          {receipt !== null && (
            <>
              <Trans>Receipt {receipt}</Trans> ·{' '}
            </>
          )}
          {nominatorName !== '' && (
            <>
              <Trans>
                signed by <bdi>{nominatorName}</bdi>
              </Trans>{' '}
              ·{' '}
            </>
          )}
          {submittedAt ? (
            <Trans>
              submitted <When at={submittedAt} />
            </Trans>
          ) : (
            <Trans>
              saved <When at={savedAt} />
            </Trans>
          )}
        </span>
      </span>
      <span className={statusTags[status]}>{i18n._(statusNames[status])}</span>
    </li>
  );
}

interface BeginProps {
  call: MyCall;
  isFirst: boolean;
}

function Begin({ call: { call, seatGroups }, isFirst }: BeginProps) {
  const { groupId, number } = useNominator();
  const send = useOwnCall();
  const readAnew = useReadAnew();
  const [, go] = useLocation();
  // Made once: sent twice over a broken line, it is the same draft.
  const [nominationId] = useState(newId);
  const { busy, fault, submit } = useSubmit(
    (key) => send(startNomination, { groupId, nominationId, callId: call?.id ?? '' }, { key }),
    () => {
      void readAnew();
      go(`/n/${number}/nominate/${nominationId}`);
    },
  );
  if (!call?.isOpen) return null;
  if (seatGroups.length === 0)
    return (
      <Note tone="info">
        <p>
          <Trans>Your Party cannot claim a seat in this group.</Trans>
        </p>
      </Note>
    );
  return (
    <div className="stack">
      {fault !== null && <Fault error={fault} />}
      {isFirst && (
        <div className="stack-s">
          <p>
            <Trans>
              You need the signed letter and the CV of the nominee, as files or on paper to photograph.
            </Trans>
          </p>
          <p className="mut">
            <Trans>
              What you write is saved as you go. You can stop at any time and come back with the same code.
            </Trans>
          </p>
        </div>
      )}
      <p>
        <button type="button" className={isFirst ? 'b p l' : 'b'} disabled={busy} onClick={submit}>
          {isFirst ? <Trans>Begin</Trans> : <Trans>Nominate somebody else</Trans>}
        </button>
      </p>
    </div>
  );
}
