import { Trans, useLingui } from '@lingui/react/macro';
import { newDay, type TypedDay } from './days';

interface Props {
  value: readonly TypedDay[];
  change: (value: readonly TypedDay[]) => void;
}

const MOST = 14;

/** The days of a meeting: each a date, and from when to when. */
export function DayFields({ value, change }: Props) {
  const { t } = useLingui();
  const put = (at: number, it: Partial<TypedDay>) =>
    change(value.map((before, i) => (i === at ? { ...before, ...it } : before)));
  const last = value.at(-1) ?? newDay;
  return (
    <fieldset className="stack-s">
      <legend>
        <Trans>Days</Trans>
      </legend>
      {value.map(({ on, from, to }, i) => (
        // A day has no name of its own while it is being filled in.
        <div key={i} className="row wrap">
          <input
            {...{ className: 'in-t slot', type: 'date', dir: 'ltr', required: true, value: on }}
            aria-label={t`Date`}
            onChange={({ target }) => put(i, { on: target.value })}
          />
          <input
            {...{ className: 'in-t slot', type: 'time', dir: 'ltr', required: true, value: from }}
            aria-label={t`From`}
            onChange={({ target }) => put(i, { from: target.value.slice(0, 5) })}
          />
          <input
            {...{ className: 'in-t slot', type: 'time', dir: 'ltr', required: true, value: to }}
            aria-label={t`To`}
            onChange={({ target }) => put(i, { to: target.value.slice(0, 5) })}
          />
          {value.length > 1 && (
            <button type="button" className="b q s" onClick={() => change(value.filter((_, at) => at !== i))}>
              <Trans>Remove</Trans>
            </button>
          )}
        </div>
      ))}
      {value.length < MOST && (
        <button type="button" className="b s" onClick={() => change([...value, { ...last, on: '' }])}>
          <Trans>Add a day</Trans>
        </button>
      )}
    </fieldset>
  );
}
