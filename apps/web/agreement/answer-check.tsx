import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { giveAnswer, type Reply } from '@lib/contracts';
import { call } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Note } from '@web/ui/note';
import { answerOf, type Answering } from './answering';
import { useFocused } from '@web/ui/focused';
import type { Agreement } from './frame';
import { Wording } from './objection';

export type Receipt = Reply<typeof giveAnswer>;

interface Props extends Agreement {
  over: boolean;
  answering: Answering;
  back: () => void;
  sent: (receipt: Receipt) => void;
}

/** The answer as it will be sent, seen once more. */
export function Check(props: Props) {
  const { t } = useLingui();
  const { answering, circulation, here, over } = props;
  const { busy, fault, submit } = useSubmit(
    (key) => call(giveAnswer, answerOf(answering, circulation, here.groupId), { key }),
    props.sent,
    t`Your answer has been received.`,
  );
  const heading = useFocused<HTMLHeadingElement>();
  const objects = answering.stand === 'object';
  return (
    <section className="panel pad stack" aria-labelledby="check">
      <h2 id="check" tabIndex={-1} ref={heading}>
        <Trans>Check your answer</Trans>
      </h2>
      {fault !== null && <Fault error={fault} />}
      <p>
        <b>{objects ? <Trans>I object</Trans> : <Trans>I agree</Trans>}</b> ·{' '}
        <bdi className="sym" dir="ltr">
          {circulation.bundle.map(({ symbol }) => symbol).join(', ')}
        </bdi>
      </p>
      {objects ? (
        <Objecting {...props} />
      ) : (
        answering.note && (
          <p dir="auto" className="said">
            {answering.note}
          </p>
        )
      )}
      {objects && !over && circulation.state === 'open' && (
        <Note>
          <p>
            <Trans>When you send this, the clock stops at once and all members are told.</Trans>
          </p>
        </Note>
      )}
      <button
        type="button"
        className={objects ? 'b d l wide' : 'b p l wide'}
        disabled={busy}
        onClick={submit}
      >
        {busy ? (
          <Trans>Sending…</Trans>
        ) : objects ? (
          <Trans>Send the objection</Trans>
        ) : (
          <Trans>Send: I agree</Trans>
        )}
      </button>
      <button type="button" className="b q" onClick={props.back}>
        <Trans>Back to change it</Trans>
      </button>
    </section>
  );
}

function Objecting({ answering: it, paragraphs, draft }: Props) {
  const where = it.paragraphs.join(', ');
  const count = it.paragraphs.length;
  return (
    <>
      <p>
        <Plural value={count} one={`Paragraph ${where}`} other={`Paragraphs ${where}`} />
      </p>
      <p dir="auto" className="said">
        {it.reason}
      </p>
      <Wording
        paragraphs={paragraphs}
        labels={it.paragraphs}
        proposed={it.proposed}
        language={draft.language}
      />
    </>
  );
}
