import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { leaveList, setList } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { PartyChip } from '@web/ui/party';
import { AskButton, OtherWays } from './ask-button';
import { kindNames, useNames } from './names';
import { type Floor, useSitting } from './sitting';

type Speaker = Floor['list']['waiting'][number];
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-speaker]')];

/** Moves the focus through the list of speakers. */
export function focusSpeaker(by: 1 | -1): void {
  const all = rows();
  const here = all.findIndex((it) => it.contains(document.activeElement));
  all[here < 0 && by < 0 ? all.length - 1 : here + by]?.focus();
}

/** Who waits to speak on the item that is open. */
export function SpeakersPanel() {
  const { floor } = useSitting();
  const { waiting, closed } = floor.list;
  return (
    <section className="panel on-now on-speakers" aria-labelledby="speakers">
      <header>
        <h2 id="speakers">
          <Plural value={waiting.length} one="Speakers’ list: #" other="Speakers’ list: #" />
        </h2>
        {closed && (
          <span className="tag line">
            <Trans>Closed</Trans>
          </span>
        )}
      </header>
      {waiting.length === 0 ? (
        <p className="pad mut">
          <Trans>Nobody has asked for the floor.</Trans>
        </p>
      ) : (
        <ol className="que">
          {waiting.map((it, i) => (
            <Row key={it.id} it={it} nth={i} />
          ))}
        </ol>
      )}
      <div className="pad stack-s">
        {floor.may.ask && (
          <div className="row wrap">
            <span className="desk">
              <AskButton />
            </span>
            <OtherWays />
          </div>
        )}
        {floor.may.preside && floor.itemId !== null && <Ordering />}
      </div>
    </section>
  );
}

function Row({ it, nth }: { it: Speaker; nth: number }) {
  const { t } = useLingui();
  const { floor, me, act, busy } = useSitting();
  const { name, party, person } = useNames()(it.personId);
  const isMine = it.personId === me;
  const removes = floor.may.assist || floor.may.preside;
  return (
    <li className={isMine ? 'mine' : undefined} tabIndex={-1} data-speaker={it.id}>
      <span className="nth">{nth + 1}</span>
      {party === null ? <span /> : <PartyChip code={party} mine={isMine} />}
      <span>
        <bdi>{isMine ? t`You` : name}</bdi>
        <Remarks it={it} person={party === null ? '' : person} />
      </span>
      <span className="row">
        {floor.may.preside && <Moving nth={nth} name={name} />}
        {(isMine || removes) && (
          <button
            type="button"
            className="ib"
            disabled={busy}
            aria-label={isMine ? t`Withdraw` : t`Take ${name} off the list`}
            onClick={() => act(leaveList, { speakerId: it.id })}
          >
            <Icon name="cross" />
          </button>
        )}
      </span>
    </li>
  );
}

function Remarks({ it, person }: { it: Speaker; person: string }) {
  const { i18n } = useLingui();
  const kind = kindNames[it.kind];
  return (
    <>
      {person !== '' && (
        <small>
          <bdi>{person}</bdi>
        </small>
      )}
      {kind && <small>{i18n._(kind)}</small>}
      {it.first && (
        <small>
          <Trans>first time today</Trans>
        </small>
      )}
      {it.away && (
        <small>
          <Trans>reconnecting: the place is kept for five minutes</Trans>
        </small>
      )}
    </>
  );
}

/** The chair moves speakers by buttons; from then on the order is the chair's. */
function Moving({ nth, name }: { nth: number; name: string }) {
  const { t } = useLingui();
  const { floor, act, busy } = useSitting();
  const { waiting, closed } = floor.list;
  const move = (by: 1 | -1) => {
    const order = waiting.map(({ id }) => id);
    const [one] = order.splice(nth, 1);
    if (one !== undefined) order.splice(nth + by, 0, one);
    act(setList, { closed, newFirst: false, order });
  };
  return (
    <>
      <button
        type="button"
        className="ib"
        aria-label={t`Move ${name} up`}
        disabled={busy || nth === 0}
        onClick={() => move(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        className="ib"
        aria-label={t`Move ${name} down`}
        disabled={busy || nth === waiting.length - 1}
        onClick={() => move(1)}
      >
        <Icon name="down" />
      </button>
    </>
  );
}

function Ordering() {
  const { floor, act, busy } = useSitting();
  const { closed, newFirst } = floor.list;
  return (
    <div className="row wrap">
      <label className="sw">
        <input
          type="checkbox"
          checked={newFirst}
          disabled={busy}
          onChange={(event) => act(setList, { closed, newFirst: event.target.checked, order: null })}
        />
        <Trans>Those who have not spoken go first</Trans>
      </label>
      <label className="sw">
        <input
          type="checkbox"
          checked={closed}
          disabled={busy}
          onChange={(event) => act(setList, { closed: event.target.checked, newFirst, order: null })}
        />
        <Trans>The list is closed</Trans>
      </label>
    </div>
  );
}
