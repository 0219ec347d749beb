import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type NotificationKind, readCycle } from '@lib/contracts';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { dayOf } from '@web/ui/instant';
import { useNow } from '@web/ui/now';
import { Note } from '@web/ui/note';
import { type CallWindow, type Holiday, windowOf } from './call-window';

const asks: readonly NotificationKind[] = ['call', 'supplementary_call', 'extension'];

interface Props {
  kind: NotificationKind;
  /** ISO 8601. */
  at: string;
  zone: string;
}

/** Warns of days off in the time that Parties have: a deadline may stand there all the same. */
export function WindowNote({ kind, at, zone }: Props) {
  const { groupId } = useGroup();
  const now = useNow();
  const { data } = useView(readCycle, { groupId });
  const until = new Date(at);
  if (!asks.includes(kind) || !data || until <= now) return null;
  const window = windowOf(now, until, zone, data.procedure.holidays);
  const { endsOn, late, count } = window;
  const isLate = late.length > 0 || endsOn !== 'working day';
  if (!isLate && count === 0) return null;
  return (
    <Note tone={isLate ? 'warn' : 'info'} icon="calendar">
      <div className="stack-s">
        <EndsOn window={window} />
        {late.length > 0 && (
          <div>
            <p>
              <Trans>Holidays within the last five days from Monday to Friday:</Trans>
            </p>
            <ul>
              {late.map((it) => (
                <li key={it.on}>
                  <Day of={it} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {count > 0 && (
          <p className="sm">
            <Plural
              value={count}
              one="# holiday takes a working day from the time until then."
              other="# holidays take working days from the time until then."
            />
          </p>
        )}
      </div>
    </Note>
  );
}

function EndsOn({ window: { ends, endsOn, late } }: { window: CallWindow }) {
  const { i18n } = useLingui();
  const day = dayOf(new Date(ends), i18n.locale, 'UTC');
  if (endsOn === 'weekend')
    return (
      <p>
        <Trans>The deadline is no working day: {day} is on a weekend.</Trans>
      </p>
    );
  if (endsOn === 'working day') return null;
  const name = late.find(({ on }) => on === ends)?.name;
  return (
    <p>
      {name === undefined ? (
        <Trans>The deadline is no working day: {day} is a holiday.</Trans>
      ) : (
        <Trans>
          The deadline is no working day: {day} is a holiday, <bdi>{name}</bdi>.
        </Trans>
      )}
    </p>
  );
}

function Day({ of: { on, name } }: { of: Holiday }) {
  const { i18n } = useLingui();
  return (
    <>
      {dayOf(new Date(on), i18n.locale, 'UTC')} · <bdi>{name}</bdi>
    </>
  );
}
