import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Circulation } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { Panel } from '@web/ui/panel';
import { PartyChip, PartyName } from '@web/ui/party';
import { When } from '@web/ui/when';

type Row = NonNullable<Circulation['positions']>[number];

/** Who answered what: for the desk at once, for members when the working procedure or the end allows it. */
export function Positions({ circulation }: { circulation: Circulation }) {
  const { positions, state } = circulation;
  if (!positions)
    return (
      <Panel title={<Trans>Positions</Trans>}>
        <p className="mut">
          <Trans>
            Members see how many agree, not who, until the procedure ends. An objection is told to all.
          </Trans>
        </p>
      </Panel>
    );
  return (
    <section className="panel" aria-labelledby="positions">
      <header>
        <h2 id="positions">
          <Trans>Positions</Trans>
        </h2>
      </header>
      {state === 'open' && positions.every(({ kind }) => kind === null) && (
        <p className="pad mut">
          <Trans>No position yet.</Trans>
        </p>
      )}
      <Table circulation={circulation} positions={positions} />
    </section>
  );
}

function Table({ circulation, positions }: { circulation: Circulation; positions: readonly Row[] }) {
  const { t } = useLingui();
  const of = (kind: Row['kind']) => positions.filter((it) => it.kind === kind);
  const [objecting, silent, noting, agreeing] = [of('object'), of(null), of('agree_with_note'), of('agree')];
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t`Table of positions`}>
      <table className="mt">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Member</Trans>
            </th>
            <th scope="col">
              <Trans>Position</Trans>
            </th>
            <th scope="col">
              <Trans>Note</Trans>
            </th>
          </tr>
        </thead>
        <Part
          rows={objecting}
          title={<Plural value={objecting.length} one="Objection: #" other="Objections: #" />}
        >
          {(it) => <Objecting row={it} circulation={circulation} />}
        </Part>
        <Part rows={silent} title={<SilentTitle count={silent.length} circulation={circulation} />}>
          {() => (
            <>
              <td className="mut">
                <Trans>Silent</Trans>
              </td>
              <td />
            </>
          )}
        </Part>
        <Part rows={noting} title={<NotingTitle count={noting.length} />}>
          {(it) => (
            <>
              <td>
                <span className="tag ok">
                  <Icon name="tick" />
                  <Trans>Agrees</Trans>
                </span>
              </td>
              <td className="sm" dir="auto">
                {it.note}
              </td>
            </>
          )}
        </Part>
        <Together rows={agreeing} />
      </table>
    </div>
  );
}

function SilentTitle({ count, circulation: { state, mode } }: { count: number; circulation: Circulation }) {
  if (state !== 'open') return <Plural value={count} one="Silent: #" other="Silent: #" />;
  return (
    <>
      <Plural value={count} one="Silent so far: #." other="Silent so far: #." />{' '}
      {mode === 'silence' && <Trans>Silence counts as agreement when the clock ends.</Trans>}
    </>
  );
}

function NotingTitle({ count }: { count: number }) {
  return (
    <Plural
      value={count}
      one="Agrees, with a note for the record: #"
      other="Agree, with a note for the record: #"
    />
  );
}

function Objecting({ row, circulation: { objections } }: { row: Row; circulation: Circulation }) {
  const where = objections
    .filter((it) => it.personId === row.personId && !it.liftedAt)
    .flatMap(({ paragraphs }) => paragraphs)
    .join(', ');
  return (
    <>
      <td>
        <span className="tag bad">
          <Icon name="flag" />
          <Trans>Objects</Trans>
        </span>
      </td>
      <td className="sm">
        <Trans>Paragraph {where}</Trans>
        <br />
        {row.at && <When at={row.at} />}
      </td>
    </>
  );
}

function Heading({ children }: { children: ReactNode }) {
  return (
    <tr className="gr">
      <th colSpan={3} scope="rowgroup">
        {children}
      </th>
    </tr>
  );
}

function Part(props: { rows: readonly Row[]; title: ReactNode; children: (it: Row) => ReactNode }) {
  if (props.rows.length === 0) return null;
  return (
    <tbody>
      <Heading>{props.title}</Heading>
      {props.rows.map((it) => (
        <tr key={it.personId}>
          <td>
            <PartyChip code={it.party} /> <PartyName code={it.party} />
          </td>
          {props.children(it)}
        </tr>
      ))}
    </tbody>
  );
}

/** Those who simply agree, side by side: of them nothing more is to be said. */
function Together({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      <Heading>
        <Plural value={rows.length} one="Agrees: #" other="Agree: #" />
      </Heading>
      <tr>
        <td colSpan={3}>
          <ul className="parties">
            {rows.map((it) => (
              <li key={it.personId}>
                <PartyChip code={it.party} /> <PartyName code={it.party} />
              </li>
            ))}
          </ul>
        </td>
      </tr>
    </tbody>
  );
}
