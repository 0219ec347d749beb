import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { readSeatProfiles, type Reply, type SeatProfileView } from '@lib/contracts';
import type { Here } from '@web/app/group';
import { useView } from '@web/app/query';
import { Panel } from '@web/ui/panel';
import { Bounds } from './criteria-panel';
import { dayWords } from './day-words';
import { SelectionPage } from './frame';
import { MovedSeat } from './moved-seat';
import { Office } from './office';
import { AdoptForm } from './profile-adopt';
import { ProfileForm } from './profile-form';

type Profiles = Reply<typeof readSeatProfiles>;

/** What the group must be, in versions: written here, adopted by the Bureau, and from then on fixed. */
export default function ProfilePage() {
  return <Office>{(here) => <Opened here={here} />}</Office>;
}

function Opened({ here: { groupId } }: { here: Here }) {
  const { t } = useLingui();
  const { data, error, refetch } = useView(readSeatProfiles, { groupId });
  return (
    <SelectionPage title={t`Seat profile`} error={error} retry={() => void refetch()}>
      {data && <Versions data={data} />}
    </SelectionPage>
  );
}

function Versions({ data: { profiles, preset, may } }: { data: Profiles }) {
  const draft = profiles.find(({ adoptedOn }) => adoptedOn === null) ?? null;
  const adopted = profiles.filter(({ adoptedOn }) => adoptedOn !== null);
  const begins = draft?.profile ?? adopted[0]?.profile ?? preset;
  return (
    <>
      {may.write && <ProfileForm key={draft?.version ?? 'new'} draft={draft} begins={begins} />}
      {draft && may.adopt && <AdoptForm draft={draft} />}
      {adopted.map((it, i) => (
        <Adopted key={it.version} it={it} isHeld={i === 0} />
      ))}
    </>
  );
}

/** A version that was adopted. To the last one lists are held. */
function Adopted({ it, isHeld }: { it: SeatProfileView; isHeld: boolean }) {
  const { i18n } = useLingui();
  const { version, note, profile } = it;
  const adoptedOn = it.adoptedOn && dayWords(it.adoptedOn, i18n.locale);
  return (
    <Panel
      title={<Trans>Version {version}</Trans>}
      aside={
        <span className="sm mut">
          <Trans>adopted on {adoptedOn}</Trans>
        </span>
      }
    >
      {note !== '' && <p dir="auto">{note}</p>}
      <p>
        <Plural value={profile.seats} one="# seat." other="# seats." />{' '}
        {profile.perParty !== null && <Trans>At most {profile.perParty} of one Party.</Trans>}
      </p>
      <ul className="rows">
        {profile.quotas.map(({ id, label, min, max }) => (
          <li key={id}>
            <span className="grow">{label}</span>
            <span className="num">
              <Bounds min={min} max={max} seats={profile.seats} />
            </span>
          </li>
        ))}
      </ul>
      {isHeld && <MovedSeat profile={profile} />}
    </Panel>
  );
}
