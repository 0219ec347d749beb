import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Family, readRoster } from '@lib/contracts';
import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { usePeople } from '@web/groups/people';
import { addressOf, isBackwards, isSifted, type Sifting } from './record-query';

const families: Record<Family, MessageDescriptor> = {
  text: msg`The text`,
  comments: msg`Comments and answers`,
  rounds: msg`Comment rounds`,
  agreement: msg`Agreement and objections`,
  people: msg`People and offices`,
  cycle: msg`The group and its cycle`,
};

/** What the record is sifted by. The form works without script as well: what is asked stands in the address. */
export function RecordFilters({ place, sifting }: { place: string; sifting: Sifting }) {
  const { i18n, t } = useLingui();
  const [, navigate] = useLocation();
  const [now, setNow] = useState(sifting);
  const people = useActors();
  const set = (some: Partial<Sifting>) => setNow({ ...now, ...some, before: null });
  const wrong = isBackwards(sifting) ? t`The last day is before the first.` : undefined;
  return (
    <form
      className="panel pad filters"
      method="get"
      action={place}
      aria-label={t`What to show of the record`}
      onSubmit={(event) => {
        event.preventDefault();
        navigate(addressOf(place, { ...now, before: null }));
      }}
    >
      <Choice name="type" label={<Trans>What it is about</Trans>} value={now.type} set={set}>
        <option value="">{t`Everything`}</option>
        {Family.options.map((it) => (
          <option key={it} value={it}>
            {i18n._(families[it])}
          </option>
        ))}
      </Choice>
      <Choice name="actor" label={<Trans>By whom</Trans>} value={now.actor} set={set}>
        <option value="">{t`Everybody`}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Day name="from" label={<Trans>From</Trans>} value={now.from} set={set} />
      <Day name="to" label={<Trans>To</Trans>} value={now.to} set={set} wrong={wrong} />
      <p className="row wrap">
        <button type="submit" className="b p">
          <Trans>Show</Trans>
        </button>
        {isSifted(sifting) && (
          <Link className="b q" href={place}>
            <Trans>Show everything</Trans>
          </Link>
        )}
      </p>
    </form>
  );
}

interface FieldProps {
  name: 'type' | 'actor' | 'from' | 'to';
  label: ReactNode;
  value: string;
  set: (some: Partial<Sifting>) => void;
}

function Choice({ name, label, value, set, children }: FieldProps & { children: ReactNode }) {
  return (
    <label className="f">
      <span>{label}</span>
      <select
        className="in-t"
        name={name}
        value={value}
        onChange={(event) => set({ [name]: event.target.value })}
      >
        {children}
      </select>
    </label>
  );
}

function Day({ name, label, value, set, wrong }: FieldProps & { wrong?: string | undefined }) {
  const isWrong = wrong !== undefined;
  return (
    <label className={isWrong ? 'f wrong' : 'f'}>
      <span>{label}</span>
      {isWrong && (
        <span className="fault" id={`${name}-fault`}>
          {wrong}
        </span>
      )}
      <input
        className="in-t"
        type="date"
        name={name}
        value={value}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${name}-fault` : undefined}
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </label>
  );
}

/** Everybody of the group by name; members by their Party as well. */
function useActors(): { id: string; name: string }[] {
  const { i18n } = useLingui();
  const { groupId } = useGroup();
  const named = usePeople();
  const roster = useView(readRoster, { groupId }).data;
  const all = roster ? [...roster.members, ...roster.staff] : [];
  const actors = all.map(({ id, name }) => {
    const known = named(id).name;
    return { id, name: known === name ? name : `${known}, ${name}` };
  });
  return actors.sort((a, b) => a.name.localeCompare(b.name, i18n.locale));
}
