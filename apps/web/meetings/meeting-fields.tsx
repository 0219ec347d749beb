import { Trans } from '@lingui/react/macro';
import type { MeetingKind } from '@lib/contracts';
import { lazy, Suspense } from 'react';
import { Line } from '@web/ui/line';
import { Waiting } from '@web/ui/waiting';
import { Clashes } from './clashes';
import { DayFields } from './day-fields';
import { dayIn, type TypedDay } from './days';
import { isOfFew } from './few';
import { KindField } from './kind-field';
import { ZoneField } from './zone-field';

// Few meetings are of a few.
const MembersField = lazy(() => import('./members-field'));

/** What is said of a meeting when it is planned or changed. */
export interface TypedMeeting {
  readonly title: string;
  readonly kind: MeetingKind;
  /** The few whose meeting it is; of no matter where it is everybody's. */
  readonly memberIds: readonly string[];
  readonly days: readonly TypedDay[];
  readonly zone: string;
  readonly place: string;
}

interface Props {
  value: TypedMeeting;
  change: (value: TypedMeeting) => void;
}

export function MeetingFields({ value, change }: Props) {
  const put = (it: Partial<TypedMeeting>) => change({ ...value, ...it });
  const { zone } = value;
  const whole = value.days.flatMap((it) => dayIn(it, zone) ?? []);
  return (
    <>
      <Line
        label={<Trans>Title</Trans>}
        value={value.title}
        most={200}
        change={(title) => put({ title })}
        focused
      />
      <KindField value={value.kind} change={(kind) => put({ kind })} />
      {isOfFew(value) && (
        <Suspense fallback={<Waiting />}>
          <MembersField value={value.memberIds} change={(memberIds) => put({ memberIds })} />
        </Suspense>
      )}
      <ZoneField value={zone} change={(to) => put({ zone: to })} />
      <DayFields value={value.days} change={(days) => put({ days })} />
      <Clashes days={whole} zone={zone} />
      {value.kind !== 'online' && (
        <Line
          label={<Trans>Place</Trans>}
          value={value.place}
          most={200}
          change={(place) => put({ place })}
        />
      )}
    </>
  );
}
