import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useOwnId } from '@web/app/own-id';
import { partyName } from '@web/ui/party';
import type { Attendee } from './sitting';

interface Props {
  label: ReactNode;
  people: readonly Pick<Attendee, 'personId' | 'name' | 'party'>[];
  value: string;
  change: (personId: string) => void;
}

/** Chooses somebody of the meeting. */
export function MemberSelect({ label, people, value, change }: Props) {
  const { i18n } = useLingui();
  const id = useOwnId();
  return (
    <label className="f" htmlFor={id}>
      <span>{label}</span>
      <select id={id} className="in-t" value={value} onChange={(event) => change(event.target.value)}>
        <option value="">
          <Trans>Choose</Trans>
        </option>
        {people.map((it) => (
          <option key={it.personId} value={it.personId}>
            {it.party === null ? it.name : `${partyName(it.party, i18n.locale)} — ${it.name}`}
          </option>
        ))}
      </select>
    </label>
  );
}
