import { Trans, useLingui } from '@lingui/react/macro';

interface Props {
  value: readonly string[];
  change: (value: readonly string[]) => void;
}

const MOST = 40;

/** The times that are proposed, as the clocks of a zone show them. */
export function SlotFields({ value, change }: Props) {
  const { t } = useLingui();
  const last = value.at(-1) ?? '';
  return (
    <fieldset className="stack-s">
      <legend>
        <Trans>Times to choose from</Trans>
      </legend>
      {value.map((wall, i) => (
        // A time has no name of its own while it is being filled in.
        <div key={i} className="row wrap">
          <input
            {...{ className: 'in-t slot', type: 'datetime-local', dir: 'ltr', required: true, value: wall }}
            aria-label={t`Time ${i + 1}`}
            onChange={({ target }) =>
              change(value.map((before, at) => (at === i ? target.value.slice(0, 16) : before)))
            }
          />
          {value.length > 1 && (
            <button type="button" className="b q s" onClick={() => change(value.filter((_, at) => at !== i))}>
              <Trans>Remove</Trans>
            </button>
          )}
        </div>
      ))}
      {value.length < MOST && (
        <button type="button" className="b s" onClick={() => change([...value, last])}>
          <Trans>Add a time</Trans>
        </button>
      )}
    </fieldset>
  );
}
