import { Trans, useLingui } from '@lingui/react/macro';
import { stateAbsence } from '@lib/contracts';
import { useState } from 'react';
import { useUnsaved } from '@web/app/unsaved';
import { Field } from '@web/ui/field';
import { type Floor, useSitting } from './sitting';

type Decision = Floor['decisions'][number];

/** Lets a member state for the record that they were absent when something was decided. */
export function Absence({ decision: { number } }: { decision: Decision }) {
  const { t } = useLingui();
  const { act, busy } = useSitting();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  useUnsaved(words !== '');
  if (!open)
    return (
      <button type="button" className="lnk sm" onClick={() => setOpen(true)}>
        <Trans>I was absent then …</Trans>
        <span className="vh">
          <Trans>Decision {number}</Trans>
        </span>
      </button>
    );
  return (
    <form
      className="stack-s"
      aria-label={t`Absent at decision ${number}`}
      onSubmit={(event) => {
        event.preventDefault();
        act(stateAbsence, { number, words }, { said: t`It stands in the record.` });
      }}
    >
      <p className="sm">
        <Trans>
          The decision stays as it is. That you were absent, and what you say to it, will stand in the report.
        </Trans>
      </p>
      <Field label={<Trans>What you say to it</Trans>} value={words} most={1_000} change={setWords} focused />
      <div className="row">
        <button type="submit" className="b p s" disabled={busy}>
          <Trans>State that I was absent</Trans>
        </button>
        <button type="button" className="b q s" onClick={() => setOpen(false)}>
          <Trans>Cancel</Trans>
        </button>
      </div>
    </form>
  );
}
