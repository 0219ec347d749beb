import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSubmit } from '@web/app/submit';
import { Fault } from './fault';
import { useFocusBack } from './focus-back';
import { useLeftWords } from './use-left-words';

interface Props {
  label: string;
  send: (key: string) => Promise<unknown>;
  done: () => void;
  button: ReactNode;
  children?: ReactNode;
  said?: string;
  ready?: boolean;
  /** What the way back does, when it is not the same as being done. */
  cancel?: () => void;
  /** Its words are kept on the device by whoever shows it. */
  keeps?: boolean;
}

/**
 * A small form within something else: fields, a button that sends and a way back. What was typed stays when it fails,
 * and is there again when it was left by the Escape key.
 */
export function SmallForm(props: Props) {
  const { label, send, done, button, children, said, ready = true, cancel, keeps = false } = props;
  const { busy, fault, submit } = useSubmit(send, done, said);
  const form = useFocusBack<HTMLFormElement>();
  const { touch, leave } = useLeftWords(form, label, keeps);
  const back = cancel ?? done;
  const press = () => {
    if (ready) submit();
  };
  return (
    <form
      ref={form}
      className="small stack-s"
      aria-label={label}
      onInput={({ target }) => touch(target)}
      onSubmit={(event) => {
        event.preventDefault();
        press();
      }}
      onKeyDown={(event) => {
        // What ends a letter that is being composed ends nothing more.
        if (event.key === 'Escape' && !event.nativeEvent.isComposing)
          void leave().then((mayGo) => mayGo && back());
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          press();
        }
      }}
    >
      {fault !== null && <Fault error={fault} />}
      {children}
      <div className="row">
        <button type="submit" className="b p s" disabled={busy || !ready}>
          {button}
        </button>
        <button type="button" className="b q s" onClick={back}>
          <Trans>Cancel</Trans>
        </button>
      </div>
    </form>
  );
}
