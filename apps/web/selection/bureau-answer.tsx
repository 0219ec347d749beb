import { Trans, useLingui } from '@lingui/react/macro';
import { BureauAnswer, type ConsultationView } from '@lib/contracts';
import { useState } from 'react';
import { useSubmit } from '@web/app/submit';
import { useUnsaved } from '@web/app/unsaved';
import { Fault } from '@web/ui/fault';
import { Field } from '@web/ui/field';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { When } from '@web/ui/when';
import type { Acting } from './bureau-acting';
import { answerWords } from './bureau-words';

interface Props {
  it: ConsultationView;
  acting: Acting;
}

/** One's own view: given, changed before the end, or no more to be given. */
export function BureauAnswerPanel({ it, acting }: Props) {
  const [changing, setChanging] = useState(false);
  const { own, may } = it;
  if (own && !changing)
    return (
      <Panel title={<Trans>Your view</Trans>}>
        <ViewWords view={own} />
        {may.answer && (
          <button type="button" className="b s" onClick={() => setChanging(true)}>
            <Trans>Change my view</Trans>
          </button>
        )}
      </Panel>
    );
  if (!may.answer) return null;
  return <AnswerForm it={it} acting={acting} done={() => setChanging(false)} />;
}

/** What somebody said, in words. */
export function ViewWords({ view }: { view: NonNullable<ConsultationView['own']> }) {
  const { i18n } = useLingui();
  return (
    <div className="stack-s">
      <p>
        <b>{i18n._(answerWords[view.answer])}</b>
        {view.about !== '' && (
          <>
            : <bdi>{view.about}</bdi>
          </>
        )}
      </p>
      {view.text !== '' && (
        <p className="said" dir="auto">
          {view.text}
        </p>
      )}
      <p className="xs mut">
        <When at={view.at} as="formal" /> {view.byLink && <Trans>by the link of the message</Trans>}
      </p>
    </div>
  );
}

function AnswerForm({ it, acting, done }: Props & { done: () => void }) {
  const { t, i18n } = useLingui();
  const before = it.own ?? { answer: null, about: '', text: '' };
  const [answer, setAnswer] = useState<BureauAnswer | null>(before.answer);
  const [about, setAbout] = useState(before.about);
  const [text, setText] = useState(before.text);
  useUnsaved(text !== before.text);
  const { busy, fault, submit } = useSubmit(
    async (key) => {
      if (answer) await acting.give({ answer, about: answer === 'asks_for_more' ? about : '', text }, key);
    },
    () => {
      done();
      acting.readAgain();
    },
    t`Your view is recorded.`,
  );
  return (
    <Panel title={<Trans>Your view</Trans>}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (answer) submit();
        }}
      >
        <fieldset className="stack-s">
          <legend className="vh">
            <Trans>Your view</Trans>
          </legend>
          {BureauAnswer.options.map((one) => (
            <label key={one} className="row tick-line">
              <input type="radio" name="view" checked={answer === one} onChange={() => setAnswer(one)} />
              {i18n._(answerWords[one])}
            </label>
          ))}
        </fieldset>
        {answer === 'asks_for_more' && (
          <Line
            label={<Trans>Of what there should be more</Trans>}
            value={about}
            most={120}
            change={setAbout}
          />
        )}
        <Field
          label={answer === 'no_objection' ? <Trans>In words (optional)</Trans> : <Trans>In words</Trans>}
          value={text}
          most={4_000}
          rows={4}
          change={setText}
        />
        <p className="sm mut">
          <Trans>You see what others said once you have given your own view.</Trans>
        </p>
        {fault !== null && <Fault error={fault} />}
        <button type="submit" className="b p" disabled={busy || answer === null}>
          <Trans>Give my view</Trans>
        </button>
      </form>
    </Panel>
  );
}
