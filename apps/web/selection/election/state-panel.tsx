import { Trans, useLingui } from '@lingui/react/macro';
import type { ChairElection, ElectionState } from '@lib/contracts';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useGroup } from '@web/app/group';
import { Panel } from '@web/ui/panel';
import { TimeLeft } from '@web/ui/time-left';
import { When, WhenBoth } from '@web/ui/when';
import { stateNames, stateTags } from './election-words';
import { OutcomeWords } from './outcome-words';

interface Props {
  it: ChairElection;
}

/** How far an election is, in words, and what comes next. */
export function StatePanel({ it }: Props) {
  const { i18n } = useLingui();
  return (
    <Panel
      title={<Trans>Where it stands</Trans>}
      aside={<span className={stateTags[it.state]}>{i18n._(stateNames[it.state])}</span>}
    >
      <StateWords it={it} />
    </Panel>
  );
}

function StateWords({ it }: Props) {
  if (it.outcome) return <OutcomeWords outcome={it.outcome} />;
  const Words = wordsOf[it.state];
  return <Words it={it} />;
}

function Clock({ until }: { until: Date }) {
  return (
    <p className="sm">
      <b>
        <TimeLeft until={until} />
      </b>
    </p>
  );
}

function WhileCandidates({ it: { candidatesUntil, objectionsUntil, zone } }: Props) {
  return (
    <>
      <p>
        <Trans>
          Members put candidates forward until <WhenBoth at={candidatesUntil} zone={zone} />.
        </Trans>
      </p>
      <Clock until={candidatesUntil} />
      <ul className="points sm">
        <li>
          <Trans>
            If there is one candidate then, members can object until{' '}
            <When at={objectionsUntil} zone={zone} as="formal" />.
          </Trans>
        </li>
        <li>
          <Trans>If there are several, the group decides at its meeting.</Trans>
        </li>
        <li>
          <Trans>If there is none, the election ends.</Trans>
        </li>
      </ul>
    </>
  );
}

function WhileAcclaiming({ it: { objectionsUntil, zone } }: Props) {
  return (
    <>
      <p>
        <Trans>
          There is one candidate. Members can object until <WhenBoth at={objectionsUntil} zone={zone} />.
        </Trans>
      </p>
      <Clock until={objectionsUntil} />
      <ul className="points sm">
        <li>
          <Trans>If nobody objects, the candidate is elected by acclamation.</Trans>
        </li>
        <li>
          <Trans>If somebody does, the group decides at its meeting.</Trans>
        </li>
      </ul>
    </>
  );
}

function BeforeMeeting({ it: { objected } }: Props) {
  return (
    <>
      <p>
        {objected ? (
          <Trans>Somebody objects to the only candidate. The group decides at its meeting.</Trans>
        ) : (
          <Trans>Several candidates were put forward. The group decides at its meeting.</Trans>
        )}
      </p>
      <p className="sm">
        <Trans>Then the secretariat records what was decided, and the record it rests on.</Trans>
      </p>
    </>
  );
}

function CalledOff() {
  const { base } = useGroup();
  return (
    <p>
      <Trans>
        The election was called off. Why stands in the <Link href={`${base}/record`}>record</Link>.
      </Trans>
    </p>
  );
}

function Lapsed() {
  return (
    <p>
      <Trans>There was no candidate left. The secretariat can open another election.</Trans>
    </p>
  );
}

const wordsOf: Readonly<Record<ElectionState, (props: Props) => ReactNode>> = {
  candidates: WhileCandidates,
  acclaiming: WhileAcclaiming,
  to_meeting: BeforeMeeting,
  elected: () => null,
  lapsed: Lapsed,
  void: CalledOff,
};
