import { Trans, useLingui } from '@lingui/react/macro';
import { answerSounding } from '@lib/contracts';
import { useEffect, useRef, useState } from 'react';
import { useUnsaved } from '@web/app/unsaved';
import { Field } from '@web/ui/field';
import { type Floor, useSitting } from './sitting';

interface Props {
  it: NonNullable<Floor['sounding']>;
  /** Takes words that were not sent when the decision is ended. */
  keep: (words: string) => void;
}

/** For a member: no objection, or an objection in words. It can be changed until the decision is recorded. */
export function Answering({ it, keep }: Props) {
  const { t } = useLingui();
  const { act, busy } = useSitting();
  const [words, setWords] = useState<string | null>(null);
  useUnsaved(words !== null && words !== '');
  const unsent = useRef('');
  unsent.current = words?.trim() ?? '';
  useEffect(
    () => () => {
      if (unsent.current !== '') keep(unsent.current);
    },
    [keep],
  );
  const { id: soundingId, mine } = it;
  const answer = (objects: boolean, said: string) =>
    act(
      answerSounding,
      { soundingId, objects, words: said },
      { said: t`Your answer is recorded.`, then: () => setWords(null) },
    );
  return (
    <div className="stack-s" role="group" aria-label={t`Your answer`}>
      <div className="row">
        <button
          type="button"
          className="b grow"
          aria-pressed={mine === 'no_objection'}
          aria-describedby="proposed-text"
          disabled={busy}
          onClick={() => answer(false, '')}
        >
          <Trans>No objection</Trans>
        </button>
        <button
          type="button"
          className="b grow"
          aria-pressed={mine === 'objects'}
          aria-describedby="proposed-text"
          disabled={busy}
          onClick={() => setWords('')}
        >
          <Trans>I object</Trans>
        </button>
      </div>
      {mine !== null && (
        <p className="sm mut">
          {mine === 'objects' ? <Trans>You object.</Trans> : <Trans>You have no objection.</Trans>}
        </p>
      )}
      {words !== null && (
        <form
          className="stack-s"
          aria-label={t`Your objection`}
          onSubmit={(event) => {
            event.preventDefault();
            if (words.trim() !== '') answer(true, words);
          }}
        >
          <Field
            label={<Trans>What you object to</Trans>}
            value={words}
            most={1_000}
            change={setWords}
            focused
          />
          <div className="row">
            <button type="submit" className="b p s" disabled={busy || words.trim() === ''}>
              <Trans>Send the objection</Trans>
            </button>
            <button type="button" className="b q s" onClick={() => setWords(null)}>
              <Trans>Cancel</Trans>
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
