import { Trans, useLingui } from '@lingui/react/macro';
import { takeItem } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { secondsSince, useServerTime } from './clock';
import { type Floor, useSitting } from './sitting';

type Item = Floor['items'][number];

/** The agenda, as far as the meeting is with it. */
export function AgendaRail() {
  const { t } = useLingui();
  const { floor } = useSitting();
  return (
    <section className="panel" aria-label={t`Agenda`}>
      <header>
        <h2>
          <Trans>Agenda</Trans>
        </h2>
      </header>
      <ol className="ag">
        {floor.items.map((it) => (
          <li
            key={it.id}
            className={`level-${String(it.level)}${it.state === 'open' ? ' now' : ''}${it.state === 'closed' ? ' done' : ''}`}
            aria-current={it.state === 'open' ? 'true' : undefined}
          >
            <span className="in">
              {it.state === 'closed' ? <Icon name="tick" /> : <Number it={it} />}
              <span>
                {it.state === 'closed' && <Number it={it} />}
                <bdi>{it.title}</bdi> <Mark it={it} />
              </span>
              <Minutes it={it} />
            </span>
            <Moves it={it} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Number({ it }: { it: Item }) {
  return (
    <span>
      <bdi dir="ltr">{it.number}</bdi>.{' '}
    </span>
  );
}

function Mark({ it: { visibility, state } }: { it: Item }) {
  return (
    <>
      {visibility === 'closed' && (
        <span className="tag line">
          <Trans>Closed</Trans>
        </span>
      )}
      {state === 'deferred' && (
        <span className="tag line">
          <Trans>Put off</Trans>
        </span>
      )}
    </>
  );
}

/** How long it took, of how long it was given. */
function Minutes({ it: { minutes, heading, seconds, openSince, state } }: { it: Item }) {
  const { ahead } = useSitting();
  const now = useServerTime(ahead);
  const took = Math.round((seconds + (openSince ? secondsSince(openSince, now) : 0)) / 60);
  if (heading || (minutes === null && state === 'pending')) return null;
  return (
    <span className="mn">
      {state === 'pending' ? (
        <Trans>{minutes} min</Trans>
      ) : minutes === null ? (
        <Trans>{took} min</Trans>
      ) : (
        <Trans>
          {took} of {minutes} min
        </Trans>
      )}
    </span>
  );
}

function Moves({ it: { id, number, heading, state } }: { it: Item }) {
  const { t } = useLingui();
  const { floor, act, busy } = useSitting();
  if (!floor.may.preside || heading || floor.pausedAt) return null;
  const take = (to: 'open' | 'closed' | 'deferred') => act(takeItem, { itemId: id, to });
  if (state !== 'open')
    return (
      <button
        type="button"
        className="b q s"
        disabled={busy}
        onClick={() => take('open')}
        aria-label={t`Open item ${number}`}
      >
        <Trans context="an item of an agenda">Open</Trans>
      </button>
    );
  return (
    <span className="row">
      <button
        type="button"
        className="b s"
        disabled={busy}
        onClick={() => take('closed')}
        aria-label={t`Close item ${number}`}
      >
        <Trans>Close it</Trans>
      </button>
      <button
        type="button"
        className="b q s"
        disabled={busy}
        onClick={() => take('deferred')}
        aria-label={t`Put item ${number} off`}
      >
        <Trans>Put off</Trans>
      </button>
    </span>
  );
}
