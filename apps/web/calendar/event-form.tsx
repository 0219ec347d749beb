import { Trans, useLingui } from '@lingui/react/macro';
import { addEvent, changeEvent, type OutsideEvent } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { Behind, useBegun } from '@web/app/begun';
import { useGroup } from '@web/app/group';
import { useOwnId } from '@web/app/own-id';
import { useUnsaved } from '@web/app/unsaved';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import { DayField } from './day-field';
import { useReadCalendar } from './read-calendar';

type Typed = Omit<OutsideEvent, 'id' | 'version'>;
const nothing: Typed = { name: '', startsOn: '', endsOn: '', place: '', url: '', isPublic: true };

function typedOf({ name, startsOn, endsOn, place, url, isPublic }: OutsideEvent): Typed {
  return { name, startsOn, endsOn, place, url, isPublic };
}

/** Notes an event, or says otherwise of one. */
export function EventForm({ before, close }: { before?: OutsideEvent; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadCalendar();
  const [it, setIt] = useState<Typed>(() => (before ? typedOf(before) : nothing));
  const put = (to: Partial<Typed>) => setIt((was) => ({ ...was, ...to }));
  useUnsaved(it.name !== (before?.name ?? ''));
  const begun = useBegun(before?.version ?? 0, readAnew);
  const send = (key: string): Promise<unknown> =>
    before
      ? call(changeEvent, { groupId, eventId: before.id, ...it }, { etag: begun.version }).catch(begun.late)
      : call(addEvent, { groupId, ...it }, { key });
  return (
    <SmallForm
      label={before ? t`Change the event` : t`Add an event`}
      send={send}
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      ready={it.name.trim() !== '' && it.startsOn !== '' && it.endsOn !== ''}
      button={<Trans>Keep</Trans>}
      said={t`The event is noted.`}
    >
      <Behind of={begun} />
      <Line
        label={<Trans>Name of the event</Trans>}
        value={it.name}
        most={200}
        change={(name) => put({ name })}
        focused
      />
      <div className="row wrap">
        <DayField
          label={<Trans>First day</Trans>}
          value={it.startsOn}
          change={(startsOn) => put({ startsOn, endsOn: it.endsOn < startsOn ? startsOn : it.endsOn })}
        />
        <DayField label={<Trans>Last day</Trans>} value={it.endsOn} change={(endsOn) => put({ endsOn })} />
      </div>
      <Line label={<Trans>Place</Trans>} value={it.place} most={200} change={(place) => put({ place })} />
      <UrlField value={it.url} change={(url) => put({ url })} />
      <label className="row">
        <input
          type="checkbox"
          checked={it.isPublic}
          onChange={({ target }) => put({ isPublic: target.checked })}
        />
        <Trans>Everybody may see it here</Trans>
      </label>
    </SmallForm>
  );
}

function UrlField({ value, change }: { value: string; change: (value: string) => void }) {
  const id = useOwnId();
  return (
    <label className="f" htmlFor={id}>
      <span>
        <Trans>Its page on the web</Trans>
      </span>
      <input
        {...{
          id,
          className: 'in-t',
          type: 'url',
          dir: 'ltr',
          maxLength: 500,
          placeholder: 'https://',
          value,
        }}
        onChange={({ target }) => change(target.value)}
      />
    </label>
  );
}
