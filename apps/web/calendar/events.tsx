import { Trans, useLingui } from '@lingui/react/macro';
import { type OutsideEvent, readEvents, removeEvent } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Empty } from '@web/ui/note';
import { Panel } from '@web/ui/panel';
import { View } from '@web/ui/view';
import { Days } from './days';
import { EventForm } from './event-form';
import { useReadCalendar } from './read-calendar';

/** Meetings of other bodies, in order of time. */
export function Events() {
  const { groupId } = useGroup();
  return (
    <Panel title={<Trans>Events of other bodies</Trans>}>
      <View of={readEvents} input={{ groupId }}>
        {({ events, mayKeep }) => (
          <>
            {events.length === 0 ? (
              <Empty title={<Trans>No event is noted</Trans>} />
            ) : (
              <ul className="rows">
                {events.map((it) => (
                  <li key={it.id}>
                    <Event it={it} mayKeep={mayKeep} />
                  </li>
                ))}
              </ul>
            )}
            {mayKeep && <Adding />}
          </>
        )}
      </View>
    </Panel>
  );
}

function Event({ it, mayKeep }: { it: OutsideEvent; mayKeep: boolean }) {
  const [open, setOpen] = useState(false);
  const { name, startsOn, endsOn, place, url, isPublic } = it;
  if (open) return <EventForm before={it} close={() => setOpen(false)} />;
  return (
    <>
      <div className="grow">
        <b>{url === '' ? <bdi>{name}</bdi> : <EventLink name={name} url={url} />}</b>
        <div className="sm">
          <Days from={startsOn} to={endsOn} />
          {place !== '' && (
            <>
              {' · '}
              <bdi>{place}</bdi>
            </>
          )}
        </div>
        {mayKeep && <Acts it={it} change={() => setOpen(true)} />}
      </div>
      {!isPublic && (
        <span className="tag line">
          <Trans>For the group only</Trans>
        </span>
      )}
    </>
  );
}

const EventLink = ({ name, url }: { name: string; url: string }) => (
  <a href={url} rel="noreferrer">
    <bdi>{name}</bdi>
  </a>
);

function Acts({ it: { id, name }, change }: { it: OutsideEvent; change: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadCalendar();
  const { busy, fault, submit } = useSubmit(
    () => call(removeEvent, { groupId, eventId: id }),
    readAnew,
    t`The event is removed.`,
  );
  return (
    <div className="row wrap">
      <button type="button" className="b q s" aria-label={t`Change ${name}`} onClick={change}>
        <Trans>Change</Trans>
      </button>
      <button type="button" className="b q s" disabled={busy} aria-label={t`Remove ${name}`} onClick={submit}>
        <Trans>Remove</Trans>
      </button>
      {fault !== null && <Fault error={fault} />}
    </div>
  );
}

function Adding() {
  const [open, setOpen] = useState(false);
  if (open) return <EventForm close={() => setOpen(false)} />;
  return (
    <p>
      <button type="button" className="b s" onClick={() => setOpen(true)}>
        <Trans>Add an event …</Trans>
      </button>
    </p>
  );
}
