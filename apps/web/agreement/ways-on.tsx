import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import {
  concludeCirculation,
  consultObjectors,
  readCycle,
  reviseText,
  type Circulation,
} from '@lib/contracts';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { Reasoned } from './reasoned';

interface Props {
  circulation: Circulation;
  base: string;
}

type Way = 'revise' | 'consult' | 'to_meeting' | 'agreed_with_reservation' | 'agreed';

interface Choice {
  way: Way;
  title: ReactNode;
  text: ReactNode;
  act: string;
}

/** What the chair can do once somebody has objected. */
export function WaysOn({ circulation, base }: Props) {
  const [way, setWay] = useState<Way | null>(null);
  const [, go] = useLocation();
  const choices = useChoices(circulation);
  const send = useWay(circulation.id);
  const done = () => {
    setWay(null);
    if (way === 'revise') go(`${base}/finalise`);
  };
  return (
    <section aria-labelledby="next">
      <h2 id="next">
        <Trans>What to do next</Trans>
      </h2>
      <div className="opts">
        {choices.map((it, i) => (
          <div className="opt" key={it.way}>
            <h3>{it.title}</h3>
            <p className="mut">{it.text}</p>
            {way === it.way ? (
              <Reasoned
                label={it.act}
                optional={it.way === 'consult'}
                send={(said, key) => send(it.way, said, key)}
                done={done}
                cancel={() => setWay(null)}
              />
            ) : (
              <button type="button" className={i === 0 ? 'b p' : 'b'} onClick={() => setWay(it.way)}>
                {it.act}
              </button>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

function useWay(circulationId: string) {
  const { groupId } = useGroup();
  const of = { groupId, circulationId };
  return (way: Way, said: string, key: string): Promise<unknown> => {
    if (way === 'revise') return call(reviseText, { ...of, reason: said }, { key });
    if (way === 'consult') return call(consultObjectors, { ...of, note: said }, { key });
    return call(concludeCirculation, { ...of, as: way, reason: said }, { key });
  };
}

/** The ways that are open: consulting while an objection stands, a reservation where the procedure knows it. */
function useChoices({ state, objections }: Circulation): Choice[] {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const reservations = useView(readCycle, { groupId }).data?.procedure.reservations ?? false;
  const stands = objections.some(({ liftedAt }) => !liftedAt);
  const revise: Choice = {
    way: 'revise',
    title: <Trans>Change the text</Trans>,
    text: <Trans>Use the wording proposed or your own. A full new period opens for all members.</Trans>,
    act: t`Take the text back`,
  };
  const consult: Choice = {
    way: 'consult',
    title: <Trans>Consult</Trans>,
    text: (
      <Trans>Talk with those who objected. If every objection is lifted in time, the clock goes on.</Trans>
    ),
    act: t`Start a consultation`,
  };
  const meet: Choice = {
    way: 'to_meeting',
    title: <Trans>Meet</Trans>,
    text: <Trans>Put the text to a meeting of the group. This procedure ends.</Trans>,
    act: t`Refer it to a meeting`,
  };
  const reserve: Choice = {
    way: 'agreed_with_reservation',
    title: <Trans>Record a reservation</Trans>,
    text: <Trans>The text is agreed; the objection is printed with the report as a reservation.</Trans>,
    act: t`Agree with a reservation`,
  };
  const declare: Choice = {
    way: 'agreed',
    title: <Trans>Declare it agreed</Trans>,
    text: <Trans>Every objection has been lifted.</Trans>,
    act: t`Declare it agreed`,
  };
  return [
    revise,
    ...(state === 'broken' && stands ? [consult] : []),
    meet,
    ...(reservations && stands ? [reserve] : []),
    ...(stands ? [] : [declare]),
  ];
}
