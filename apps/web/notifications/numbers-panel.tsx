import { Trans, useLingui } from '@lingui/react/macro';
import { tellNumbersElsewhere, type listNotifications, type Reply } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useOwnId } from '@web/app/own-id';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { Symbol } from './frame';

type Elsewhere = Reply<typeof listNotifications>['elsewhere'];

export const numberOf = (year: number, n: number): string => `${String(year)}-${String(n).padStart(3, '0')}`;

/** Numbers that were given to notifications elsewhere; the head tells of more. */
export function NumbersPanel({ elsewhere }: { elsewhere: Elsewhere }) {
  const { roles } = useGroup();
  return (
    <Panel title={<Trans>Numbers given elsewhere</Trans>}>
      {elsewhere.length === 0 ? (
        <p className="mut">
          <Trans>None: this register gives every number of each year.</Trans>
        </p>
      ) : (
        <ul className="rows">
          {elsewhere.map(({ year, from, upTo, reason }) => (
            <li key={numberOf(year, from)}>
              <b>
                <Symbol of={numberOf(year, from)} /> – <Symbol of={numberOf(year, upTo)} />
              </b>
              <span className="grow sm mut" dir="auto">
                {reason}
              </span>
            </li>
          ))}
        </ul>
      )}
      {roles.includes('head') && <TellForm />}
    </Panel>
  );
}

function TellForm() {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const queries = useQueryClient();
  const id = useOwnId();
  const [open, setOpen] = useState(false);
  const [year, setYear] = useState(() => new Date().getUTCFullYear());
  const [upTo, setUpTo] = useState('');
  const [reason, setReason] = useState('');
  if (!open)
    return (
      <button type="button" className="b s" onClick={() => setOpen(true)}>
        <Trans>Tell of numbers given elsewhere …</Trans>
      </button>
    );
  const number = (value: string | number, change: (it: string) => void, name: string) => (
    <input
      id={id + name}
      className="in-t num"
      type="number"
      dir="ltr"
      min={1}
      max={99_999}
      value={value}
      onChange={({ target }) => change(target.value)}
    />
  );
  return (
    <SmallForm
      label={t`Tell of numbers given elsewhere`}
      send={async (key) => {
        await call(tellNumbersElsewhere, { groupId, year, upTo: Number(upTo), reason }, { key });
        await queries.invalidateQueries({ queryKey: ['notifications'] });
      }}
      done={() => {
        setUpTo('');
        setReason('');
        setOpen(false);
      }}
      cancel={() => setOpen(false)}
      ready={upTo !== '' && reason.trim() !== ''}
      button={<Trans>Tell</Trans>}
      said={t`Saved.`}
    >
      <div className="two">
        <label className="f" htmlFor={`${id}year`}>
          <span>
            <Trans>Year</Trans>
          </span>
          {number(year, (it) => setYear(Number(it)), 'year')}
        </label>
        <label className="f" htmlFor={`${id}upto`}>
          <span>
            <Trans>Up to number</Trans>
          </span>
          {number(upTo, setUpTo, 'upto')}
        </label>
      </div>
      <Line label={<Trans>Why, kept in the record</Trans>} value={reason} most={300} change={setReason} />
      <p className="sm mut">
        <Trans>The next number here is the one after. Numbers never go backwards.</Trans>
      </p>
    </SmallForm>
  );
}
