import { Trans, useLingui } from '@lingui/react/macro';
import { type Insider, Overlay, SeatGroup, seatMember } from '@lib/contracts';
import { useMemo, useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { seatGroupNames } from '@web/groups/names';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import { PartyField } from './party-field';
import { zonesWith } from '@web/ui/zones';
import { useRefreshPeople } from './refresh-people';

const inParts = (text: string): string[] =>
  text
    .split(/[,;،，]/)
    .map((it) => it.trim())
    .filter(Boolean);

/** Gives somebody a seat for a Party: from then on they are a member, and are asked whether they agree. */
export function SeatForm({ person, done }: { person: Insider; done: () => void }) {
  const { t, i18n } = useLingui();
  const { groupId } = useGroup();
  const refresh = useRefreshPeople();
  const [party, setParty] = useState(person.party ?? '');
  const [seatGroup, setSeatGroup] = useState<SeatGroup>('AFRICA');
  const [overlays, setOverlays] = useState<readonly string[]>([]);
  const [timeZone, setTimeZone] = useState('UTC');
  const [fields, setFields] = useState('');
  const zones = useMemo(() => zonesWith(timeZone), [timeZone]);
  const seat = () => ({
    ...{ groupId, personId: person.id, party, seatGroup, timeZone },
    overlays: Overlay.options.filter((it) => overlays.includes(it)),
    expertise: inParts(fields),
  });
  return (
    <SmallForm
      label={t`Give a seat`}
      send={(key) => call(seatMember, seat(), { key })}
      done={() => {
        done();
        refresh();
      }}
      cancel={done}
      ready={party !== ''}
      button={<Trans>Give the seat</Trans>}
      said={t`The seat is given.`}
    >
      <PartyField value={party} change={setParty} />
      <label className="f">
        <span>
          <Trans>Group of seats</Trans>
        </span>
        <select
          className="in-t"
          value={seatGroup}
          onChange={({ target }) => setSeatGroup(SeatGroup.parse(target.value))}
        >
          {SeatGroup.options.map((it) => (
            <option key={it} value={it}>
              {i18n._(seatGroupNames[it])}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="row wrap">
        <legend className="sm">
          <Trans>The seat is one of those set aside for</Trans>
        </legend>
        {Overlay.options.map((it) => (
          <label key={it} className="row">
            <input
              type="checkbox"
              checked={overlays.includes(it)}
              onChange={({ target }) =>
                setOverlays((all) => (target.checked ? [...all, it] : all.filter((one) => one !== it)))
              }
            />
            <bdi>{it}</bdi>
          </label>
        ))}
      </fieldset>
      <label className="f">
        <span>
          <Trans>Time zone in which they work</Trans>
        </span>
        <select className="in-t" value={timeZone} onChange={({ target }) => setTimeZone(target.value)}>
          {zones.map((it) => (
            <option key={it}>{it}</option>
          ))}
        </select>
      </label>
      <Line
        label={<Trans>Where they are at home: conventions or fields, with commas between (optional)</Trans>}
        value={fields}
        most={500}
        change={setFields}
      />
    </SmallForm>
  );
}
