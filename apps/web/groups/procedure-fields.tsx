import { Trans, useLingui } from '@lingui/react/macro';
import type { Procedure } from '@lib/contracts';
import type { ReactNode } from 'react';
import { HolidayFields } from './holiday-fields';

interface Props {
  value: Procedure;
  change: (value: Procedure) => void;
}

/** The settings of the working procedure. */
export function ProcedureFields({ value: it, change }: Props) {
  const { t } = useLingui();
  const put = (to: Partial<Procedure>) => change({ ...it, ...to });
  return (
    <>
      <Choice
        label={<Trans>Agreement</Trans>}
        value={it.agreement}
        options={[
          ['silence', t`By silence: who does not object agrees`],
          ['explicit', t`Explicit: each member answers`],
        ]}
        change={(agreement) => put({ agreement })}
      />
      <Amount
        label={<Trans>Silence lasts at least, in hours</Trans>}
        value={it.silenceHours}
        least={72}
        most={2_160}
        change={(silenceHours) => put({ silenceHours })}
      />
      <Amount
        label={<Trans>Time for comments at least, in working days</Trans>}
        value={it.commentWorkingDays}
        least={1}
        most={90}
        change={(commentWorkingDays) => put({ commentWorkingDays })}
      />
      <Choice
        label={<Trans>Agreement with a reservation</Trans>}
        value={it.reservations ? 'yes' : 'no'}
        options={[
          ['yes', t`Possible`],
          ['no', t`Not possible`],
        ]}
        change={(answer) => put({ reservations: answer === 'yes' })}
      />
      <Choice
        label={<Trans>While silence runs, members see</Trans>}
        value={it.positionsWhileOpen}
        options={[
          ['counts', t`How many agree`],
          ['names', t`Who agrees`],
        ]}
        change={(positionsWhileOpen) => put({ positionsWhileOpen })}
      />
      <Amount
        label={<Trans>Priorities each member names</Trans>}
        value={it.picks}
        least={1}
        most={20}
        change={(picks) => put({ picks })}
      />
      <HolidayFields value={it.holidays} change={(holidays) => put({ holidays })} />
    </>
  );
}

interface ChoiceOf<V extends string> {
  label: ReactNode;
  value: V;
  options: readonly (readonly [V, string])[];
  change: (value: V) => void;
}

function Choice<V extends string>({ label, value, options, change }: ChoiceOf<V>) {
  return (
    <label className="f">
      <span>{label}</span>
      <select
        className="in-t"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([it]) => it === target.value);
          if (chosen) change(chosen[0]);
        }}
      >
        {options.map(([it, name]) => (
          <option key={it} value={it}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface AmountOf {
  label: ReactNode;
  value: number;
  least: number;
  most: number;
  change: (value: number) => void;
}

function Amount({ label, value, least, most, change }: AmountOf) {
  return (
    <label className="f">
      <span>{label}</span>
      <input
        className="in-t"
        type="number"
        dir="ltr"
        required
        min={least}
        max={most}
        value={Number.isNaN(value) ? '' : value}
        onChange={({ target }) => change(target.valueAsNumber)}
      />
    </label>
  );
}
