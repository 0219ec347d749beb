import { Trans, useLingui } from '@lingui/react/macro';
import { NominationStatus, SeatGroup, UnRegion } from '@lib/contracts';
import { useEffect, useRef, useState } from 'react';
import { seatGroupNames } from '@web/groups/names';
import { regionNames, statusNames } from './words/names';
import type { Register } from './sieve';
import type { Sieve } from './sieve';

interface Props {
  data: Register;
  sieve: Sieve;
  set: (some: { [K in keyof Sieve]?: Sieve[K] | undefined }) => void;
}

/** Chooses which nominations are shown: by state, region, seat group, lateness and words. */
export function RegisterSieve({ data, sieve, set }: Props) {
  const { t, i18n } = useLingui();
  const all = Object.values(data.byStatus).reduce((sum, n) => sum + n, 0);
  const held = NominationStatus.options.filter((it) => (data.byStatus[it] ?? 0) > 0 || it === sieve.status);
  return (
    <div className="stack-s" role="search" aria-label={t`Sift the register`}>
      <div className="row wrap sieve-states">
        <button
          type="button"
          className="chip"
          aria-pressed={sieve.status === undefined}
          onClick={() => set({ status: undefined })}
        >
          <Trans>All</Trans> <b className="num">{all}</b>
        </button>
        {held.map((it) => (
          <button
            key={it}
            type="button"
            className="chip"
            aria-pressed={sieve.status === it}
            onClick={() => set({ status: it })}
          >
            {i18n._(statusNames[it])} <b className="num">{data.byStatus[it] ?? 0}</b>
          </button>
        ))}
      </div>
      <div className="sieve-more">
        <Words value={sieve.words ?? ''} change={(words) => set({ words: words || undefined })} />
        <select
          className="in-t"
          aria-label={t`Region`}
          value={sieve.region ?? ''}
          onChange={({ target }) => set({ region: UnRegion.safeParse(target.value).data })}
        >
          <option value="">{t`All regions`}</option>
          {UnRegion.options.map((it) => (
            <option key={it} value={it}>
              {i18n._(regionNames[it])}
            </option>
          ))}
        </select>
        <select
          className="in-t"
          aria-label={t`Seat group`}
          value={sieve.seatGroup ?? ''}
          onChange={({ target }) => set({ seatGroup: SeatGroup.safeParse(target.value).data })}
        >
          <option value="">{t`All seat groups`}</option>
          {SeatGroup.options.map((it) => (
            <option key={it} value={it}>
              {i18n._(seatGroupNames[it])}
            </option>
          ))}
        </select>
        <select
          className="in-t"
          aria-label={t`In time or late`}
          value={sieve.late ?? ''}
          onChange={({ target }) =>
            set({ late: target.value === 'yes' || target.value === 'no' ? target.value : undefined })
          }
        >
          <option value="">{t`In time and late`}</option>
          <option value="no">{t`In time`}</option>
          <option value="yes">{t({ message: 'Late', context: 'nomination' })}</option>
        </select>
      </div>
    </div>
  );
}

const RESTS_MS = 350;

/** Words are looked for when they have rested for a moment. */
function Words({ value, change }: { value: string; change: (value: string) => void }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <input
      className="in-t"
      type="search"
      dir="auto"
      maxLength={100}
      aria-label={t`Name, organization, Party code or receipt`}
      placeholder={t`Name, organization, Party code or receipt`}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => change(target.value.trim()), RESTS_MS);
      }}
    />
  );
}
