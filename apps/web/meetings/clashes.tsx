import { Trans } from '@lingui/react/macro';
import { type MeetingDay, readEvents } from '@lib/contracts';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { Icon } from '@web/ui/icon';
import { clashing } from './clashing';

/** Warns of what others do on these days. It forbids nothing: some meetings are held beside others on purpose. */
export function Clashes({ days, zone }: { days: readonly MeetingDay[]; zone: string }) {
  const { groupId } = useGroup();
  const { data } = useView(readEvents, { groupId });
  const found = clashing(days, zone, data?.events ?? []);
  if (found.length === 0) return null;
  return (
    <p className="sm clash" role="note">
      <Icon name="warning" /> <Trans>On the days of:</Trans>{' '}
      {found.map(({ id, name }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <bdi>{name}</bdi>
        </span>
      ))}
    </p>
  );
}
