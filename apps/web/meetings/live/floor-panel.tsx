import { Trans, useLingui } from '@lingui/react/macro';
import { changeTurn, giveFloor } from '@lib/contracts';
import { Bar } from '@web/ui/bar';
import { PartyChip } from '@web/ui/party';
import { minutesAndSeconds, secondsSince, useServerTime } from './clock';
import { useNames } from './names';
import { type Floor, useSitting } from './sitting';
import { TURN_SECONDS } from './turn';

/** Who has the floor, and for how long still. */
export function FloorPanel() {
  const { t } = useLingui();
  const { floor, me } = useSitting();
  const nameOf = useNames();
  const { speaking } = floor;
  const named = speaking ? nameOf(speaking.personId) : null;
  return (
    <section className="flr stack-s on-now" aria-label={t`Has the floor`}>
      <p className="sm mut">
        <Trans>Has the floor</Trans>
      </p>
      {speaking && named ? (
        <>
          <p className="nm">
            {named.party !== null && <PartyChip code={named.party} mine={speaking.personId === me} />}
            <bdi>{speaking.personId === me ? t`You` : named.name}</bdi>
            {named.party !== null && <span className="sm mut">{named.person}</span>}
          </p>
          <Countdown it={speaking} />
        </>
      ) : (
        <p className="nm">
          <Trans>Nobody</Trans>
        </p>
      )}
      {floor.may.preside && <Giving />}
    </section>
  );
}

function Countdown({ it: { beganAt, seconds } }: { it: NonNullable<Floor['speaking']> }) {
  const { t } = useLingui();
  const { ahead } = useSitting();
  const now = useServerTime(ahead);
  const spoken = secondsSince(beganAt, now);
  const over = Math.floor(spoken - seconds);
  const [taken, given] = [minutesAndSeconds(spoken), minutesAndSeconds(seconds)];
  return (
    <>
      <div className="row between">
        <span className={over > 0 ? 'tm late' : 'tm'} role="timer" aria-label={t`${taken} of ${given}`}>
          <bdi dir="ltr">{taken}</bdi>
        </span>
        <span className="sm mut">
          {over > 0 ? (
            <Trans>{over} s over</Trans>
          ) : (
            <Trans>
              of <bdi dir="ltr">{given}</bdi>
            </Trans>
          )}
        </span>
      </div>
      <Bar percent={Math.min(100, (spoken / seconds) * 100)} />
    </>
  );
}

/** Whoever presides gives the floor to the next one, gives more time, and takes it back. */
function Giving() {
  const { floor, act, busy } = useSitting();
  const nameOf = useNames();
  const { speaking, list, pausedAt } = floor;
  const [next] = list.waiting;
  if (pausedAt) return null;
  return (
    <div className="row wrap">
      {next && (
        <button
          type="button"
          className="b p s grow"
          disabled={busy}
          onClick={() =>
            act(giveFloor, { speakerId: null, seconds: TURN_SECONDS, speaking: speaking?.id ?? null })
          }
        >
          <span>
            <Trans>
              Next: <bdi>{nameOf(next.personId).name}</bdi>
            </Trans>
          </span>{' '}
          <kbd>N</kbd>
        </button>
      )}
      {speaking && (
        <>
          <button type="button" className="b s" disabled={busy} onClick={() => act(changeTurn, { more: 60 })}>
            <Trans>+1 min</Trans>
          </button>
          <button
            type="button"
            className="b s"
            disabled={busy}
            onClick={() => act(changeTurn, { more: null })}
          >
            <Trans>Take the floor back</Trans>
          </button>
        </>
      )}
    </div>
  );
}
