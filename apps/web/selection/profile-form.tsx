import { Trans, useLingui } from '@lingui/react/macro';
import { writeSeatProfile, type SeatProfile, type SeatProfileView } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { useUnsaved } from '@web/app/unsaved';
import { Fault } from '@web/ui/fault';
import { Panel } from '@web/ui/panel';
import { AddQuota } from './profile-add';
import { wordsOfFault } from './profile-fault-words';
import { useReadSelection } from './read-selection';

type Quota = SeatProfile['quotas'][number];

interface Props {
  draft: SeatProfileView | null;
  begins: SeatProfile;
}

/** The draft of the profile: how many of what. Faults that are found before anything is solved stand beside their row. */
export function ProfileForm({ draft, begins }: Props) {
  const { t, i18n } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const [profile, setProfile] = useState(begins);
  const [isChanged, setChanged] = useState(false);
  useUnsaved(isChanged);
  const change = (part: Partial<SeatProfile>) => {
    setProfile({ ...profile, ...part });
    setChanged(true);
  };
  const setQuota = (id: string, part: Partial<Quota>) =>
    change({ quotas: profile.quotas.map((it) => (it.id === id ? { ...it, ...part } : it)) });
  const { busy, fault, submit } = useSubmit(
    () => call(writeSeatProfile, { groupId, profile }, { etag: draft?.revision ?? 0 }),
    () => {
      setChanged(false);
      void readAnew();
    },
    t`Saved.`,
  );
  const faults = draft?.faults ?? [];
  return (
    <Panel
      title={
        draft ? (
          <Trans>Draft of version {draft.version}</Trans>
        ) : (
          <Trans>Begin a draft: as it was before</Trans>
        )
      }
    >
      <div className="row wrap">
        <Count label={t`Seats`} value={profile.seats} change={(seats) => change({ seats })} />
        <Count
          label={t`At most of one Party`}
          value={profile.perParty ?? 0}
          change={(n) => change({ perParty: n === 0 ? null : n })}
        />
      </div>
      <ul className="rows profile-rows">
        {profile.quotas.map((it) => (
          <Row
            key={it.id}
            it={it}
            faults={faults
              .filter(({ of, id }) => of === 'quota' && id === it.id)
              .map((fault) => wordsOfFault(i18n, fault))}
            set={(part) => setQuota(it.id, part)}
            remove={() => change({ quotas: profile.quotas.filter(({ id }) => id !== it.id) })}
          />
        ))}
      </ul>
      <AddQuota profile={profile} add={(quota) => change({ quotas: [...profile.quotas, quota] })} />
      {faults
        .filter(({ of }) => of !== 'quota')
        .map((it) => wordsOfFault(i18n, it))
        .map((said) => (
          <p key={said} className="fault">
            {said}
          </p>
        ))}
      {fault !== null && <Fault error={fault} />}
      <button type="button" className="b p" disabled={busy} onClick={submit}>
        <Trans>Save the draft</Trans>
      </button>
    </Panel>
  );
}

interface CountProps {
  label: string;
  value: number;
  change: (value: number) => void;
}

function Count({ label, value, change }: CountProps) {
  return (
    <label className="sm row">
      {label}
      <input
        className="in-t few"
        type="number"
        min={0}
        max={200}
        value={value}
        onChange={({ target }) => change(Math.max(0, parseInt(target.value || '0', 10)))}
      />
    </label>
  );
}

interface RowProps {
  it: Quota;
  faults: readonly string[];
  set: (part: Partial<Quota>) => void;
  remove: () => void;
}

function Row({ it: { label, min, max, hard }, faults, set, remove }: RowProps) {
  const { t } = useLingui();
  return (
    <li>
      <div className="row wrap wide" role="group" aria-label={label}>
        <span className="grow">
          {label}
          {faults.map((said) => (
            <span key={said} className="fault sm">
              {said}
            </span>
          ))}
        </span>
        <Count label={t`at least`} value={min} change={(n) => set({ min: n, max: Math.max(n, max) })} />
        <Count label={t`at most`} value={max} change={(n) => set({ max: n })} />
        <label className="sm row">
          <input type="checkbox" checked={hard} onChange={({ target }) => set({ hard: target.checked })} />
          <Trans>never given up</Trans>
        </label>
        <button type="button" className="b q s" onClick={remove}>
          <Trans>Remove</Trans>
          <span className="vh">{label}</span>
        </button>
      </div>
    </li>
  );
}
