import { Trans, useLingui } from '@lingui/react/macro';
import { discloseInterests } from '@lib/contracts';
import { useState } from 'react';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Note } from '@web/ui/note';
import { beginDisclosing, lackingIn, type Disclosing, type DisclosureFault } from '../form/interests';
import { Part } from '../form/nomination-form';
import { questionNames } from '../words/names';
import { useKeptAs } from './kept-as';
import { useNominator, useOwnCall, useReadAnew, type MyNomination } from './own-view';

interface Props {
  nomination: MyNomination;
  keptAs: string;
}

/** The fifth part: the interests of the nominee, which may also be disclosed later. It has a button of its own. */
export function InterestsPart({ nomination, keptAs }: Props) {
  const { disclosure } = nomination;
  const [open, setOpen] = useState(false);
  return (
    <Part n={5} name="interests">
      <p>
        <Trans>
          You may disclose here what others might see as an interest of the nominee. It can also follow later;
          then the secretariat asks for it.
        </Trans>
      </p>
      {disclosure?.submittedAt && (
        <Note tone="ok">
          <p>
            <Trans>A disclosure is there.</Trans>
          </p>
        </Note>
      )}
      {open ? (
        <Disclose nomination={nomination} keptAs={keptAs} close={() => setOpen(false)} />
      ) : (
        <p>
          <button type="button" className="b" onClick={() => setOpen(true)}>
            {disclosure?.submittedAt ? (
              <Trans>Amend the disclosure</Trans>
            ) : (
              <Trans>Disclose interests</Trans>
            )}
          </button>
        </p>
      )}
    </Part>
  );
}

function Disclose({ nomination, keptAs, close }: Props & { close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useNominator();
  const send = useOwnCall();
  const readAnew = useReadAnew();
  const { value, change, settle } = useKeptAs(keptAs, beginDisclosing(nomination.disclosure));
  const [tried, setTried] = useState(false);
  const lacking = tried ? lackingIn(value) : [];
  const { busy, fault, submit } = useSubmit(
    () =>
      send(discloseInterests, {
        groupId,
        nominationId: nomination.id,
        signedAt: value.signedAt,
        answers: value.answers.map((it) => ({ ...it, yes: it.yes === true })),
      }),
    () => {
      settle();
      close();
      void readAnew();
    },
    t`The disclosure has been received.`,
  );
  const press = () => {
    setTried(true);
    const [first] = lackingIn(value);
    if (first) document.getElementById(first.id)?.focus();
    else submit();
  };
  return (
    <div className="stack-l">
      <Questions value={value} change={change} lacking={new Map(lacking.map((it) => [it.id, it.fault]))} />
      {fault !== null && <Fault error={fault} />}
      <div className="row wrap">
        <button type="button" className="b" disabled={busy} onClick={press}>
          <Trans>Send the disclosure</Trans>
        </button>
        <button type="button" className="b q" onClick={close}>
          <Trans>Not now</Trans>
        </button>
      </div>
    </div>
  );
}

const words = {
  answer: <Trans>Answer yes or no.</Trans>,
  details: <Trans>Say in a few words what it is.</Trans>,
  date: <Trans>Give the date on which the nominee signed.</Trans>,
} satisfies Record<DisclosureFault, unknown>;

interface QuestionsProps {
  value: Disclosing;
  change: (value: Disclosing) => void;
  lacking: ReadonlyMap<string, DisclosureFault>;
}

function Questions({ value, change, lacking }: QuestionsProps) {
  const { i18n } = useLingui();
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
              <span className="name">{i18n._(questionNames[question])}</span>
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
        <span className="name">
          <Trans>Signed by the nominee on</Trans>
        </span>
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
