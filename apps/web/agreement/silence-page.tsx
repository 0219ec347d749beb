import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from 'wouter';
import { DraftCrumb } from '@web/advice/draft-crumb';
import { Note } from '@web/ui/note';
import { ClockActs } from './clock-acts';
import { CountRow } from './count-row';
import { FlowSteps } from './flow-steps';
import { AgreementFrame, type Agreement } from './frame';
import { LateStatements } from './late-statements';
import { Objections } from './objection';
import { Positions } from './positions';
import { Record } from './record';
import { useServerTime } from './server-time';
import { SilenceSteps } from './silence-steps';
import { useStopping } from './stopping';
import { TextUnder } from './text-under';
import { WaysOn } from './ways-on';

/** The silence procedure for everyone: the clock, who answered what as far as one may see it, and the record. */
export default function SilencePage() {
  const { t } = useLingui();
  const { draftId } = useParams<{ draftId: string }>();
  return (
    <AgreementFrame title={t`Silence procedure`} draftId={draftId}>
      {(it) => <Silence {...it} />}
    </AgreementFrame>
  );
}

function Silence(it: Agreement) {
  const { circulation, draft, base, here } = it;
  const now = useServerTime(circulation.now);
  useStopping(circulation);
  const stopped = circulation.state === 'broken' || circulation.state === 'consulting';
  return (
    <>
      <DraftCrumb base={base} symbol={draft.stem} />
      <Heading {...it} />
      <FlowSteps>
        <SilenceSteps {...it} now={now} />
      </FlowSteps>
      <ClockActs {...it} now={now} />
      <CountRow counts={circulation.counts} />
      <div className="g2">
        <div className="stack-l">
          {circulation.note && (
            <Note tone="info">
              <p dir="auto">{circulation.note}</p>
            </Note>
          )}
          <Objections
            circulation={circulation}
            paragraphs={it.paragraphs}
            language={draft.language}
            nameOf={it.nameOf}
          />
          {stopped && here.roles.includes('chair') && <WaysOn circulation={circulation} base={base} />}
          <Positions circulation={circulation} />
          <LateStatements circulation={circulation} nameOf={it.nameOf} />
        </div>
        <aside className="stack" aria-labelledby="text-under">
          <TextUnder circulation={circulation} base={base} />
          <Record circulationId={circulation.id} />
        </aside>
      </div>
    </>
  );
}

function Heading({ circulation: { mode, bundle, mine, state }, base }: Agreement) {
  const answers = mine !== null && ['open', 'broken', 'consulting'].includes(state);
  return (
    <div className="phead">
      <div>
        <h1>{mode === 'silence' ? <Trans>Silence procedure</Trans> : <Trans>Explicit agreement</Trans>}</h1>
        <p className="mut" dir="auto">
          {bundle[0]?.title}
        </p>
      </div>
      {answers && (
        <Link className="b p" href={`${base}/answer`}>
          {mine.kind === null ? <Trans>Give my answer</Trans> : <Trans>My answer</Trans>}
        </Link>
      )}
    </div>
  );
}
