import { Trans, useLingui } from '@lingui/react/macro';
import { type MeetingKind, openDatePoll } from '@lib/contracts';
import { lazy, Suspense, useState } from 'react';
import { useOwnId } from '@web/app/own-id';
import { DeadlineField } from '@web/advice/deadline-field';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useZone } from '@web/app/session';
import { useUnsaved } from '@web/app/unsaved';
import { Field } from '@web/ui/field';
import { Line } from '@web/ui/line';
import { useNow } from '@web/ui/now';
import { SmallForm } from '@web/ui/small-form';
import { Waiting } from '@web/ui/waiting';
import { instantOf, wallOf } from '@web/ui/wall-time';
import { Clashes } from './clashes';
import { fewOf, isOfFew, isPeopled } from './few';
import { KindField } from './kind-field';
import { useReadMeetings } from './read-meetings';
import { SlotFields } from './slot-fields';

const MembersField = lazy(() => import('./members-field'));

const DAY_MS = 86_400_000;
const inDays = (now: Date, days: number, zone: string): string =>
  `${wallOf(new Date(now.getTime() + days * DAY_MS), zone).slice(0, 11)}13:00`;

const endOf = (startsAt: Date, minutes: number): Date => new Date(startsAt.getTime() + minutes * 60_000);

function begin(now: Date, zone: string) {
  return {
    ...{ title: '', note: '', kind: 'online' as MeetingKind, minutes: 120, zone },
    memberIds: [] as readonly string[],
    ...{ slots: [14, 15, 16].map((it) => inDays(now, it, zone)), closes: inDays(now, 7, zone) },
  };
}

/** Asks the members when they can meet. All its times are by the clocks of one zone. */
export function PollForm({ close }: { close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const [now, own, id] = [useNow(), useZone(), useOwnId()];
  const readAnew = useReadMeetings();
  const [it, setIt] = useState(() => begin(now, own));
  const put = (change: Partial<typeof it>) => setIt((before) => ({ ...before, ...change }));
  useUnsaved(it.title !== '');
  const { title, note, kind, minutes, zone } = it;
  const times = it.slots.map((wall) => instantOf(wall, zone));
  const slots = times.filter((at) => at !== null);
  const closesAt = instantOf(it.closes, zone);
  const isTimed = closesAt !== null && slots.length === times.length;
  const ready = title.trim() !== '' && isTimed && isPeopled(it);
  return (
    <SmallForm
      label={t`Look for a date`}
      send={async (key) => {
        if (!closesAt) return;
        const asked = { groupId, title, note, kind, memberIds: fewOf(it), minutes, slots, closesAt, zone };
        await call(openDatePoll, asked, { key });
      }}
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      ready={ready}
      button={<Trans>Ask the members</Trans>}
      said={t`The members are asked when they can meet.`}
    >
      <Line
        label={<Trans>Title</Trans>}
        value={title}
        most={200}
        change={(to) => put({ title: to })}
        focused
      />
      <KindField value={kind} change={(to) => put({ kind: to })} />
      {isOfFew(it) && (
        <Suspense fallback={<Waiting />}>
          <MembersField value={it.memberIds} change={(to) => put({ memberIds: to })} />
        </Suspense>
      )}
      <label className="f" htmlFor={`${id}-minutes`}>
        <span>
          <Trans>Minutes it is to last</Trans>
        </span>
        <input
          {...{ id: `${id}-minutes`, className: 'in-t slot', type: 'number', dir: 'ltr' }}
          {...{ min: 15, max: 600, step: 15, value: minutes }}
          onChange={({ target }) => put({ minutes: Number(target.value) })}
        />
      </label>
      <DeadlineField
        label={<Trans>Answers by</Trans>}
        value={{ wall: it.closes, zone }}
        change={({ wall, zone: chosen }) => put({ closes: wall, zone: chosen })}
      />
      <SlotFields value={it.slots} change={(to) => put({ slots: [...to] })} />
      <Clashes days={slots.map((startsAt) => ({ startsAt, endsAt: endOf(startsAt, minutes) }))} zone={zone} />
      <Field
        label={<Trans>What else members should know</Trans>}
        value={note}
        most={1_000}
        change={(to) => put({ note: to })}
      />
    </SmallForm>
  );
}
