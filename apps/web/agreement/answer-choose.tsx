import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Circulation, FrozenParagraph } from '@lib/contracts';
import type { Trouble } from '@web/kept/store';
import { Note } from '@web/ui/note';
import { NotKept } from '@web/ui/not-kept';
import { When } from '@web/ui/when';
import { AnswerFields } from './answer-fields';
import { missing, type Answering } from './answering';

export type Step = 'choose' | 'check' | 'sent' | 'silent';

interface Props {
  circulation: Circulation;
  paragraphs: readonly FrozenParagraph[];
  over: boolean;
  answering: Answering;
  change: (it: Answering) => void;
  /** Why the device does not keep it. */
  trouble: Trouble;
  go: (step: Step) => void;
}

/** Chooses a position and gives what it needs. What is missing is said above the form, with a way to each field. */
export function Choose({ answering, change, trouble, go, circulation, paragraphs, over }: Props) {
  const [tried, setTried] = useState(0);
  const faults = new Set(tried > 0 ? missing(answering) : []);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tried > 0) summary.current?.focus();
  }, [tried]);
  const next = () => {
    if (missing(answering).length > 0) setTried(tried + 1);
    else go(answering.stand === 'silent' ? 'silent' : 'check');
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
        <Note icon="clock">
          <p>
            <Trans>
              The procedure is closed. What you send now is kept with the record as a late statement; it
              changes nothing.
            </Trans>
          </p>
        </Note>
      )}
      <AnswerFields
        value={answering}
        change={(some) => change({ ...answering, ...some })}
        paragraphs={paragraphs}
        maySayNothing={circulation.mine?.kind === null && circulation.mode === 'silence' && !over}
        silence={
          <Trans>
            Nothing to do. Silence counts as agreement on <When at={circulation.expiresAt} as="formal" />.
          </Trans>
        }
        faults={faults}
      />
      {trouble && <NotKept trouble={trouble} />}
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

function Missing({
  faults,
  box,
}: {
  faults: ReadonlySet<keyof Answering>;
  box: RefObject<HTMLDivElement | null>;
}) {
  const all: [keyof Answering, string, ReactNode][] = [
    ['stand', 'stand-agree', <Trans key="stand">Choose your position</Trans>],
    ['paragraphs', 'object-0', <Trans key="paragraphs">Choose the paragraph you object to</Trans>],
    ['reason', 'object-reason', <Trans key="reason">Say what the problem is</Trans>],
    ['proposed', 'object-proposed', <Trans key="proposed">Give a wording you would accept</Trans>],
  ];
  return (
    <div className="problem" ref={box} tabIndex={-1} role="group" aria-labelledby="problem">
      <div role="alert">
        <h2 id="problem">
          <Trans>There is a problem</Trans>
        </h2>
        <ul>
          {all
            .filter(([name]) => faults.has(name))
            .map(([name, id, words]) => (
              <li key={name}>
                <a href={`#${id}`} onClick={(event) => focusOn(event, id)}>
                  {words}
                </a>
              </li>
            ))}
        </ul>
      </div>
    </div>
  );
}

/** A field, not an address: the address of the page stays as it is. */
function focusOn(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
