import { Trans, useLingui } from '@lingui/react/macro';
import { setActionPoint } from '@lib/contracts';
import { useState } from 'react';
import { useGroup } from '@web/app/group';
import { useOwnId } from '@web/app/own-id';
import { useUnsaved } from '@web/app/unsaved';
import { Line } from '@web/ui/line';
import { When } from '@web/ui/when';
import { Absence } from './absence';
import { MemberSelect } from './member-select';
import { useNames } from './names';
import { type Floor, useSitting } from './sitting';

/** What was decided so far, and who is to do what. */
export function RecordPanel() {
  const { floor } = useSitting();
  const { desk } = useGroup();
  const nameOf = useNames();
  const { decisions, actionPoints, state } = floor;
  const sits = state === 'in_session' || state === 'informal';
  return (
    <section className="panel on-record" aria-labelledby="the-record">
      <header>
        <h2 id="the-record">
          <Trans>Record</Trans>
        </h2>
      </header>
      <div className="pad stack">
        {decisions.length === 0 && actionPoints.length === 0 && (
          <p className="mut">
            <Trans>Nothing has been decided yet.</Trans>
          </p>
        )}
        <ul className="min">
          {decisions.map((it) => (
            <Decided key={it.number} decision={it} />
          ))}
        </ul>
        {actionPoints.length > 0 && (
          <ul className="points">
            {actionPoints.map(({ id, text, ownerId, dueOn }) => (
              <li key={id}>
                <b>{nameOf(ownerId).name}</b>: <bdi>{text}</bdi>{' '}
                <span className="sm mut">
                  <Trans>
                    by <When at={new Date(`${dueOn}T00:00:00Z`)} zone="UTC" as="date" />
                  </Trans>
                </span>
              </li>
            ))}
          </ul>
        )}
        {desk && sits && <PointForm />}
      </div>
    </section>
  );
}

function Decided({ decision }: { decision: Floor['decisions'][number] }) {
  const nameOf = useNames();
  const { number, text, at, absent, mayState } = decision;
  const names = absent.map((id) => nameOf(id).name).join(', ');
  return (
    <li className="dec">
      <span className="xs mut">
        <When at={at} as="time" />
      </span>
      <span>
        <b>
          <Trans>
            Decision <bdi dir="ltr">{number}</bdi>.
          </Trans>
        </b>{' '}
        <bdi>{text}</bdi>
        {names !== '' && (
          <span className="sm mut">
            {' '}
            <Trans>
              Stated that they were absent: <bdi>{names}</bdi>
            </Trans>
          </span>
        )}
        {mayState && <Absence decision={decision} />}
      </span>
    </li>
  );
}

const empty = { text: '', ownerId: '', dueOn: '' };

function PointForm() {
  const { t } = useLingui();
  const { floor, act, busy } = useSitting();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(empty);
  const id = useOwnId();
  useUnsaved(typed.text !== '');
  const ready = typed.text.trim() !== '' && typed.ownerId !== '' && typed.dueOn !== '';
  const close = () => {
    setTyped(empty);
    setOpen(false);
  };
  if (!open)
    return (
      <div>
        <button type="button" className="b s" onClick={() => setOpen(true)}>
          <Trans>Note an action point …</Trans>
        </button>
      </div>
    );
  return (
    <form
      className="stack-s"
      aria-label={t`Action point`}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) act(setActionPoint, typed, { then: close });
      }}
    >
      <Line
        label={<Trans>What is to be done</Trans>}
        value={typed.text}
        most={500}
        change={(text) => setTyped({ ...typed, text })}
      />
      <MemberSelect
        label={<Trans>Who does it</Trans>}
        people={floor.attendance}
        value={typed.ownerId}
        change={(ownerId) => setTyped({ ...typed, ownerId })}
      />
      <label className="f" htmlFor={id}>
        <span>
          <Trans>By when</Trans>
        </span>
        <input
          id={id}
          className="in-t slot"
          type="date"
          value={typed.dueOn}
          onChange={(event) => setTyped({ ...typed, dueOn: event.target.value })}
        />
      </label>
      <div className="row">
        <button type="submit" className="b p s" disabled={busy || !ready}>
          <Trans>Note it</Trans>
        </button>
        <button type="button" className="b q s" onClick={close}>
          <Trans>Cancel</Trans>
        </button>
      </div>
    </form>
  );
}
