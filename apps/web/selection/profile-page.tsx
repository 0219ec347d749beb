import { Trans, useLingui } from '@lingui/react/macro';
import { readSeatProfiles, type Reply, type SeatProfileView } from '@lib/contracts';
import { Link } from 'wouter';
import { isNowhere } from '@web/app/api';
import type { Here } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { Fault } from '@web/ui/fault';
import { Page } from '@web/ui/page';
import { Panel } from '@web/ui/panel';
import { Waiting } from '@web/ui/waiting';
import { Bounds } from './criteria-panel';
import { Office } from './office';
import { AdoptForm } from './profile-adopt';
import { ProfileForm } from './profile-form';

type Profiles = Reply<typeof readSeatProfiles>;

/** What the group must be, in versions: written here, adopted by the Bureau, and from then on fixed. */
export default function ProfilePage() {
  return <Office>{(here) => <Opened here={here} />}</Office>;
}

function Opened({ here: { groupId, base } }: { here: Here }) {
  const { t } = useLingui();
  const { data, error, refetch } = useView(readSeatProfiles, { groupId });
  if (isNowhere(error)) return <NoSuchPage />;
  return (
    <Page title={t`Seat profile`}>
      <div className="stack-l selection">
        <p className="crumb">
          <Link href={`${base}/selection`}>
            <Trans>Selection board</Trans>
          </Link>
        </p>
        <h1>
          <Trans>Seat profile</Trans>
        </h1>
        {error && <Fault error={error} retry={() => void refetch()} />}
        {data ? <Versions data={data} /> : !error && <Waiting />}
      </div>
    </Page>
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
      {adopted.map((it) => (
        <Adopted key={it.version} it={it} />
      ))}
    </>
  );
}

function Adopted({ it: { version, adoptedOn, note, profile } }: { it: SeatProfileView }) {
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
        <Trans>{profile.seats} seats.</Trans>{' '}
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
    </Panel>
  );
}
