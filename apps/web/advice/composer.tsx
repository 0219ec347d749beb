import { Trans } from '@lingui/react/macro';
import { useEffect, useId, useRef, useState } from 'react';
import type { FrozenParagraph } from '@lib/contracts';
import { Field } from '@web/ui/field';
import { Icon } from '@web/ui/icon';
import { When } from '@web/ui/when';
import { ModeSwitch, TypeField, WordingField } from './composer-fields';
import type { KeptWords } from './kept-words';

interface Props {
  paragraph: FrozenParagraph;
  words: KeptWords;
  /** Focus goes to the first field, unless the composer was brought back with the page. */
  focused: boolean;
  keep: (words: KeptWords) => boolean;
  type: (words: KeptWords) => void;
  send: (words: KeptWords) => void;
  discard: () => void;
}

/** Every so many milliseconds what was typed is kept on the device. */
const keepEvery = 2_000;

/** Writes a comment or another wording, inside the column of the text. */
export function Composer({ paragraph, words: first, focused, keep, type, send, discard }: Props) {
  const [words, setWords] = useState(first);
  const savedAt = useKept(words, keep);
  const [empty, setEmpty] = useState(false);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const change = (some: Partial<KeptWords>) => {
    setWords((it) => ({ ...it, ...some }));
    setEmpty(false);
  };
  useEffect(() => type(words), [type, words]);
  useEffect(() => {
    if (!focused) return;
    form.current?.querySelector('textarea')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [focused, words.mode]);

  const quoted = words.anchor?.quote ?? paragraph.text;
  const isWording = words.mode === 'wording';
  const said = isSaid(words, quoted);
  const submit = () => {
    if (said) send(words);
    else {
      setEmpty(true);
      form.current?.querySelector('textarea')?.focus();
    }
  };
  return (
    <form
      ref={form}
      className="cmp stack-s"
      aria-labelledby={`${id}-h`}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          submit();
        }
      }}
    >
      <div className="cmp-head">
        <b id={`${id}-h`} dir="auto">
          <About words={words} label={paragraph.label} />
        </b>
        <ModeSwitch words={words} change={change} labelledBy={`${id}-h`} />
      </div>
      {empty && (
        <p className="fault" role="alert">
          <Trans>Write a comment or propose a wording.</Trans>
        </p>
      )}
      {isWording && <WordingField words={words} change={change} quoted={quoted} />}
      <Field
        label={isWording ? <Trans>Reason (optional)</Trans> : <Trans>Your comment</Trans>}
        value={words.text}
        change={(text) => change({ text })}
        most={5_000}
        rows={isWording ? 2 : 3}
      />
      <div className="cmp-foot">
        <TypeField words={words} change={change} />
        <span className="cmp-send">
          <button type="button" className="b q s" onClick={discard}>
            <Trans>Discard</Trans>
          </button>
          <button type="submit" className="b p s">
            <Trans>Send</Trans>
          </button>
        </span>
      </div>
      <p className="xs mut kept">{savedAt && <Saved at={savedAt} />}</p>
    </form>
  );
}

/** Whether there is anything to send. */
const isSaid = ({ text, mode, wording }: KeptWords, quoted: string): boolean =>
  text.trim() !== '' || (mode === 'wording' && wording.trim() !== '' && wording !== quoted);

function About({ words: { anchor }, label }: { words: KeptWords; label: string }) {
  if (!anchor) return <Trans>On the whole of paragraph {label}</Trans>;
  const { quote } = anchor;
  const short = quote.length > 60 ? `${quote.slice(0, 60)}…` : quote;
  return (
    <Trans>
      On “{short}”, paragraph {label}
    </Trans>
  );
}

function Saved({ at }: { at: Date }) {
  return (
    <>
      <Icon name="tick" />
      <span>
        <Trans>
          Saved on this device at <When at={at} as="time" />, not yet sent
        </Trans>
      </span>
    </>
  );
}

/** Keeps the words on the device while they change, and once more when the page goes. */
function useKept(words: KeptWords, keep: (words: KeptWords) => boolean): Date | null {
  const [savedAt, setSavedAt] = useState<Date | null>(words.savedAt ? new Date(words.savedAt) : null);
  const latest = useRef({ words, keep });
  const kept = useRef(words);
  useEffect(() => {
    latest.current = { words, keep };
  });
  useEffect(() => {
    const save = () => {
      const { words, keep } = latest.current;
      if (words === kept.current) return;
      const now = new Date();
      if (keep({ ...words, savedAt: now.toISOString() })) {
        kept.current = words;
        setSavedAt(now);
      }
    };
    const timer = setInterval(save, keepEvery);
    window.addEventListener('pagehide', save);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', save);
    };
  }, []);
  return savedAt;
}
