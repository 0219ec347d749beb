import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { openCirculation, type Procedure, type VersionHead } from '@lib/contracts';
import { Field } from '@web/advice/comment-forms';
import { deadlineAt, DeadlineField, instantOfDeadline } from '@web/advice/deadline-field';
import { useSubmit } from '@web/advice/submit';
import { cityOf } from '@web/advice/wall-time';
import { call } from '@web/app/api';
import { Fault } from '@web/ui/fault';
import { atWork, extremes, firstProposal, isWeekend, kindestHour } from './hours';

interface Props {
  groupId: string;
  version: VersionHead | null;
  procedure: Procedure;
  zone: string;
  /** The zones of the members: for whom it will be early or late. */
  zones: readonly string[];
  now: Date;
  may: boolean;
  /** What must still be done first, in words; null when nothing. */
  missing: ReactNode;
  opened: (circulationId: string) => void;
}

/** Opens the silence procedure on the final text. The button says what is missing. */
export function OpenProcedure(props: Props) {
  const { t } = useLingui();
  const { procedure, zone, zones, now, version } = props;
  const [closes, setCloses] = useState(() => deadlineAt(firstProposal(now, procedure.silenceHours), 'UTC'));
  const [note, setNote] = useState('');
  const at = instantOfDeadline(closes);
  const objection = at && whatIsWrong(at, closes.zone, now, procedure.silenceHours);
  const { busy, fault, submit } = useSubmit(
    () => {
      if (!version || !at) throw new Error('nothing to open');
      const versions = [{ versionId: version.id, sha256: version.sha256 }];
      const input = { groupId: props.groupId, versions, mode: procedure.agreement, zone: closes.zone, note };
      return call(openCirculation, { ...input, expiresAt: at }, { key: crypto.randomUUID() });
    },
    ({ circulationId }) => props.opened(circulationId),
    t`The procedure is open.`,
  );
  const blocked = props.missing !== null || !at || objection !== null || !props.may;
  return (
    <section className="panel" aria-labelledby="open-procedure">
      <header>
        <h2 id="open-procedure">
          {procedure.agreement === 'silence' ? <Trans>Silence procedure</Trans> : <Trans>Explicit agreement</Trans>}
        </h2>
      </header>
      <form
        className="pad stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!blocked) submit();
        }}
      >
        {fault !== null && <Fault error={fault} />}
        <DeadlineField value={closes} change={setCloses} zones={[zone]} />
        {at && <Elsewhere at={at} zone={zone} zones={zones} choose={(it) => setCloses(deadlineAt(it, closes.zone))} />}
        <Field label={<Trans>Note to the members (optional)</Trans>} value={note} change={setNote} most={2_000} />
        <button type="submit" className="b p wide" disabled={blocked || busy} aria-describedby="why-not">
          <Trans>Open the procedure</Trans>
        </button>
        <p id="why-not" className="sm mut">
          {props.may ? (
            (props.missing ?? <PeriodFault fault={objection ?? null} hours={procedure.silenceHours} />)
          ) : (
            <Trans>The Chair opens the procedure.</Trans>
          )}
        </p>
      </form>
    </section>
  );
}

type PeriodObjection = 'too-short' | 'weekend' | null;

export function whatIsWrong(at: Date, zone: string, now: Date, hours: number): PeriodObjection {
  if (at.getTime() - now.getTime() < hours * 3_600_000) return 'too-short';
  return isWeekend(at, zone) ? 'weekend' : null;
}

function PeriodFault({ fault, hours }: { fault: PeriodObjection; hours: number }) {
  if (fault === 'too-short')
    return <Plural value={hours} one="The period lasts # hour at least." other="The period lasts # hours at least." />;
  if (fault === 'weekend') return <Trans>A procedure does not end on a Saturday or Sunday.</Trans>;
  return <Trans>All members are told at once, and the clock starts.</Trans>;
}

function Elsewhere(props: { at: Date; zone: string; zones: readonly string[]; choose: (at: Date) => void }) {
  const { i18n } = useLingui();
  const { at, zone, zones } = props;
  const ends = extremes(zones, at);
  const working = atWork(zones, at);
  const kinder = kindestHour(zones, at);
  const best = atWork(zones, kinder);
  const all = zones.length;
  const there = (zone: string) =>
    i18n.date(at, { weekday: 'short', hour: '2-digit', minute: '2-digit', timeZone: zone });
  const [mine, early, late] = [cityOf(zone), cityOf(ends?.earliest ?? 'UTC'), cityOf(ends?.latest ?? 'UTC')];
  const hour = i18n.date(kinder, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  return (
    <>
      <dl className="tz">
        <dt>
          <Trans>You, {mine}</Trans>
        </dt>
        <dd>{there(zone)}</dd>
        {ends && (
          <>
            <dt>
              <Trans>Earliest, {early}</Trans>
            </dt>
            <dd>{there(ends.earliest)}</dd>
            <dt>
              <Trans>Latest, {late}</Trans>
            </dt>
            <dd>{there(ends.latest)}</dd>
          </>
        )}
      </dl>
      {all > 0 && (
        <p className="sm mut">
          <Plural
            value={all}
            one={`Inside working hours for ${String(working)} of # member.`}
            other={`Inside working hours for ${String(working)} of # members.`}
          />{' '}
          {best > working && (
            <>
              <Trans>
                At {hour} UTC it would be {best}.
              </Trans>{' '}
              <button type="button" className="lnk" onClick={() => props.choose(kinder)}>
                <Trans>Choose that hour</Trans>
              </button>
            </>
          )}
        </p>
      )}
    </>
  );
}
