import { Trans, useLingui } from '@lingui/react/macro';
import { endCalendarFeed, makeCalendarFeed, readCalendarFeed } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Panel } from '@web/ui/panel';
import { When } from '@web/ui/when';

/** The address by which one's own calendar program fetches meetings and deadlines; and the group's, for everybody. */
export function CalendarPanel() {
  const { t } = useLingui();
  const { group } = useGroup();
  const queries = useQueryClient();
  const { data } = useView(readCalendarFeed, {});
  const [address, setAddress] = useState<string | null>(null);
  const readAnew = () => void queries.invalidateQueries({ queryKey: ['calendar-feed'] });
  const make = useSubmit(
    (key) => call(makeCalendarFeed, {}, { key }),
    (made) => {
      setAddress(made.address);
      readAnew();
    },
    t`The address is made.`,
  );
  const end = useSubmit(
    () => call(endCalendarFeed, {}),
    () => {
      setAddress(null);
      readAnew();
    },
    t`The address leads nowhere any more.`,
  );
  const since = data?.since ?? null;
  return (
    <Panel title={<Trans>In your calendar</Trans>}>
      <p className="sm">
        <Trans>
          Your calendar program can fetch your meetings, with how to join them, and what is asked of you by
          when, from an address of your own. Whoever has the address can read it: keep it to yourself.
        </Trans>
      </p>
      {address !== null && (
        <label className="f">
          <span>
            <Trans>Your address, shown this once</Trans>
          </span>
          <input className="in-t" type="text" dir="ltr" readOnly value={address} onFocus={select} />
        </label>
      )}
      {address === null && since !== null && (
        <p className="sm mut">
          <Trans>
            You have had an address since <When at={since} as="date" />. A new one takes its place.
          </Trans>
        </p>
      )}
      {[make.fault, end.fault].map((it, i) => it !== null && <Fault key={i} error={it} />)}
      <div className="row wrap">
        <button type="button" className="b s" disabled={make.busy} onClick={make.submit}>
          {since === null ? <Trans>Make an address</Trans> : <Trans>Make a new address</Trans>}
        </button>
        {since !== null && (
          <button type="button" className="b q s" disabled={end.busy} onClick={end.submit}>
            <Trans>End the address</Trans>
          </button>
        )}
      </div>
      <p className="sm">
        <a href={`/calendar/g/${group.slug}.ics`}>
          <Trans>The group’s calendar for everybody</Trans>
        </a>
      </p>
    </Panel>
  );
}

const select = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => currentTarget.select();
