import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Circulation, Counts } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { PartyChip, PartyName } from '@web/ui/party';
import { Moment } from './clock';

/** How many have answered what. A group without names sees these figures and no more. */
export function CountRow({ counts }: { counts: Counts }) {
  return (
    <dl className="cnt">
      <Count n={counts.agree} good>
        <Plural value={counts.agree} one="agrees" other="agree" />
      </Count>
      <Count n={counts.agreeWithNote} good>
        <Plural value={counts.agreeWithNote} one="agrees, with a note" other="agree, with a note" />
      </Count>
      <Count n={counts.silent}>
        <Plural value={counts.silent} one="silent" other="silent" />
      </Count>
      <Count n={counts.object} bad={counts.object > 0}>
        <Plural value={counts.object} one="objection" other="objections" />
        <small>
          <Trans>one stops the clock</Trans>
        </small>
      </Count>
    </dl>
  );
}

function Count(props: { n: number; good?: boolean; bad?: boolean; children: React.ReactNode }) {
  return (
    <div className={props.good ? 'good' : props.bad ? 'bad' : undefined}>
      <dt>{props.children}</dt>
      <dd>{props.n}</dd>
    </div>
  );
}

interface Props {
  circulation: Circulation;
  zone: string;
}

/** Who answered what: for the desk at once, for members when the working procedure or the end allows it. */
export function Positions({ circulation: { positions, objections, state }, zone }: Props) {
  const { t } = useLingui();
  if (!positions)
    return (
      <section className="panel pad">
        <h2 className="h3">
          <Trans>Positions</Trans>
        </h2>
        <p className="mut">
          <Trans>Members see how many agree, not who, until the procedure ends. An objection is told to all.</Trans>
        </p>
      </section>
    );
  const of = (kind: string | null) => positions.filter((it) => it.kind === kind);
  const [objecting, silent, noting, agreeing] = [of('object'), of(null), of('agree_with_note'), of('agree')];
  const where = (personId: string) =>
    objections
      .filter((it) => it.personId === personId && !it.liftedAt)
      .flatMap(({ paragraphs }) => paragraphs)
      .join(', ');
  return (
    <section className="panel" aria-labelledby="positions">
      <header>
        <h2 id="positions">
          <Trans>Positions</Trans>
        </h2>
      </header>
      {positions.every(({ kind }) => kind === null) && state === 'open' && (
        <p className="pad mut">
          <Trans>No position yet.</Trans>
        </p>
      )}
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
          <Part rows={objecting} title={<Plural value={objecting.length} one="Objection: #" other="Objections: #" />}>
            {(it) => (
              <>
                <td>
                  <span className="tag bad">
                    <Icon name="flag" />
                    <Trans>Objects</Trans>
                  </span>
                </td>
                <td className="sm">
                  <Trans>Paragraph {where(it.personId)}</Trans>
                  <br />
                  {it.at && <Moment at={it.at} zone={zone} />}
                </td>
              </>
            )}
          </Part>
          <Part
            rows={silent}
            title={<Plural value={silent.length} one="Silent so far: #" other="Silent so far: #" />}
          >
            {() => (
              <>
                <td className="mut">
                  <Trans>Silent</Trans>
                </td>
                <td />
              </>
            )}
          </Part>
          <Part
            rows={noting}
            title={
              <Plural
                value={noting.length}
                one="Agrees, with a note for the record: #"
                other="Agree, with a note for the record: #"
              />
            }
          >
            {(it) => (
              <>
                <td>
                  <Agrees />
                </td>
                <td className="sm" dir="auto">
                  {it.note}
                </td>
              </>
            )}
          </Part>
          <Part rows={agreeing} title={<Plural value={agreeing.length} one="Agrees: #" other="Agree: #" />}>
            {(it) => (
              <>
                <td>
                  <Agrees />
                </td>
                <td className="sm">{it.at && <Moment at={it.at} zone={zone} />}</td>
              </>
            )}
          </Part>
        </table>
      </div>
    </section>
  );
}

type Row = NonNullable<Circulation['positions']>[number];

function Part(props: { rows: readonly Row[]; title: React.ReactNode; children: (it: Row) => React.ReactNode }) {
  if (props.rows.length === 0) return null;
  return (
    <tbody>
      <tr className="gr">
        <th colSpan={3} scope="rowgroup">
          {props.title}
        </th>
      </tr>
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

function Agrees() {
  return (
    <span className="tag ok">
      <Icon name="tick" />
      <Trans>Agrees</Trans>
    </span>
  );
}
