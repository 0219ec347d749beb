import { Trans, useLingui } from '@lingui/react/macro';
import { Convention, type SeatProfile } from '@lib/contracts';
import { useState } from 'react';

type Quota = SeatProfile['quotas'][number];
interface Offer {
  readonly id: string;
  readonly label: string;
  readonly attribute: 'gender' | 'convention' | 'situation';
  readonly values: string[];
}

interface Props {
  profile: SeatProfile;
  add: (quota: Quota) => void;
}

/** Adds a criterion that counts people: women, men, those of one convention, of least developed or small island States. */
export function AddQuota({ profile, add }: Props) {
  const { t } = useLingui();
  const [chosen, choose] = useState('');
  const all: Offer[] = [
    { id: 'women', label: t`Women`, attribute: 'gender', values: ['woman'] },
    { id: 'men', label: t`Men`, attribute: 'gender', values: ['man'] },
    { id: 'ldc-sids', label: t`LDC and SIDS`, attribute: 'situation', values: ['ldc', 'sids'] },
    ...Convention.options.map((it): Offer => {
      return { id: `works-${it}`, label: t`Work with ${it}`, attribute: 'convention', values: [it] };
    }),
  ];
  const offers = all.filter(({ id }) => !profile.quotas.some((it) => it.id === id));
  const press = () => {
    const offer = offers.find(({ id }) => id === chosen);
    if (!offer) return;
    const { id, label, attribute, values } = offer;
    const bounds = { min: 1, max: profile.seats, minFloor: null, maxCeil: null, weight: 5, hard: false };
    add({ id, label, counts: { attribute, values }, ...bounds });
    choose('');
  };
  return (
    <div className="row wrap">
      <label className="sm row">
        <Trans>Another criterion</Trans>
        <select className="in-t few" value={chosen} onChange={({ target }) => choose(target.value)}>
          <option value="">–</option>
          {offers.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="b s" disabled={chosen === ''} onClick={press}>
        <Trans>Add</Trans>
      </button>
    </div>
  );
}
