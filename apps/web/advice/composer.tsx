import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef, useState } from 'react';
import type { CommentType, FrozenParagraph } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { DiffText } from './diff-text';
import type { KeptWords } from './kept-words';
import { typeLabels } from './labels';
import { useReview } from './review';

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
  const { t, i18n } = useLingui();
  const { draft } = useReview();
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
  const label = paragraph.label;
  const quote = words.anchor && words.anchor.quote.length > 60 ? `${words.anchor.quote.slice(0, 60)}…` : quoted;
  const heading = words.anchor ? t`On “${quote}”, paragraph ${label}` : t`On the whole of paragraph ${label}`;
  const isWording = words.mode === 'wording';
  const said = words.text.trim() !== '' || (isWording && words.wording.trim() !== '' && words.wording !== quoted);
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
          {heading}
        </b>
        <div className="seg" role="radiogroup" aria-labelledby={`${id}-h`}>
          <label className={isWording ? '' : 'on'}>
            <input
              type="radio"
              name={`${id}-mode`}
              checked={!isWording}
              onChange={() => change({ mode: 'comment' })}
            />
            <Trans>Comment</Trans>
          </label>
          <label className={isWording ? 'on' : ''}>
            <input
              type="radio"
              name={`${id}-mode`}
              checked={isWording}
              onChange={() => change({ mode: 'wording' })}
            />
            <Trans>Suggest wording</Trans>
          </label>
        </div>
      </div>
      {empty && (
        <p className="fault" role="alert">
          <Trans>Write a comment or propose a wording.</Trans>
        </p>
      )}
      {isWording && (
        <>
          <label className="f">
            <span>
              <Trans>Change the words here</Trans>
            </span>
            <textarea
              className="in-t ed"
              rows={2}
              dir="auto"
              lang={draft.language}
              maxLength={8_000}
              value={words.wording}
              onChange={(event) => change({ wording: event.target.value })}
            />
          </label>
          <div className="sug" role="group" aria-label={t`Preview`}>
            <DiffText before={quoted} after={words.wording} language={draft.language} short />
          </div>
        </>
      )}
      <label className="f">
        <span>{isWording ? <Trans>Reason (optional)</Trans> : <Trans>Your comment</Trans>}</span>
        <textarea
          className="in-t"
          rows={isWording ? 2 : 3}
          dir="auto"
          maxLength={5_000}
          value={words.text}
          onChange={(event) => change({ text: event.target.value })}
        />
      </label>
      <div className="cmp-foot">
        <label className="cmp-type">
          <b>
            <Trans>Type</Trans>
          </b>
          <select
            className="in-t"
            value={words.type}
            onChange={(event) => change({ type: event.target.value as CommentType })}
          >
            {Object.entries(typeLabels).map(([type, label]) => (
              <option key={type} value={type}>
                {i18n._(label)}
              </option>
            ))}
          </select>
        </label>
        <span className="cmp-send">
          <button type="button" className="b q s" onClick={discard}>
            <Trans>Discard</Trans>
          </button>
          <button type="submit" className="b p s">
            <Trans>Send</Trans>
          </button>
        </span>
      </div>
      <p className="xs mut kept">
        {savedAt && (
          <>
            <Icon name="tick" />
            <span>
              <Trans>Saved on this device at {i18n.date(savedAt, { timeStyle: 'short' })}, not yet sent</Trans>
            </span>
          </>
        )}
      </p>
    </form>
  );
}

/** Keeps the words on the device while they change, and once more when the composer goes. */
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
