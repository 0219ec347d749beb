import { Trans, useLingui } from '@lingui/react/macro';
import { askForFloor, AttendanceStatus, joinMeeting, markAttendance } from '@lib/contracts';
import { useState } from 'react';
import { partyName } from '@web/ui/party';
import { statusNames } from './names';
import { type Attendee, useSitting } from './sitting';

const isThere = ({ status }: Attendee) => status === 'present' || status === 'partly_present';

/** Who is there, and whether they are enough. */
export function AttendancePanel() {
  const { floor, me } = useSitting();
  const { present, members, required } = floor.quorum;
  const own = floor.attendance.find(({ personId }) => personId === me);
  const [open, setOpen] = useState(false);
  return (
    <section className="panel" aria-labelledby="who-is-there">
      <header>
        <h2 id="who-is-there">
          <Trans>
            {present} of {members} members present
          </Trans>
        </h2>
        {required !== null && <Quorum met={present >= required} />}
      </header>
      <div className="pad stack-s">
        <Chips people={floor.attendance.filter(({ member }) => member)} />
        {own && floor.openedAt && !isThere(own) && own.status !== 'expected' && <HereAgain />}
        <button type="button" className="lnk sm" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Trans>Who attends</Trans>
        </button>
        {open && (
          <ul className="rows">
            {floor.attendance.map((it) => (
              <li key={it.personId}>
                <Row it={it} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function Quorum({ met }: { met: boolean }) {
  return met ? (
    <span className="tag ok">
      <Trans>Quorum</Trans>
    </span>
  ) : (
    <span className="tag warn">
      <Trans>No quorum</Trans>
    </span>
  );
}

function Chips({ people }: { people: readonly Attendee[] }) {
  return (
    <div className="here" aria-hidden="true">
      {people.map((it) => (
        <span key={it.personId} className={isThere(it) ? 'cc' : 'cc no'}>
          {it.party ?? '·'}
        </span>
      ))}
    </div>
  );
}

function HereAgain() {
  const { act, busy } = useSitting();
  return (
    <button type="button" className="b s" disabled={busy} onClick={() => act(joinMeeting, {})}>
      <Trans>I am here</Trans>
    </button>
  );
}

function Row({ it }: { it: Attendee }) {
  const { i18n } = useLingui();
  const { floor } = useSitting();
  const { mark } = floor.may;
  return (
    <div className="grow stack-s">
      <span>
        <bdi>{it.name}</bdi>{' '}
        {it.party !== null && <span className="sm mut">{partyName(it.party, i18n.locale)}</span>}{' '}
        {it.observer && <Observing from={it.affiliation} />}{' '}
        {!mark && <span className="sm">{i18n._(statusNames[it.status])}</span>}{' '}
        {it.awaySince && (
          <span className="tag warn">
            <Trans>Line lost</Trans>
          </span>
        )}
        {it.note !== '' && (
          <span className="xs mut" dir="auto">
            {it.note}
          </span>
        )}
      </span>
      {mark && <Marking it={it} />}
    </div>
  );
}

function Observing({ from }: { from: string }) {
  return (
    <>
      {from !== '' && (
        <span className="sm mut" dir="auto">
          {from}
        </span>
      )}{' '}
      <span className="tag">
        <Trans>Observer</Trans>
      </span>
    </>
  );
}

/** For the desk: how somebody attends, and to ask for the floor for them. */
function Marking({ it }: { it: Attendee }) {
  const { t, i18n } = useLingui();
  const { floor, act, busy } = useSitting();
  const { personId, name, note } = it;
  const { itemId } = floor;
  const [typed, setTyped] = useState(note);
  const [isNoting, setNoting] = useState(false);
  const keep = () => {
    setNoting(false);
    if (typed.trim() !== note) mark(it.status);
  };
  const mark = (status: AttendanceStatus) => act(markAttendance, { personId, note: typed.trim(), status });
  return (
    <span className="row wrap">
      <select
        className="in-t slot"
        aria-label={t`How ${name} attends`}
        value={it.status}
        disabled={busy}
        onChange={(event) => mark(AttendanceStatus.parse(event.target.value))}
      >
        {AttendanceStatus.options.map((status) => (
          <option key={status} value={status}>
            {i18n._(statusNames[status])}
          </option>
        ))}
      </select>
      {isNoting ? (
        <input
          className="in-t slot"
          dir="auto"
          maxLength={200}
          aria-label={t`Note on how ${name} attends`}
          placeholder={t`by telephone, for instance`}
          autoFocus
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keep()}
        />
      ) : (
        <button
          type="button"
          className="b q s"
          aria-label={t`Note on how ${name} attends`}
          onClick={() => setNoting(true)}
        >
          <Trans>Note …</Trans>
        </button>
      )}
      {floor.may.assist && itemId !== null && (it.member || it.observer) && isThere(it) && (
        <button
          type="button"
          className="b q s"
          disabled={busy}
          aria-label={t`Put ${name} on the list of speakers`}
          onClick={() => act(askForFloor, { itemId, kind: 'statement', personId })}
        >
          <Trans>To the list</Trans>
        </button>
      )}
    </span>
  );
}
