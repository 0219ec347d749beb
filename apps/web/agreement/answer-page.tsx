import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'wouter';
import { DraftCrumb } from '@web/advice/draft-crumb';
import { useKeptForm } from '@web/kept/form';
import { Note } from '@web/ui/note';
import { Check, type Receipt } from './answer-check';
import { Choose, type Step } from './answer-choose';
import { ReadFirst, TimeLeftBox } from './answer-parts';
import { Sent, StaySilent } from './answer-sent';
import { beginning } from './answering';
import { AgreementFrame, type Agreement } from './frame';
import { MyAnswer } from './my-answer';
import { useServerTime } from './server-time';
import { useStopping } from './stopping';
import { timeLeft } from './time-left';

/** A member's own answer: agree, stay silent or object; seen once more before it is sent. */
export default function AnswerPage() {
  const { t } = useLingui();
  const { draftId } = useParams<{ draftId: string }>();
  return (
    <AgreementFrame title={t`My answer`} draftId={draftId}>
      {(it) => <Answer key={it.circulation.id} {...it} />}
    </AgreementFrame>
  );
}

function Answer(it: Agreement) {
  const { circulation, base, draft } = it;
  const now = useServerTime(circulation.now);
  useStopping(circulation);
  const left = timeLeft(circulation.expiresAt, now);
  const over =
    !['open', 'broken', 'consulting'].includes(circulation.state) ||
    (left.over && circulation.state === 'open');
  return (
    <div className="answer">
      <DraftCrumb base={base} symbol={circulation.bundle[0]?.symbol ?? draft.stem} />
      <h1>
        <Trans>Do you agree with the advice?</Trans>
      </h1>
      <TimeLeftBox circulation={circulation} left={left} now={now} over={over} />
      <ReadFirst circulation={circulation} base={base} />
      {circulation.mine === null ? (
        <Note tone="info">
          <p>
            <Trans>
              Only those who were members when this procedure opened answer it. You can follow it here.
            </Trans>
          </p>
        </Note>
      ) : (
        <>
          <MyAnswer circulation={circulation} />
          <Answering {...it} over={over} />
        </>
      )}
    </div>
  );
}

/** One step after the other: choose, check, sent. */
function Answering(it: Agreement & { over: boolean }) {
  const { circulation, over } = it;
  const [step, setStep] = useState<Step>('choose');
  const {
    value: answering,
    change,
    settle,
    trouble,
  } = useKeptForm(`agree/${circulation.id}`, beginning(circulation));
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  if (step === 'check')
    return (
      <Check
        {...it}
        answering={answering}
        back={() => setStep('choose')}
        sent={(receipt) => {
          settle();
          setReceipt(receipt);
          setStep('sent');
        }}
      />
    );
  const again = () => setStep('choose');
  if (step === 'sent' && receipt) return <Sent circulation={circulation} receipt={receipt} again={again} />;
  if (step === 'silent') return <StaySilent circulation={circulation} again={again} />;
  return (
    <Choose
      circulation={circulation}
      paragraphs={it.paragraphs}
      over={over}
      answering={answering}
      change={change}
      trouble={trouble}
      go={setStep}
    />
  );
}
