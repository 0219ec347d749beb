import { Trans } from '@lingui/react/macro';
import { useContext, type ReactNode } from 'react';
import { isProblem } from './api';
import { PlainPage, type Untaken } from './plain';
import { Fault } from '@web/ui/fault';

/**
 * A comment that was sent without script and not taken: why not, and every word of it, to be sent again. It stands
 * before the page, whatever of that its sender may still see.
 */
export function UntakenForm() {
  const untaken = useContext(PlainPage)?.untaken;
  if (!untaken) return null;
  const { at = '', text = '', n, ...others } = untaken.fields;
  const faults = faultsIn(untaken);
  // Whoever has been told of a newer version means that one when they send again.
  const hidden =
    n === undefined || isProblem(untaken.fault, 'version-superseded') ? others : { ...others, n };
  return (
    <section className="wrap stack">
      {!faults.at && !faults.text && <Fault error={untaken.fault} />}
      {isProblem(untaken.fault, 'not-signed-in') && (
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
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Wrong name="at" label={<Trans>Paragraph</Trans>} fault={faults.at}>
          {(asked) => <input className="in-t" dir="auto" defaultValue={at} required {...asked} />}
        </Wrong>
        <Wrong name="text" label={<Trans>Your comment</Trans>} fault={faults.text}>
          {(asked) => <textarea className="in-t" rows={6} dir="auto" defaultValue={text} {...asked} />}
        </Wrong>
        <button type="submit" className="b p">
          <Trans>Send again</Trans>
        </button>
      </form>
    </section>
  );
}

/** Of which field a fault is, as far as it is of one. */
function faultsIn({ fault }: Untaken): { at?: string | undefined; text?: string | undefined } {
  if (isProblem(fault, 'no-such-paragraph')) return { at: fault.sentence };
  if (isProblem(fault, 'nothing-said')) return { text: fault.sentence };
  return isProblem(fault) ? { text: fault.about('text') } : {};
}

interface WrongProps {
  name: string;
  label: ReactNode;
  fault: string | undefined;
  children: (asked: Record<string, string | boolean | undefined>) => ReactNode;
}

/** A field, and beside it what is wrong with it; the page begins in the one that is. */
function Wrong({ name, label, fault, children }: WrongProps) {
  const isWrong = fault !== undefined;
  const asked = {
    name,
    autofocus: isWrong,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': isWrong ? `${name}-fault` : undefined,
  };
  return (
    <label className={isWrong ? 'f wrong' : 'f'}>
      <span>{label}</span>
      {isWrong && (
        <span className="fault" id={`${name}-fault`} dir="auto">
          {fault}
        </span>
      )}
      {children(asked)}
    </label>
  );
}
