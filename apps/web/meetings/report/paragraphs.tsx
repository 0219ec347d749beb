import { Trans, useLingui } from '@lingui/react/macro';
import { issueCorrigendum, proposeCorrection } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { DiffText } from '@web/advice/diff-text';
import { useGroup } from '@web/app/group';
import { Field } from '@web/ui/field';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import { kindWords, type Paragraph, type Report, type Whole } from './report';
import { useReadReport } from './use-read-report';

interface Props {
  meetingId: string;
  report: Report;
  may: Whole['may'];
}

/** The text of the report, in running paragraphs; what was agreed, requested or noted is named so. */
export function Paragraphs({ meetingId, report, may }: Props) {
  return (
    <div className="report stack-s">
      {report.paragraphs.map((it) =>
        it.kind === 'heading' ? (
          <div key={it.id} className="row wrap">
            <h2 className="h3" dir="auto">
              {it.text}
            </h2>
            {it.closed && (
              <span className="tag line">
                <Trans>Closed item: observers do not see it</Trans>
              </span>
            )}
          </div>
        ) : (
          <Numbered key={it.id} it={it} {...{ meetingId, may }} corrigenda={report.corrigenda} />
        ),
      )}
      {report.removed.length > 0 && (
        <section aria-labelledby="removed" className="stack-s">
          <h2 id="removed" className="h3">
            <Trans>No longer in the report</Trans>
          </h2>
          {report.removed.map(({ id, text }) => (
            <p key={id} className="said" dir="auto">
              <del>{text}</del>
            </p>
          ))}
        </section>
      )}
    </div>
  );
}

interface OneProps {
  it: Paragraph;
  meetingId: string;
  may: Whole['may'];
  corrigenda: Report['corrigenda'];
}

function Numbered({ it, meetingId, may, corrigenda }: OneProps) {
  const { i18n } = useLingui();
  const id = `r${it.number}`;
  return (
    <section id={id} aria-labelledby={`${id}-no`} tabIndex={-1}>
      <a id={`${id}-no`} href={`#${id}`} className="num no">
        <bdi dir="ltr">{it.number}.</bdi>
      </a>
      <div className="stack-s">
        {it.kind !== 'narrative' && <span className="tag line">{i18n._(kindWords[it.kind])}</span>}
        <p className="said" dir="auto">
          {it.before === undefined ? (
            it.text
          ) : (
            <DiffText before={it.before ?? ''} after={it.text} language="en" />
          )}
        </p>
        {it.before !== undefined && (
          <p className="sm mut">
            {it.before === null ? (
              <Trans>New since the report was circulated</Trans>
            ) : (
              <Trans>Changed since the report was circulated</Trans>
            )}
          </p>
        )}
        {corrigenda
          .filter(({ number }) => number === it.number)
          .map(({ k, symbol, text }) => (
            <p key={k} className="sm">
              <b>
                <bdi dir="ltr">{symbol}</bdi>
              </b>{' '}
              <span dir="auto">{text}</span>
            </p>
          ))}
        {(may.correct || may.corrigend) && <Otherwise {...{ it, meetingId }} isAdopted={may.corrigend} />}
      </div>
    </section>
  );
}

function Otherwise({ it, meetingId, isAdopted }: { it: Paragraph; meetingId: string; isAdopted: boolean }) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <OtherwiseForm {...{ it, meetingId, isAdopted }} close={() => setOpen(false)} />;
  return (
    <p>
      <button type="button" className="lnk" onClick={() => setOpen(true)}>
        {isAdopted ? <Trans>Put an error right …</Trans> : <Trans>Ask for a correction …</Trans>}
        <span className="vh">
          <Trans>on paragraph {it.number}</Trans>
        </span>
      </button>
    </p>
  );
}

interface FormProps {
  it: Paragraph;
  meetingId: string;
  isAdopted: boolean;
  close: () => void;
}

function OtherwiseForm({ it, meetingId, isAdopted, close }: FormProps) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadReport();
  const [text, setText] = useState(it.text);
  const [reason, setReason] = useState('');
  const said = { groupId, meetingId, paragraphId: it.id, text, reason };
  const isOther = text.trim() !== '' && text.trim() !== it.text;
  return (
    <SmallForm
      label={isAdopted ? t`Put paragraph ${it.number} right` : t`Correction of paragraph ${it.number}`}
      send={(key) =>
        isAdopted ? call(issueCorrigendum, said, { key }) : call(proposeCorrection, said, { key })
      }
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      ready={isOther && (!isAdopted || reason.trim() !== '')}
      button={isAdopted ? <Trans>Issue the corrigendum</Trans> : <Trans>Send it to the chair</Trans>}
      said={isAdopted ? t`The corrigendum is issued.` : t`The chair will answer your correction.`}
    >
      <Field
        label={<Trans>As it should read</Trans>}
        value={text}
        most={4_000}
        rows={4}
        change={setText}
        focused
        text
      />
      <Line label={<Trans>Why</Trans>} value={reason} most={500} change={setReason} />
    </SmallForm>
  );
}
