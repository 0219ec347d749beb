import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Criterion, PanelCheck, PanelView } from '@lib/contracts';
import type { ReactNode } from 'react';
import { Icon } from '@web/ui/icon';
import { Panel } from '@web/ui/panel';
import { partyName } from '@web/ui/party';
import { notMet } from './counting';
import { criterionIcons, criterionWords } from './words';

interface Props {
  panel: PanelView | PanelCheck;
  /** How many seats there are: what may be as many as that has no bound. */
  seats: number;
  /** Who nobody may choose any more, or has no seat: by name. */
  nameOf: (id: string) => string;
}

const isCheck = (it: PanelView | PanelCheck): it is PanelCheck => 'verdict' in it;

/** How a list stands against each criterion: a sign, a word and a number. */
export function CriteriaPanel({ panel, seats, nameOf }: Props) {
  const { criteria } = panel;
  const { filled, of } = isCheck(panel) ? panel.seats : { filled: 0, of: 0 };
  return (
    <Panel title={<Trans>Balance</Trans>} aside={<Verdict panel={panel} />}>
      {isCheck(panel) && (
        <p className="sm">
          <Plural
            value={of}
            one={`${filled} of # seat is filled`}
            other={`${filled} of # seats are filled`}
          />
        </p>
      )}
      <ul className="ql">
        {criteria.map((it) => (
          <Line key={it.id} it={it} seats={seats} />
        ))}
      </ul>
      {isCheck(panel) && <Broken panel={panel} nameOf={nameOf} />}
      {panel.goals.length > 0 && <Goals goals={panel.goals} points={panel.points} />}
    </Panel>
  );
}

/** In one word: it fits, it breaks something, or it can still be completed. */
export function Verdict({ panel }: { panel: PanelView | PanelCheck }) {
  const missed = notMet(panel.criteria);
  const verdict = isCheck(panel) ? panel.verdict : missed === 0 ? 'fits' : 'breaks';
  if (verdict === 'fits')
    return (
      <span className="tag ok">
        <Icon name="tick" />
        <Trans>Fits</Trans>
      </span>
    );
  if (verdict === 'open')
    return (
      <span className="tag act">
        <Icon name="clock" />
        <Trans>Not complete yet</Trans>
      </span>
    );
  return (
    <span className="tag warn">
      <Icon name="warning" />
      {missed === 0 ? (
        <Trans>Breaks a rule</Trans>
      ) : (
        <Trans>
          {missed} of {panel.criteria.length} not met
        </Trans>
      )}
    </span>
  );
}

function Line({ it, seats }: { it: Criterion; seats: number }) {
  const { i18n } = useLingui();
  const { state, label, min, max, unstated, hard } = it;
  return (
    <li className={`is-${state}`} {...(state !== 'met' && { tabIndex: -1, 'data-criterion': 'missed' })}>
      <Icon name={criterionIcons[state]} />
      <span>{label}</span>
      <span className="v num">
        <Counted it={it} />
      </span>
      <small>
        <b>{i18n._(criterionWords[state])}</b>
        {' · '}
        <Bounds min={min} max={max} seats={seats} />
        {hard && (
          <>
            {' · '}
            <Trans>never given up</Trans>
          </>
        )}
        {unstated > 0 && (
          <>
            {' · '}
            <Plural
              value={unstated}
              one="# more may count: not stated"
              other="# more may count: not stated"
            />
          </>
        )}
      </small>
    </li>
  );
}

/** How many count; and of how many, where that says more. */
function Counted({ it: { count, state, min, max } }: { it: Criterion }) {
  if (state === 'met' && count !== min) return <>{count}</>;
  return (
    <Trans>
      {count} of {state === 'over' ? max : min}
    </Trans>
  );
}

interface BoundsProps {
  min: number;
  max: number;
  seats: number;
}

/** What a criterion asks for, in words. */
export function Bounds({ min, max, seats }: BoundsProps) {
  const asks = min;
  if (min === max) return <Trans>exactly {min}</Trans>;
  if (min === 0) return <Trans>at most {max}</Trans>;
  if (max >= seats) return <Trans>at least {asks}</Trans>;
  return (
    <Trans>
      {min} to {max}
    </Trans>
  );
}

function Broken({ panel, nameOf }: { panel: PanelCheck; nameOf: (id: string) => string }) {
  const { i18n } = useLingui();
  const { parties, unseated, notThere } = panel;
  const names = (ids: readonly string[]) => ids.map(nameOf).join(', ');
  const lines: [readonly string[], ReactNode][] = [
    [
      parties,
      <Trans key="p">
        More members than a Party may have: {parties.map((it) => partyName(it, i18n.locale)).join(', ')}
      </Trans>,
    ],
    [unseated, <Trans key="u">No seat is open to: {names(unseated)}</Trans>],
    [notThere, <Trans key="n">Cannot be chosen any more: {names(notThere)}</Trans>],
  ];
  const said = lines.filter(([about]) => about.length > 0);
  if (said.length === 0) return null;
  return (
    <ul className="stack-s sm warn-words">
      {said.map(([, words], i) => (
        <li key={i}>
          <Icon name="warning" /> {words}
        </li>
      ))}
    </ul>
  );
}

function Goals({ goals, points }: Pick<PanelView, 'goals' | 'points'>) {
  return (
    <div className="stack-s sm">
      <p>
        <b>
          <Plural value={points} one="Covered: # point" other="Covered: # points" />
        </b>
      </p>
      <ul>
        {goals.map(({ id, label, members }) => (
          <li key={id} className="row between">
            <span>{label}</span>
            <span className="num">
              <Plural value={members} one="# member" other="# members" />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
