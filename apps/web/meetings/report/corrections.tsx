import { Trans, useLingui } from '@lingui/react/macro';
import { answerCorrection, type CorrectionOutcome, type ReportCorrection } from '@lib/contracts';
import { type ReactNode, useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { DiffText } from '@web/advice/diff-text';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { When } from '@web/ui/when';
import type { Report, Whole } from './report';
import { useReadReport } from './use-read-report';

interface Props {
  meetingId: string;
  report: Report;
  may: Whole['may'];
}

/** Every correction that was asked for, with what the chair answered. */
export function Corrections({ meetingId, report: { corrections, paragraphs }, may }: Props) {
  if (corrections.length === 0) return null;
  const now = (paragraphId: string) => paragraphs.find(({ id }) => id === paragraphId)?.text;
  return (
    <Panel title={<Trans>Corrections that were asked for</Trans>}>
      <ul className="rows">
        {corrections.map((it) => (
          <li key={it.id}>
            <div className="grow stack-s">
              <Asked it={it} now={now(it.paragraphId)} />
              {it.outcome === null && may.answer && (
                <Answer meetingId={meetingId} correctionId={it.id} over={now(it.paragraphId)} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What somebody asks for: while it is open, as what it would change in the paragraph as it is now. */
function Asked({ it, now }: { it: ReportCorrection; now: string | undefined }) {
  return (
    <>
      <div className="row wrap">
        {it.number === '' ? (
          <Trans>A paragraph that is no longer in the report</Trans>
        ) : (
          <a href={`#r${it.number}`}>
            <Trans>Paragraph {it.number}</Trans>
          </a>
        )}
        <bdi>{it.name}</bdi> <When at={it.at} />
        <Outcome it={it} />
      </div>
      <p className="said" dir="auto">
        {it.outcome === null && now !== undefined ? (
          <DiffText before={now} after={it.text} language="en" />
        ) : (
          it.text
        )}
      </p>
      {it.reason !== '' && (
        <p className="sm mut" dir="auto">
          {it.reason}
        </p>
      )}
      {it.answer !== '' && (
        <p className="sm" dir="auto">
          {it.answer}
        </p>
      )}
    </>
  );
}

function Outcome({ it: { outcome } }: { it: ReportCorrection }) {
  if (outcome === null)
    return (
      <span className="tag line">
        <Trans>Waits for the chair</Trans>
      </span>
    );
  if (outcome === 'declined')
    return (
      <span className="tag bad">
        <Trans context="correction">Declined</Trans>
      </span>
    );
  return (
    <span className="tag ok">
      {outcome === 'taken' ? (
        <Trans context="correction">Taken</Trans>
      ) : (
        <Trans context="correction">Taken up in another way</Trans>
      )}
    </span>
  );
}

interface AnswerProps {
  meetingId: string;
  correctionId: string;
  /** What the paragraph says now, where it is still in the report. */
  over: string | undefined;
}

function Answer({ meetingId, correctionId, over }: AnswerProps) {
  const [outcome, setOutcome] = useState<CorrectionOutcome | null>(null);
  const close = () => setOutcome(null);
  if (outcome) return <AnswerForm {...{ meetingId, correctionId, over, outcome, close }} />;
  return (
    <p className="row wrap">
      {over !== undefined && (
        <button type="button" className="b s" onClick={() => setOutcome('taken')}>
          <Trans>Take the correction …</Trans>
        </button>
      )}
      <button type="button" className="b q s" onClick={() => setOutcome('otherwise')}>
        <Trans>Taken up in another way …</Trans>
      </button>
      <button type="button" className="b q s" onClick={() => setOutcome('declined')}>
        <Trans>Decline the correction …</Trans>
      </button>
    </p>
  );
}

interface FormProps extends AnswerProps {
  outcome: CorrectionOutcome;
  close: () => void;
}

const buttons: Readonly<Record<CorrectionOutcome, ReactNode>> = {
  taken: <Trans>Change the paragraph so</Trans>,
  otherwise: <Trans>It is taken up so</Trans>,
  declined: <Trans>Leave the paragraph as it is</Trans>,
};
const words: Readonly<Record<CorrectionOutcome, ReactNode>> = {
  taken: <Trans>A word to whoever asked</Trans>,
  otherwise: <Trans>Where and how it is taken up</Trans>,
  declined: <Trans>Reason</Trans>,
};

function AnswerForm({ meetingId, correctionId, over, outcome, close }: FormProps) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadReport();
  const [answer, setAnswer] = useState('');
  const isTaken = outcome === 'taken';
  // Words that come while it is open are told of first, and stand beside it then.
  const [read, setRead] = useState(over);
  const labels: Readonly<Record<CorrectionOutcome, string>> = {
    taken: t`Take the correction`,
    otherwise: t`Take the correction up in another way`,
    declined: t`Decline the correction`,
  };
  return (
    <SmallForm
      label={labels[outcome]}
      send={(key) =>
        call(
          answerCorrection,
          { groupId, meetingId, correctionId, outcome, answer, ...(isTaken && { over: read }) },
          { key },
        ).catch((fault: unknown) => {
          setRead(over);
          throw fault;
        })
      }
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      ready={isTaken || answer.trim() !== ''}
      button={buttons[outcome]}
      said={t`The correction is answered.`}
    >
      <Line label={words[outcome]} value={answer} most={1_000} change={setAnswer} focused />
    </SmallForm>
  );
}
