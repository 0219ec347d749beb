import { Trans, useLingui } from '@lingui/react/macro';
import { liftRecusal, readRecusals, type Reply } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { useMe } from '@web/app/session';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Panel } from '@web/ui/panel';
import { RecuseForm } from './recuse-form';
import { Restrictions } from './restrictions';
import { useReadMeetings } from './read-meetings';

type Whole = Reply<typeof readRecusals>;
type Recusal = Whole['recusals'][number];

/** Who takes no part in which closed item of a meeting: all for the desk, what is one's own for a member. */
export function Recusals({ meetingId }: { meetingId: string }) {
  const { groupId, reads } = useGroup();
  // Of closed items observers are told nothing: not even that there may be something to ask for.
  return reads ? <Asked groupId={groupId} meetingId={meetingId} /> : null;
}

function Asked({ groupId, meetingId }: { groupId: string; meetingId: string }) {
  const { data } = useView(readRecusals, { groupId, meetingId });
  const [open, setOpen] = useState(false);
  const me = useMe()?.id;
  if (!data || data.recusals.length + data.items.length === 0) return null;
  const { recusals, items, people, mayLift } = data;
  return (
    <Panel title={<Trans>Recusals</Trans>}>
      {recusals.length > 0 && (
        <ul className="rows">
          {recusals.map((it) => (
            <li key={it.id}>
              <div className="grow">
                {it.personId === me ? <Own number={it.number} /> : <Others it={it} />}
                <p className="sm" dir="auto">
                  {it.reason}
                </p>
              </div>
              {mayLift && <Lift meetingId={meetingId} it={it} />}
            </li>
          ))}
        </ul>
      )}
      <Restrictions />
      {open && (
        <RecuseForm
          meetingId={meetingId}
          items={items}
          people={people}
          own={mayLift ? null : (me ?? null)}
          close={() => setOpen(false)}
        />
      )}
      {!open && items.length > 0 && (
        <p>
          <button type="button" className="b s" onClick={() => setOpen(true)}>
            {mayLift ? <Trans>Recuse a member …</Trans> : <Trans>Take no part in a closed item …</Trans>}
          </button>
        </p>
      )}
    </Panel>
  );
}

function Own({ number }: { number: string }) {
  if (number === '') return <Trans>You are not part of a closed item.</Trans>;
  return (
    <Trans>
      You are not part of item <bdi dir="ltr">{number}</bdi>.
    </Trans>
  );
}

function Others({ it: { name, number } }: { it: Recusal }) {
  return (
    <>
      <bdi dir="ltr">{number}</bdi> · <bdi>{name}</bdi>
    </>
  );
}

function Lift({ meetingId, it: { id, name, number } }: { meetingId: string; it: Recusal }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadMeetings();
  const { busy, fault, submit } = useSubmit(
    (key) => call(liftRecusal, { groupId, meetingId, recusalId: id }, { key }),
    readAnew,
    t`The recusal is lifted.`,
  );
  return (
    <>
      {fault !== null && <Fault error={fault} />}
      <button
        type="button"
        className="b q s"
        disabled={busy}
        onClick={submit}
        aria-label={t`Lift the recusal of ${name} from item ${number}`}
      >
        <Trans>Lift</Trans>
      </button>
    </>
  );
}
