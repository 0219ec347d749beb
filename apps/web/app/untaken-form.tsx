import { Trans } from '@lingui/react/macro';
import { useContext } from 'react';
import { isProblem } from './api';
import { PlainPage } from './plain';
import { Fault } from '@web/ui/fault';

/**
 * A form that was sent without script and not taken: why not, and every word of it, to be sent again. It stands before
 * the page, whatever of that its sender may still see.
 */
export function UntakenForm() {
  const untaken = useContext(PlainPage)?.untaken;
  if (!untaken) return null;
  const { fields, fault } = untaken;
  const { text = '', ...others } = fields;
  const about = isProblem(fault) ? fault.about('text') : undefined;
  return (
    <section className="wrap stack">
      <Fault error={fault} />
      {isProblem(fault, 'not-signed-in') && (
        <p>
          <Trans>
            <a href="/sign-in" target="_blank" rel="noreferrer">
              Sign in in a new window
            </a>
            , then send this again.
          </Trans>
        </p>
      )}
      <form method="post" className="stack-s">
        {Object.entries(others).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className={about ? 'f wrong' : 'f'}>
          <Trans>Your comment</Trans>
          <textarea
            className="in-t"
            name="text"
            rows={6}
            dir="auto"
            defaultValue={text}
            aria-invalid={about !== undefined}
          />
        </label>
        <button type="submit" className="b p">
          <Trans>Send again</Trans>
        </button>
      </form>
    </section>
  );
}
