import { Trans, useLingui } from '@lingui/react/macro';
import { openChairElection } from '@lib/contracts';
import { useState } from 'react';
import { DeadlineField, deadlineAt, instantOfDeadline, type Deadline } from '@web/advice/deadline-field';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useZone } from '@web/app/session';
import { useNow } from '@web/ui/now';
import { SmallForm } from '@web/ui/small-form';
import { areTimes } from './election';
import { useReadElections } from './read-elections';

const DAY_MS = 86_400_000;

/** Opens an election with its two times, both said in one zone. */
export function OpenForm({ close }: { close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const own = useZone();
  const now = useNow();
  const readAnew = useReadElections();
  const [zone, setZone] = useState(own);
  const [walls, setWalls] = useState(() => ({
    candidates: deadlineAt(new Date(now.getTime() + 7 * DAY_MS), own).wall,
    objections: deadlineAt(new Date(now.getTime() + 14 * DAY_MS), own).wall,
  }));
  const change =
    (which: keyof typeof walls) =>
    ({ wall, zone: chosen }: Deadline) => {
      setWalls((before) => ({ ...before, [which]: wall }));
      setZone(chosen);
    };
  const candidatesUntil = instantOfDeadline({ wall: walls.candidates, zone });
  const objectionsUntil = instantOfDeadline({ wall: walls.objections, zone });
  const times =
    candidatesUntil && objectionsUntil && areTimes(candidatesUntil, objectionsUntil, now)
      ? { candidatesUntil, objectionsUntil }
      : null;
  return (
    <SmallForm
      label={t`Open an election`}
      send={async (key) => {
        if (times) await call(openChairElection, { groupId, ...times, zone }, { key });
      }}
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      ready={times !== null}
      button={<Trans>Open the election</Trans>}
      said={t`The election is open.`}
    >
      <DeadlineField
        value={{ wall: walls.candidates, zone }}
        change={change('candidates')}
        label={<Trans>Candidates until</Trans>}
      />
      <DeadlineField
        value={{ wall: walls.objections, zone }}
        change={change('objections')}
        label={<Trans>Objections until</Trans>}
      />
      <p className={times ? 'sm mut' : 'sm fault'}>
        <Trans>Both times are to come, and there are 72 hours at least from the first to the second.</Trans>
      </p>
    </SmallForm>
  );
}
