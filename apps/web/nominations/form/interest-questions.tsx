import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { questionNames } from '../words/names';
import type { Disclosing, DisclosureFault, lackingIn } from './interests';

const words = {
  answer: <Trans>Answer yes or no.</Trans>,
  details: <Trans>Say in a few words what it is.</Trans>,
  date: <Trans>Give the date on which it was signed.</Trans>,
} satisfies Record<DisclosureFault, unknown>;

interface Props {
  value: Disclosing;
  change: (value: Disclosing) => void;
  /** What is still missing, once one has tried to send it. */
  lacking: ReturnType<typeof lackingIn>;
  /** How the questions are put; of a nominee where nothing is said. */
  names?: typeof questionNames;
  /** What the day is called on which it was signed. */
  signed: ReactNode;
}

/** The questions of the form of interests. */
export function InterestQuestions({ value, change, lacking: open, names = questionNames, signed }: Props) {
  const { i18n } = useLingui();
  const lacking = new Map(open.map((it) => [it.id, it.fault]));
  const set = (question: string, some: Partial<Disclosing['answers'][number]>) =>
    change({
      ...value,
      answers: value.answers.map((it) => (it.question === question ? { ...it, ...some } : it)),
    });
  const faultAt = (id: string) => {
    const fault = lacking.get(id);
    return (
      fault && (
        <span className="fault" id={`${id}-fault`}>
          {words[fault]}
        </span>
      )
    );
  };
  return (
    <>
      {value.answers.map(({ question, yes, details }) => {
        const id = `interest-${question}`;
        return (
          <fieldset
            key={question}
            className={lacking.has(id) ? 'f wrong' : 'f'}
            aria-describedby={`${id}-fault`}
          >
            <legend>
              <span className="name">{i18n._(names[question])}</span>
            </legend>
            {faultAt(id)}
            <div className="yesno">
              {[true, false].map((answer) => (
                <label key={String(answer)} className={yes === answer ? 'pickone on' : 'pickone'}>
                  <input
                    id={answer ? id : undefined}
                    type="radio"
                    name={id}
                    checked={yes === answer}
                    onChange={() => set(question, { yes: answer })}
                  />
                  <span>{answer ? <Trans>Yes</Trans> : <Trans>No</Trans>}</span>
                </label>
              ))}
            </div>
            {yes === true && (
              <label className={lacking.has(`${id}-details`) ? 'f wrong' : 'f'} htmlFor={`${id}-details`}>
                <span className="name">
                  <Trans>What is it?</Trans>
                </span>
                {faultAt(`${id}-details`)}
                <textarea
                  id={`${id}-details`}
                  className="in-t"
                  rows={2}
                  dir="auto"
                  maxLength={2_000}
                  value={details}
                  onChange={({ target }) => set(question, { details: target.value })}
                />
              </label>
            )}
          </fieldset>
        );
      })}
      <label className={lacking.has('interest-date') ? 'f wrong' : 'f'} htmlFor="interest-date">
        <span className="name">{signed}</span>
        {faultAt('interest-date')}
        <input
          id="interest-date"
          className="in-t day"
          type="date"
          value={value.signedAt}
          onChange={({ target }) => change({ ...value, signedAt: target.value })}
        />
      </label>
    </>
  );
}
