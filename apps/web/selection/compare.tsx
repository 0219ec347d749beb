import { Trans, useLingui } from '@lingui/react/macro';
import { compareProposals, type PanelCheck, type ProposalView, type Reply } from '@lib/contracts';
import { useState } from 'react';
import { useGroup } from '@web/app/group';
import { Fault } from '@web/ui/fault';
import { useFocused } from '@web/ui/focused';
import { Icon } from '@web/ui/icon';
import { Panel } from '@web/ui/panel';
import { Waiting } from '@web/ui/waiting';
import { useAsked } from './asked';
import type { Board } from './board';
import { Verdict } from './criteria-panel';
import { Names, type NomineeOf } from './names';
import { criterionIcons, criterionWords } from './words';

interface Props {
  board: Board;
  one: ProposalView;
  of: NomineeOf;
}

/** Two proposals side by side: each criterion, and who is in one of them only. */
export function Compare({ board, one, of }: Props) {
  const { t } = useLingui();
  const others = board.proposals.filter(({ id }) => id !== one.id);
  const [chosen, choose] = useState(others[0]?.id ?? '');
  const other = others.find(({ id }) => id === chosen) ?? others[0];
  const box = useFocused<HTMLDivElement>();
  if (!other) return null;
  return (
    <div tabIndex={-1} ref={box}>
      <Panel
        title={
          <Trans>
            Proposals {one.letter} and {other.letter}
          </Trans>
        }
        aside={
          others.length > 1 && (
            <select
              className="in-t few"
              aria-label={t`Compare with`}
              value={other.id}
              onChange={({ target }) => choose(target.value)}
            >
              {others.map((it) => (
                <option key={it.id} value={it.id}>
                  {it.letter}
                </option>
              ))}
            </select>
          )
        }
      >
        <Both one={one} other={other} board={board} of={of} />
      </Panel>
    </div>
  );
}

function Both({ board, one, other, of }: Props & { other: ProposalView }) {
  const { groupId } = useGroup();
  const { data, error, refetch } = useAsked(
    compareProposals,
    { groupId, one: one.id, other: other.id },
    { of: [one.revision, other.revision, board.pool.version] },
  );
  if (error) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <>
      <SideBySide data={data} letters={[one.letter, other.letter]} />
      <dl className="two only-in">
        <div>
          <dt>
            <Trans>Only in {one.letter}</Trans>
          </dt>
          <dd>{data.onlyInOne.length > 0 ? <Names ids={data.onlyInOne} of={of} /> : '–'}</dd>
        </div>
        <div>
          <dt>
            <Trans>Only in {other.letter}</Trans>
          </dt>
          <dd>{data.onlyInOther.length > 0 ? <Names ids={data.onlyInOther} of={of} /> : '–'}</dd>
        </div>
      </dl>
    </>
  );
}

interface SideProps {
  data: Reply<typeof compareProposals>;
  letters: readonly [string, string];
}

function SideBySide({ data: { one, other }, letters }: SideProps) {
  return (
    <table className="tab compared">
      <thead>
        <tr>
          <th scope="col">
            <Trans>Criterion</Trans>
          </th>
          {letters.map((it) => (
            <th key={it} scope="col">
              {it}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            <Trans>In all</Trans>
          </th>
          {[one, other].map((it, i) => (
            <td key={i}>
              <Verdict panel={it} />
            </td>
          ))}
        </tr>
        {one.criteria.map(({ id, label }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {[one, other].map((it, i) => (
              <Cell key={i} check={it} id={id} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ check, id }: { check: PanelCheck; id: string }) {
  const { i18n } = useLingui();
  const it = check.criteria.find((one) => one.id === id);
  if (!it) return <td>–</td>;
  return (
    <td className={`is-${it.state}`}>
      <Icon name={criterionIcons[it.state]} /> <span className="num">{it.count}</span>{' '}
      <span className="xs">{i18n._(criterionWords[it.state])}</span>
    </td>
  );
}
