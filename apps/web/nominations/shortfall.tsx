import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { prepareNotification, type CallView, type Input } from '@lib/contracts';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { seatGroupNames } from '@web/groups/names';
import { call } from '@web/app/api';
import type { Here } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Icon } from '@web/ui/icon';
import { Note } from '@web/ui/note';
import { regionFor, type Analysis } from './balance';
import { overlayNames } from './overlay-names';

const TWO_WEEKS_MS = 14 * 86_400_000;

/** What would be missing if the call closed now, and what can be done about it: each begins a notification. */
export function Shortfall({ data, here }: { data: Analysis; here: Here }) {
  const { i18n } = useLingui();
  const { missingNow, calls } = data;
  const [latest] = calls;
  if (missingNow.length === 0)
    return (
      <Note tone="ok">
        <p>
          <Trans>Every seat could be filled from what is eligible, complete or received.</Trans>
        </p>
      </Note>
    );
  return (
    <section className="shortfall" aria-labelledby="shortfall">
      <h2 id="shortfall">
        <Icon name="warning" />
        {latest?.isOpen ? (
          <Trans>If the call closed now, these would be missing</Trans>
        ) : (
          <Trans>These are missing</Trans>
        )}
      </h2>
      <ul className="rows">
        {missingNow.map(({ seatGroup, seats, kinds }) => {
          const region = regionFor(seatGroup);
          return (
            <li key={seatGroup}>
              <span className="grow">
                <b>{i18n._(seatGroupNames[seatGroup])}</b>{' '}
                <span className="tag warn">
                  <Plural value={seats} one="# seat" other="# seats" />
                </span>
                {kinds.map((kind) => (
                  <span key={kind.overlay} className="sm block">
                    {i18n._(overlayNames[kind.overlay ?? 'others'])}: {kind.seats}
                  </span>
                ))}
              </span>
              {latest && region && (
                <Prepare
                  here={here}
                  asks={{
                    ...again(latest, data.at),
                    kind: 'supplementary_call',
                    regions: [region],
                  }}
                >
                  <Trans>Call again for this region</Trans>
                  <span className="vh">{i18n._(seatGroupNames[seatGroup])}</span>
                </Prepare>
              )}
            </li>
          );
        })}
      </ul>
      {latest?.isOpen && (
        <Prepare here={here} asks={{ ...again(latest, data.at), kind: 'extension', regions: [] }}>
          <Trans>Extend the deadline for all</Trans>
        </Prepare>
      )}
    </section>
  );
}

type Asks = Omit<Input<typeof prepareNotification>, 'groupId'>;

/** What follows on a call asks for an answer two weeks later, or two weeks from now where it is over. */
const again = (
  { id, closesAt, zone }: CallView,
  now: Date,
): Pick<Asks, 'relatesTo' | 'actionBy' | 'zone'> => ({
  relatesTo: id,
  actionBy: new Date(Math.max(closesAt.getTime(), now.getTime()) + TWO_WEEKS_MS),
  zone,
});

interface Props {
  here: Here;
  asks: Asks;
  children: ReactNode;
}

/** Begins the draft of a notification that is filled in already, and leads there. Nothing is sent by it. */
function Prepare({ here: { groupId, base }, asks, children }: Props) {
  const [, go] = useLocation();
  const { busy, fault, submit } = useSubmit(
    (key) => call(prepareNotification, { groupId, ...asks }, { key }),
    ({ notificationId }) => go(`${base}/notifications/${notificationId}`),
  );
  return (
    <span className="stack-s">
      <button type="button" className="b s" disabled={busy} onClick={submit}>
        {children}
      </button>
      {fault !== null && <Fault error={fault} />}
    </span>
  );
}
