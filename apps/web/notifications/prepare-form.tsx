import { Trans, useLingui } from '@lingui/react/macro';
import { prepareNotification, type UnRegion, type Input } from '@lib/contracts';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { SmallForm } from '@web/ui/small-form';
import { ActionByField } from './action-by-field';
import { kindNames } from './kinds';
import type { Notification } from './names';
import { Regions } from './recipients-field';

export type Prepared = Input<typeof prepareNotification>['kind'];

interface Props {
  kind: Prepared;
  /** What it follows on; null for a composition. */
  on: Pick<Notification, 'id' | 'actionBy' | 'closesAt' | 'zone'> | null;
  regions?: readonly UnRegion[];
  close: () => void;
}

const hasDeadline = (kind: Prepared): boolean => kind === 'extension' || kind === 'supplementary_call';

/** When what it follows on closes by now. */
const closing = (on: Props['on']): Date | null => on?.closesAt ?? on?.actionBy ?? null;

const isReady = (kind: Prepared, at: Date | null, before: Date | null, regions: number): boolean =>
  !hasDeadline(kind) ||
  (at !== null && (kind === 'extension' ? before === null || at > before : regions > 0));

const isoOf = (at: Date | null): string | null => at?.toISOString() ?? null;

/** What a prepared draft is begun with: a deadline and regions where its kind has them. */
const asked = (kind: Prepared, on: Props['on'], at: Date | null, zone: string | null) => ({
  kind,
  relatesTo: on?.id ?? null,
  actionBy: hasDeadline(kind) ? at : null,
  zone: hasDeadline(kind) ? zone : null,
});

/** Asks for what cannot be known from the notification before, and begins the prepared draft. */
export function PrepareForm({ kind, on, regions: begun = [], close }: Props) {
  const { i18n } = useLingui();
  const { groupId, base } = useGroup();
  const [, go] = useLocation();
  const before = closing(on);
  const [at, setAt] = useState(kind === 'extension' ? isoOf(before) : null);
  const [zone, setZone] = useState(on?.zone ?? null);
  const [regions, setRegions] = useState<readonly UnRegion[]>(begun);
  const instant = at === null ? null : new Date(at);
  const send = async (key: string) => {
    const input = { groupId, ...asked(kind, on, instant, zone), regions: [...regions] };
    const { notificationId } = await call(prepareNotification, input, { key });
    go(`${base}/notifications/${notificationId}`);
  };
  return (
    <SmallForm
      label={i18n._(kindNames[kind])}
      send={send}
      done={close}
      ready={isReady(kind, instant, before, regions.length)}
      button={<Trans>Prepare the draft</Trans>}
    >
      <h3>{i18n._(kindNames[kind])}</h3>
      {hasDeadline(kind) && (
        <ActionByField
          at={at}
          zone={zone}
          change={(at, zone) => {
            setAt(at);
            setZone(zone);
          }}
        />
      )}
      {kind === 'extension' && (
        <p className="sm mut">
          <Trans>An announced deadline may only move later.</Trans>
        </p>
      )}
      {kind === 'supplementary_call' && (
        <>
          <p className="sm mut">
            <Trans>It goes to the Parties of these regions that have not nominated.</Trans>
          </p>
          <Regions value={regions} change={setRegions} />
        </>
      )}
    </SmallForm>
  );
}
