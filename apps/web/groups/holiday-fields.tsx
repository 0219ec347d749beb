import { Trans, useLingui } from '@lingui/react/macro';
import type { Procedure } from '@lib/contracts';

type Holidays = Procedure['holidays'];

interface Props {
  value: Holidays;
  change: (value: Holidays) => void;
}

/** The days on which, besides weekends, no circulation ends. Each duty station has its own. */
export function HolidayFields({ value, change }: Props) {
  const { t } = useLingui();
  const put = (at: number, it: Partial<Holidays[number]>) =>
    change(value.map((before, i) => (i === at ? { ...before, ...it } : before)));
  return (
    <fieldset className="stack-s">
      <legend>
        <Trans>Holidays on which no circulation ends</Trans>
      </legend>
      {value.map(({ on, name }, i) => (
        // A row has no name of its own while it is being filled in.
        <div key={i} className="row wrap">
          <input
            className="in-t"
            type="date"
            dir="ltr"
            required
            aria-label={t`Date of the holiday`}
            value={on}
            onChange={({ target }) => put(i, { on: target.value })}
          />
          <input
            className="in-t grow"
            type="text"
            dir="auto"
            required
            maxLength={80}
            aria-label={t`Name of the holiday`}
            value={name}
            onChange={({ target }) => put(i, { name: target.value })}
          />
          <button
            type="button"
            className="b q s"
            aria-label={t`Remove ${name}`}
            onClick={() => change(value.filter((_, at) => at !== i))}
          >
            <Trans>Remove</Trans>
          </button>
        </div>
      ))}
      {value.length < 60 && (
        <button type="button" className="b s" onClick={() => change([...value, { on: '', name: '' }])}>
          <Trans>Add a holiday</Trans>
        </button>
      )}
    </fieldset>
  );
}
