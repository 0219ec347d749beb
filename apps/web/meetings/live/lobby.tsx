import { Plural, Trans } from '@lingui/react/macro';
import { openMeeting, setQuorum } from '@lib/contracts';
import { useState } from 'react';
import { useGroup } from '@web/app/group';
import { useOwnId } from '@web/app/own-id';
import { Note } from '@web/ui/note';
import { Panel } from '@web/ui/panel';
import { WhenBoth } from '@web/ui/when';
import { isToCome } from '../meeting';
import { useServerTime } from './clock';
import { MemberSelect } from './member-select';
import { useSitting } from './sitting';

/** Before the meeting: when it begins; and for whoever opens it, what is still to be said. */
export function Lobby() {
  const { floor } = useSitting();
  const { desk } = useGroup();
  const { state, startsAt, quorum, may } = floor;
  const isAhead = isToCome({ state });
  return (
    <div className="stack">
      <Note tone="info">
        {isAhead ? (
          <Trans>The meeting has not been opened yet.</Trans>
        ) : (
          <Trans>This meeting was not held here.</Trans>
        )}{' '}
        {isAhead && startsAt && (
          <Trans>
            It is to begin on <WhenBoth at={startsAt} />.
          </Trans>
        )}
      </Note>
      {isAhead && desk && (
        <Panel title={<Trans>Quorum</Trans>}>
          <p>
            {quorum.required === null ? (
              <Trans>
                It has not been said yet how many members must be present for anything to be agreed.
              </Trans>
            ) : (
              <Plural
                value={quorum.required}
                one="# member must be present for anything to be agreed."
                other="# members must be present for anything to be agreed."
              />
            )}
          </p>
          <QuorumForm />
        </Panel>
      )}
      {may.open && <Opening />}
    </div>
  );
}

function QuorumForm() {
  const { floor, act, busy } = useSitting();
  const { members, required } = floor.quorum;
  const [typed, setTyped] = useState(String(required ?? Math.floor(members / 2) + 1));
  const id = useOwnId();
  return (
    <form
      className="row wrap"
      onSubmit={(event) => {
        event.preventDefault();
        act(setQuorum, { members: Number(typed) });
      }}
    >
      <label className="f" htmlFor={id}>
        <span>
          <Trans>Members who must be present, of {members}</Trans>
        </span>
        <input
          id={id}
          className="in-t"
          inputMode="numeric"
          pattern="[0-9]{1,3}"
          required
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <button type="submit" className="b s" disabled={busy}>
        <Trans>Set the quorum</Trans>
      </button>
    </form>
  );
}

/** Whoever opens a meeting earlier than this is asked whether they mean it. */
const EARLY_MS = 30 * 60_000;

/** The chair opens the meeting; the secretariat opens it for a member who acts as chair. */
function Opening() {
  const { floor, act } = useSitting();
  const { roles } = useGroup();
  const [actingId, setActingId] = useState('');
  const open = () => act(openMeeting, { actingId: isChair ? null : actingId });
  const isChair = roles.includes('chair');
  const ready = floor.quorum.required !== null && (isChair || actingId !== '');
  return (
    <Panel title={<Trans>Open the meeting</Trans>}>
      {!isChair && (
        <>
          <p>
            <Trans>
              The chair opens the meeting. Where the chair is absent, open it for a member who acts as chair.
            </Trans>
          </p>
          <MemberSelect
            label={<Trans>Acting chair</Trans>}
            people={floor.attendance.filter(({ member }) => member)}
            value={actingId}
            change={setActingId}
          />
        </>
      )}
      <OpenNow open={open} ready={ready} />
    </Panel>
  );
}

/** Opens it; asked once more where that is long before its time. */
function OpenNow({ open, ready }: { open: () => void; ready: boolean }) {
  const { floor, ahead, busy } = useSitting();
  const { startsAt, quorum } = floor;
  const [isSure, setSure] = useState(false);
  const now = useServerTime(ahead);
  const isEarly = startsAt !== null && now !== null && startsAt.getTime() - now.getTime() > EARLY_MS;
  const isAsked = isEarly && isSure;
  return (
    <div className="row wrap">
      <button
        type="button"
        className="b p"
        disabled={busy || !ready}
        onClick={isEarly && !isSure ? () => setSure(true) : open}
      >
        {isAsked ? <Trans>Yes, open it now</Trans> : <Trans>Open the meeting now</Trans>}
      </button>
      {isAsked && (
        <span className="sm" role="status">
          <Trans>
            It is to begin on <WhenBoth at={startsAt} /> only. What is opened cannot be taken back.
          </Trans>
        </span>
      )}
      {quorum.required === null && (
        <span className="sm mut">
          <Trans>Set the quorum first.</Trans>
        </span>
      )}
    </div>
  );
}
