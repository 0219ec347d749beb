import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { Icon } from '@web/ui/icon';
import { AnswerFields } from './answer-fields';
import { missing, type Answering } from './answering';
import { Moment } from './clock';
import type { Agreement } from './frame';

export type Step = 'choose' | 'check' | 'sent' | 'silent';

export function Choose(
  props: Agreement & {
    over: boolean;
    answering: Answering;
    change: (it: Answering) => void;
    go: (step: Step) => void;
  },
) {
  const { answering, change, go, circulation, zone, over } = props;
  const [tried, setTried] = useState(false);
  const faults = new Set(tried ? missing(answering) : []);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tried) summary.current?.focus();
  }, [tried]);
  const next = () => {
    if (missing(answering).length > 0) {
      setTried(true);
      summary.current?.focus();
    } else go(answering.stand === 'silent' ? 'silent' : 'check');
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      {faults.size > 0 && <Missing faults={faults} box={summary} />}
      {over && (
        <p className="note">
          <Icon name="clock" />
          <span>
            <Trans>
              The procedure is closed. What you send now is kept with the record as a late statement; it changes
              nothing.
            </Trans>
          </span>
        </p>
      )}
      <AnswerFields
        value={answering}
        change={(some) => change({ ...answering, ...some })}
        paragraphs={props.paragraphs}
        maySayNothing={circulation.mine?.kind === null && circulation.mode === 'silence' && !over}
        silence={
          <Trans>
            Nothing to do. Silence counts as agreement on <Moment at={circulation.expiresAt} zone={zone} />.
          </Trans>
        }
        faults={faults}
      />
      <button className="b p l wide" type="submit">
        <Trans>Continue</Trans>
      </button>
      <p className="sm mut">
        <Trans>
          You will see your answer once more before it is sent. You can change it until the procedure closes.
        </Trans>
      </p>
    </form>
  );
}

function Missing({ faults, box }: { faults: ReadonlySet<keyof Answering>; box: RefObject<HTMLDivElement | null> }) {
  return (
    <div className="problem" ref={box} tabIndex={-1} aria-labelledby="problem">
      <div role="alert">
        <h2 id="problem">
          <Trans>There is a problem</Trans>
        </h2>
        <ul>
          {faults.has('stand') && (
            <li>
              <a href="#stand-agree">
                <Trans>Choose your position</Trans>
              </a>
            </li>
          )}
          {faults.has('paragraphs') && (
            <li>
              <a href="#object-0">
                <Trans>Choose the paragraph you object to</Trans>
              </a>
            </li>
          )}
          {faults.has('reason') && (
            <li>
              <Trans>Say what the problem is</Trans>
            </li>
          )}
          {faults.has('proposed') && (
            <li>
              <Trans>Give a wording you would accept</Trans>
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}
