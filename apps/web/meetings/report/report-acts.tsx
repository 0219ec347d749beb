import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { adoptMeetingReport, circulateMeetingReport, draftMeetingReport } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useOwnId } from '@web/app/own-id';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { useNow } from '@web/ui/now';
import { SmallForm } from '@web/ui/small-form';
import { WhenBoth } from '@web/ui/when';
import type { Report, Whole } from './report';
import { useReadReport } from './use-read-report';

/** Has the report written from what was done in the meeting. */
export function Begin({ meetingId }: { meetingId: string }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadReport();
  const { busy, fault, submit } = useSubmit(
    (key) => call(draftMeetingReport, { groupId, meetingId }, { key }),
    readAnew,
    t`The report is drafted.`,
  );
  return (
    <div className="stack-s">
      <p>
        <Trans>
          Who attended, what was taken up, who spoke, what was agreed and what is to be done is known already.
        </Trans>
      </p>
      {fault !== null && <Fault error={fault} />}
      <p>
        <button type="button" className="b p" disabled={busy} onClick={submit}>
          <Trans>Draft the report from the meeting</Trans>
        </button>
      </p>
    </div>
  );
}

interface Props {
  meetingId: string;
  report: Report;
  may: Whole['may'];
  write: () => void;
}

/** What whoever reads may do with the report as it stands. */
export function ReportActs({ meetingId, report, may, write }: Props) {
  const [isCirculating, setCirculating] = useState(false);
  if (!may.edit && !may.circulate && !may.adopt) return null;
  if (isCirculating) return <Circulate meetingId={meetingId} close={() => setCirculating(false)} />;
  return (
    <div className="row wrap">
      {may.edit && (
        <button type="button" className="b s" onClick={write}>
          <Trans>Write on the report …</Trans>
        </button>
      )}
      {may.circulate && (
        <button type="button" className="b p s" onClick={() => setCirculating(true)}>
          <Trans>Circulate it for corrections …</Trans>
        </button>
      )}
      {may.adopt && <Adopt meetingId={meetingId} report={report} />}
    </div>
  );
}

const spans = [3, 5, 7, 10, 14, 21];
const DAY_MS = 86_400_000;

function Circulate({ meetingId, close }: { meetingId: string; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadReport();
  const [days, setDays] = useState(7);
  const id = useOwnId();
  // A minute more than the days: the clocks of two machines differ.
  const until = () => new Date(Date.now() + days * DAY_MS + 60_000);
  return (
    <SmallForm
      label={t`Circulate the report`}
      send={(key) => call(circulateMeetingReport, { groupId, meetingId, correctionsUntil: until() }, { key })}
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      button={<Trans>Circulate it</Trans>}
      said={t`The report is circulated.`}
    >
      <label className="f" htmlFor={id}>
        <span>
          <Trans>Time for corrections</Trans>
        </span>
        <select
          id={id}
          className="in-t"
          value={days}
          onChange={({ target }) => setDays(Number(target.value))}
        >
          {spans.map((it) => (
            <option key={it} value={it}>
              <Plural value={it} one="# day" other="# days" />
            </option>
          ))}
        </select>
      </label>
    </SmallForm>
  );
}

function Adopt({ meetingId, report }: { meetingId: string; report: Report }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadReport();
  const [isOpen, setOpen] = useState(false);
  const now = useNow();
  const { correctionsUntil } = report;
  if (correctionsUntil && now < correctionsUntil) return <TooEarly until={correctionsUntil} />;
  const unanswered = report.corrections.filter(({ outcome }) => outcome === null).length;
  if (unanswered > 0)
    return (
      <p className="sm mut">
        <Plural
          value={unanswered}
          one="# correction has no answer yet: the report can be adopted after that."
          other="# corrections have no answer yet: the report can be adopted after that."
        />
      </p>
    );
  if (!isOpen)
    return (
      <button type="button" className="b p s" onClick={() => setOpen(true)}>
        <Trans>Adopt the report …</Trans>
      </button>
    );
  return (
    <SmallForm
      label={t`Adopt the report`}
      send={(key) => call(adoptMeetingReport, { groupId, meetingId }, { key })}
      done={readAnew}
      cancel={() => setOpen(false)}
      button={<Trans>Adopt it as it stands</Trans>}
      said={t`The report is adopted.`}
    >
      <p className="sm">
        <Trans>It does not change any more after that. A later error is put right beside it.</Trans>
      </p>
    </SmallForm>
  );
}

/** Those who attended were told until when they may ask for something. */
function TooEarly({ until }: { until: Date }) {
  const id = useOwnId();
  return (
    <>
      <button type="button" className="b s" disabled aria-describedby={id}>
        <Trans>Adopt the report …</Trans>
      </button>
      <span id={id} className="sm mut">
        <Trans>
          Corrections may come until <WhenBoth at={until} />. After that the report is adopted by itself,
          unless one of them has no answer.
        </Trans>
      </span>
    </>
  );
}
