import { Trans, useLingui } from '@lingui/react/macro';
import {
  editMeetingReport,
  type ReportKind,
  ReportKind as kinds,
  type ReportParagraph,
} from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { Behind, Clashes, tellingLate } from '@web/app/begun';
import { mergedList } from '@web/app/merged-list';
import { newId } from '@web/app/new-id';
import { useGroup } from '@web/app/group';
import { useOwnId } from '@web/app/own-id';
import { useSubmit } from '@web/app/submit';
import { useUnsaved } from '@web/app/unsaved';
import { Fault } from '@web/ui/fault';
import { Field } from '@web/ui/field';
import { kindWords, type Report } from './report';
import { useReadReport } from './use-read-report';

interface Props {
  meetingId: string;
  report: Report;
  close: () => void;
}

/** Writes on the whole report; what was typed stays when somebody else was quicker. */
export function Editing({ meetingId, report, close }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadReport();
  const [base, setBase] = useState(() => ({ version: report.version, written: writtenIn(report) }));
  const [typed, setTyped] = useState<readonly ReportParagraph[]>(base.written);
  const [clashes, setClashes] = useState<readonly ReportParagraph[]>([]);
  useUnsaved(true);
  const { busy, fault, submit } = useSubmit(
    () =>
      call(editMeetingReport, { groupId, meetingId, paragraphs: [...typed] }, { etag: base.version }).catch(
        tellingLate(readAnew),
      ),
    () => {
      close();
      readAnew();
    },
    t`The report is kept.`,
  );
  const ready = typed.length > 0 && typed.every(({ text }) => text.trim() !== '');
  const putTogether = () => {
    const theirs = writtenIn(report);
    const merged = mergedList(base.written, theirs, typed);
    setTyped(merged.list);
    setClashes(merged.clashes);
    setBase({ version: report.version, written: theirs });
  };
  const put = (at: number, change: Partial<ReportParagraph>) =>
    setTyped(typed.map((it, i) => (i === at ? { ...it, ...change } : it)));
  const move = (at: number, by: number) => setTyped(movedBy(typed, at, by));
  const add = (at: number) =>
    setTyped([...typed.slice(0, at), { id: newId(), kind: 'narrative', text: '' }, ...typed.slice(at)]);
  return (
    <form
      className="stack"
      aria-label={t`Write on the report`}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) submit();
      }}
    >
      {typed.map((it, i) => (
        <One
          key={it.id}
          {...{ it, i, count: typed.length }}
          change={(to) => put(i, to)}
          move={(by) => move(i, by)}
          add={() => add(i + 1)}
          remove={() => setTyped(typed.filter((_, at) => at !== i))}
        />
      ))}
      {fault !== null && <Fault error={fault} />}
      <Behind
        of={{ isBehind: report.version !== base.version, goOn: putTogether }}
        go={<Trans>Put both together</Trans>}
      >
        <Trans>Somebody else has written on this report since you began. Nothing of either is lost.</Trans>
      </Behind>
      <Clashes of={clashes} />
      <div className="row wrap">
        <button type="submit" className="b p s" disabled={busy || !ready}>
          <Trans>Keep</Trans>
        </button>
        <button type="button" className="b q s" onClick={close}>
          <Trans>Cancel</Trans>
        </button>
      </div>
    </form>
  );
}

const writtenIn = ({ paragraphs }: Report): readonly ReportParagraph[] =>
  paragraphs.map(({ id, kind, text }) => ({ id, kind, text }));

function movedBy<T>(all: readonly T[], at: number, by: number): T[] {
  const rest = all.filter((_, i) => i !== at);
  const it = all[at];
  if (it !== undefined) rest.splice(at + by, 0, it);
  return rest;
}

interface OneProps {
  it: ReportParagraph;
  i: number;
  count: number;
  change: (to: Partial<ReportParagraph>) => void;
  move: (by: number) => void;
  add: () => void;
  remove: () => void;
}

function One({ it, i, count, change, move, add, remove }: OneProps) {
  const { t, i18n } = useLingui();
  const id = useOwnId();
  const place = String(i + 1);
  return (
    <fieldset className="panel pad stack-s">
      <legend className="vh">{t`Paragraph ${place}`}</legend>
      <label className="f" htmlFor={id}>
        <span>
          <Trans>What it is</Trans>
        </span>
        <select
          id={id}
          className="in-t"
          value={it.kind}
          onChange={({ target }) => change({ kind: target.value as ReportKind })}
        >
          {kinds.options.map((kind) => (
            <option key={kind} value={kind}>
              {i18n._(kindWords[kind])}
            </option>
          ))}
        </select>
      </label>
      <Field
        label={<Trans>Text</Trans>}
        value={it.text}
        most={4_000}
        rows={it.kind === 'heading' ? 1 : 3}
        change={(text) => change({ text })}
        text
      />
      <div className="row wrap">
        <button type="button" className="b s" disabled={i === 0} onClick={() => move(-1)}>
          <Trans>Up</Trans>
        </button>
        <button type="button" className="b s" disabled={i === count - 1} onClick={() => move(1)}>
          <Trans>Down</Trans>
        </button>
        <button type="button" className="b s" onClick={add}>
          <Trans>Add one below</Trans>
        </button>
        <button type="button" className="b q s" onClick={remove}>
          <Trans>Remove</Trans>
        </button>
      </div>
    </fieldset>
  );
}
