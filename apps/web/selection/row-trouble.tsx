import { Trans, useLingui } from '@lingui/react/macro';
import { isProblem } from '@web/app/api';
import { FaultWords } from '@web/ui/fault';
import { Icon } from '@web/ui/icon';
import { When } from '@web/ui/when';
import type { Move, Placing } from './placing';
import { placeNames } from './words';

interface Props {
  id: string;
  move: Move;
  placing: Placing;
}

/** What came of a move that was not kept: it failed, or somebody else was quicker. */
export function RowTrouble({ id, move, placing }: Props) {
  if (move.state === 'conflict') return <Conflict id={id} move={move} placing={placing} />;
  return (
    <div className="note bad" role="alert">
      <Icon name="warning" />
      <div className="row wrap">
        <p>
          <b>
            <Trans>Not saved.</Trans>
          </b>{' '}
          {!isProblem(move.fault, 'lost') && <FaultWords error={move.fault} />}
        </p>
        <button type="button" className="b s" onClick={() => placing.again(id)}>
          <Trans>Try again</Trans>
        </button>
        <button type="button" className="b q s" onClick={() => placing.keepTheirs(id)}>
          <Trans>Leave it</Trans>
        </button>
      </div>
    </div>
  );
}

function Conflict({ id, move, placing }: Props) {
  const { t, i18n } = useLingui();
  const { theirs, to } = move;
  if (!theirs) return null;
  const who = theirs.by ?? t`Somebody else`;
  const [there, mine] = [i18n._(placeNames[theirs.place]), i18n._(placeNames[to])];
  return (
    <div className="note" role="alert">
      <Icon name="warning" />
      <div className="row wrap">
        <p>
          <Trans>
            <bdi>{who}</bdi> moved this nominee to “{there}” at <When at={theirs.at} as="time" />. You chose “
            {mine}”.
          </Trans>
        </p>
        <button type="button" className="b s" onClick={() => placing.keepTheirs(id)}>
          <Trans>Keep theirs</Trans>
        </button>
        <button type="button" className="b s" onClick={() => placing.useMine(id)}>
          <Trans>Use mine</Trans>
        </button>
      </div>
    </div>
  );
}
