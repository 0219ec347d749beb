import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Comment } from '@lib/contracts';
import { announce } from '@web/app/announce';
import type { KeptWords } from '@web/kept/sending';
import { useFaultSentence } from './fault-sentence';
import { useReview } from './review';

/** So long what was sent can be undone by a press, in milliseconds; the time stands still while one is at it. */
const lasts = 10_000;
const step = 250;

/** What has just been sent, and the words it was sent from. */
export interface JustSent {
  comment: Comment;
  words: KeptWords;
}

interface Props extends JustSent {
  /** Puts the words back where they were written. */
  back: (words: KeptWords) => void;
  over: () => void;
}

/** Says that a comment was sent. Others have it by now: to undo is to withdraw it, and its number stays. */
export function UndoToast({ comment, words, back, over }: Props) {
  const { t } = useLingui();
  const { act } = useReview();
  const explain = useFaultSentence();
  const [isHeld, hold] = useState(false);
  const left = useRef(lasts);
  const { number } = comment;
  const isAsked = useRef(false);
  const undo = useCallback(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    act.withdraw(comment).then(
      () => {
        announce(t`Comment ${number} is withdrawn. Your text is back.`);
        back(words);
        over();
      },
      (fault: unknown) => {
        isAsked.current = false;
        announce(explain(fault), true);
      },
    );
  }, [act, comment, number, words, back, over, explain, t]);
  useEffect(() => {
    if (isHeld) return;
    const timer = setInterval(() => {
      left.current -= step;
      if (left.current <= 0) over();
    }, step);
    return () => clearInterval(timer);
  }, [isHeld, over]);
  useUndoKey(undo);
  return (
    <div
      className="toast"
      role="group"
      aria-label={t`Comment sent`}
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <span>
        <Trans>
          Comment <bdi dir="ltr">{number}</bdi> is sent, and others can read it.
        </Trans>
      </span>
      <button type="button" className="lnk" onClick={undo}>
        <Trans>Undo</Trans>
        <span className="vh">
          <Trans>: withdraws the comment, its number stays</Trans>
        </span>
      </button>
      <button type="button" className="lnk" onClick={over}>
        <Trans>Close</Trans>
      </button>
    </div>
  );
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));

/** Ctrl Z outside of fields: inside, it is theirs. */
function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      if (isWriting(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo]);
}
