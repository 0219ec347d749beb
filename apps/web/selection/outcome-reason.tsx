import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { OutcomeReason, SelectionOutcome } from '@lib/contracts';
import { useState } from 'react';
import { reasonNames, reasonsFor } from './outcome-words';

export interface Reason {
  readonly code: OutcomeReason;
  readonly text: string;
}

interface FieldsProps {
  outcome: SelectionOutcome;
  value: Reason;
  change: (value: Reason) => void;
  name: string;
}

/** A reason, in short and in words. */
export function ReasonFields({ outcome, value, change, name }: FieldsProps) {
  const { t, i18n } = useLingui();
  return (
    <div className="reason">
      <select
        className="in-t few"
        aria-label={t`Reason in short: ${name}`}
        value={value.code}
        onChange={({ target }) => {
          const code = reasonsFor[outcome].find((it) => it === target.value);
          if (code) change({ ...value, code });
        }}
      >
        {reasonsFor[outcome].map((it) => (
          <option key={it} value={it}>
            {i18n._(reasonNames[it])}
          </option>
        ))}
      </select>
      <textarea
        className="in-t"
        rows={2}
        dir="auto"
        maxLength={2_000}
        aria-label={t`Reason in words: ${name}`}
        value={value.text}
        onChange={({ target }) => change({ ...value, text: target.value })}
      />
    </div>
  );
}

/** One reason for all who have none yet: it is filled in, and can be changed for each before it is saved. */
export function ForAll({
  outcome,
  without,
  give,
}: {
  outcome: SelectionOutcome;
  without: readonly { readonly nominationId: string }[];
  give: (all: Readonly<Record<string, Reason>>) => void;
}) {
  const { t } = useLingui();
  const [value, setValue] = useState<Reason>({ code: reasonsFor[outcome][0] ?? 'other', text: '' });
  const count = without.length;
  return (
    <fieldset className="stack-s swp">
      <legend className="sm">
        <Plural value={count} one="For # who has no reason yet" other="For all # who have no reason yet" />
      </legend>
      <ReasonFields outcome={outcome} value={value} change={setValue} name={t`all`} />
      <button
        type="button"
        className="b s"
        disabled={value.text.trim() === ''}
        onClick={() => give(Object.fromEntries(without.map(({ nominationId }) => [nominationId, value])))}
      >
        <Trans>Fill in</Trans>
      </button>
    </fieldset>
  );
}
