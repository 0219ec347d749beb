import { Trans, useLingui } from '@lingui/react/macro';
import { importFocalPoints } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '@web/app/announce';
import { call, isProblem } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useOwnId } from '@web/app/own-id';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Note } from '@web/ui/note';
import { Panel } from '@web/ui/panel';

/** Takes in a list from a file or from what was pasted: all of it, or with a fault in any line nothing. */
export function ImportForm({ close }: { close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const queries = useQueryClient();
  const id = useOwnId();
  const [csv, setCsv] = useState('');
  const { busy, fault, submit } = useSubmit(
    (key) => call(importFocalPoints, { groupId, csv }, { key }),
    ({ added, changed }) => {
      announce(t`Taken in. New: ${added}. Changed: ${changed}.`);
      void queries.invalidateQueries({ queryKey: ['focal-points'] });
      close();
    },
  );
  return (
    <Panel title={<Trans>Take a list in</Trans>}>
      <form
        className="stack"
        aria-label={t`Take a list in`}
        onSubmit={(event) => {
          event.preventDefault();
          if (csv.trim() !== '') submit();
        }}
      >
        {fault !== null && <ImportFault fault={fault} />}
        <p className="sm">
          <Trans>
            The first line names the columns; commas or semicolons stand between them. Whoever has the same
            address for the same Party is changed, everybody else is added.
          </Trans>
        </p>
        <pre className="sug sm" dir="ltr">
          party,name,title,email,fallback_email,language
        </pre>
        <label className="f" htmlFor={`${id}-file`}>
          <span>
            <Trans>File</Trans>
          </span>
          <input
            id={`${id}-file`}
            className="in-t"
            type="file"
            accept=".csv,text/csv,text/plain"
            onChange={({ target }) => void target.files?.[0]?.text().then(setCsv)}
          />
        </label>
        <label className="f" htmlFor={`${id}-text`}>
          <span>
            <Trans>Or paste it here; a fault may be put right here too</Trans>
          </span>
          <textarea
            id={`${id}-text`}
            className="in-t csv"
            dir="ltr"
            rows={8}
            spellCheck={false}
            value={csv}
            onChange={({ target }) => setCsv(target.value)}
          />
        </label>
        <div className="row wrap">
          <button type="submit" className="b p" disabled={busy || csv.trim() === ''}>
            <Trans>Take it in</Trans>
          </button>
          <button type="button" className="b q" onClick={close}>
            <Trans>Cancel</Trans>
          </button>
        </div>
      </form>
    </Panel>
  );
}

/** Which lines are at fault and why, line by line; anything else in the usual way. */
function ImportFault({ fault }: { fault: unknown }) {
  if (!isProblem(fault, 'focal-points-unclear') || fault.faults.length === 0) return <Fault error={fault} />;
  return (
    <div role="alert">
      <Note tone="bad" icon="warning">
        <p>
          <b>{fault.sentence}</b>
        </p>
        <ul className="dots">
          {fault.faults.map(({ field, sentence }) => {
            const line = /\d+/.exec(field)?.[0] ?? field;
            return (
              <li key={field + sentence}>
                <b>
                  <Trans>Line {line}</Trans>
                </b>{' '}
                <span dir="auto">{sentence}</span>
              </li>
            );
          })}
        </ul>
      </Note>
    </div>
  );
}
