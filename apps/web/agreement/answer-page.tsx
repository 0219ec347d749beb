import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'wouter';
import { Icon } from '@web/ui/icon';
import { Check, Sent, StaySilent, type Receipt } from './answer-check';
import { Choose, type Step } from './answer-choose';
import { MyAnswer, ReadFirst, TimeLeftBox } from './answer-parts';
import { beginning } from './answering';
import { useServerTime } from './clock';
import { AgreementFrame, type Agreement } from './frame';
import { timeLeft } from './time-left';

/** A member's own answer: agree, stay silent or object; seen once more before it is sent. */
export function AnswerPage({ params }: { params: { draftId: string } }) {
  return <AgreementFrame draftId={params.draftId}>{(it) => <Answer {...it} />}</AgreementFrame>;
}

function Answer(it: Agreement) {
  const { circulation } = it;
  const now = useServerTime(circulation.now);
  const [step, setStep] = useState<Step>('choose');
  const [answering, setAnswering] = useState(() => beginning(circulation));
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const left = timeLeft(circulation.expiresAt, now);
  const over = left.over || !['open', 'broken', 'consulting'].includes(circulation.state);
  return (
    <div className="wrap narrow">
      <p className="crumb">
        <Link href={it.base}>
          <bdi className="sym" dir="ltr">
            {circulation.bundle[0]?.symbol}
          </bdi>
        </Link>
        <Icon name="forward" />
        <Link href={`${it.base}/silence`}>
          <Trans>Procedure</Trans>
        </Link>
      </p>
      <h1>
        <Trans>Do you agree with the advice?</Trans>
      </h1>
      <TimeLeftBox {...it} left={left} over={over} />
      <ReadFirst {...it} />
      {circulation.mine === null ? (
        <p className="note info">
          <Icon name="info" />
          <span>
            <Trans>Only those who were members when this procedure opened answer it. You can follow it here.</Trans>
          </span>
        </p>
      ) : (
        <>
          <MyAnswer {...it} />
          {step === 'choose' && (
            <Choose {...it} over={over} answering={answering} change={setAnswering} go={setStep} />
          )}
          {step === 'check' && (
            <Check
              {...it}
              over={over}
              answering={answering}
              back={() => setStep('choose')}
              sent={(receipt) => {
                setReceipt(receipt);
                setStep('sent');
              }}
            />
          )}
          {step === 'sent' && receipt && <Sent {...it} receipt={receipt} again={() => setStep('choose')} />}
          {step === 'silent' && <StaySilent {...it} again={() => setStep('choose')} />}
        </>
      )}
    </div>
  );
}
