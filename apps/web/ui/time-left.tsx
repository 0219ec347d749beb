import { Plural, Trans } from '@lingui/react/macro';
import { useAsOf } from '@web/app/copies';
import { useNow } from './now';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SOON = 3 * DAY;

export const isSoon = (due: Date, now: Date): boolean => due.getTime() - now.getTime() < SOON;

/** How much time is left, in days, hours or minutes; never in seconds. It stands still where the page does. */
export function TimeLeft({ until }: { until: Date }) {
  const now = useNow();
  const left = until.getTime() - (useAsOf() ?? now).getTime();
  if (left <= 0) return <Trans>Closed</Trans>;
  if (left >= 2 * DAY) return <Plural value={Math.floor(left / DAY)} one="# day left" other="# days left" />;
  if (left >= 2 * HOUR)
    return <Plural value={Math.floor(left / HOUR)} one="# hour left" other="# hours left" />;
  return <Plural value={Math.max(1, Math.floor(left / 60_000))} one="# minute left" other="# minutes left" />;
}
