import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { FrozenParagraph } from '@lib/contracts';
import { useOwnId } from '@web/app/own-id';
import type { KeptWords } from '@web/kept/sending';
import { Field } from '@web/ui/field';
import { ModeSwitch, TypeField, WordingField } from './composer-fields';
import { KeptLine } from './composer-kept';
import { useKeptWhileWriting } from './kept-while-writing';

interface Props {
  paragraph: FrozenParagraph;
  words: KeptWords;
  /** Focus goes to the first field, unless the composer was brought back with the page. */
  focused: boolean;
  keep: (words: KeptWords, isLast?: boolean) => Promise<boolean>;
  copy: (words: KeptWords) => Promise<boolean>;
  isOpen: (words: KeptWords) => boolean;
  type: (words: KeptWords) => void;
  send: (words: KeptWords) => void;
  discard: () => void;
  /** Closes it, with the words as they are by now. */
  fold: (words: KeptWords) => void;
}

/** Writes a comment or another wording, inside the column of the text. */
export function Composer({ paragraph, words: first, focused, type, send, discard, fold, ...how }: Props) {
  const [words, setWords] = useState(first);
  // As of the last letter, whether or not the page has been drawn with it.
  const now = useRef(first);
  const kept = useKeptWhileWriting(now, how);
  const [empty, setEmpty] = useState(false);
  const id = useOwnId();
  const form = useRef<HTMLFormElement>(null);
  const change = (some: Partial<KeptWords>) => {
    now.current = { ...now.current, ...some };
    setWords(now.current);
    type(now.current);
    setEmpty(false);
  };
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
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) fold(now.current);
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
      <KeptLine {...kept} />
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
