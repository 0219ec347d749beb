import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { openCirculation, readCycle, readRoster, type Procedure, type VersionHead } from '@lib/contracts';
import { deadlineAt, DeadlineField, instantOfDeadline } from '@web/advice/deadline-field';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { useSubmit } from '@web/app/submit';
import { useKeptForm } from '@web/kept/form';
import { Fault } from '@web/ui/fault';
import { Field } from '@web/ui/field';
import { useNow } from '@web/ui/now';
import { Panel } from '@web/ui/panel';
import { View } from '@web/ui/view';
import { Elsewhere } from './elsewhere';
import { firstProposal, whatIsWrong, type PeriodFault } from './hours';

interface Props {
  version: VersionHead | null;
  base: string;
  may: boolean;
  /** What must still be done first, in words; null when nothing. */
  missing: ReactNode;
}

/** Opens the silence procedure on the final text. The button says what is missing. */
export function OpenProcedure(props: Props) {
  const { groupId } = useGroup();
  return (
    <View of={readCycle} input={{ groupId }}>
      {({ procedure }) => (
        <Panel
          title={
            procedure.agreement === 'silence' ? (
              <Trans>Silence procedure</Trans>
            ) : (
              <Trans>Explicit agreement</Trans>
            )
          }
        >
          <Form {...props} procedure={procedure} />
        </Panel>
      )}
    </View>
  );
}

function Form({ version, base, may, missing, procedure }: Props & { procedure: Procedure }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const [, go] = useLocation();
  const now = useNow();
  const { silenceHours, holidays } = procedure;
  const zones = useZones(groupId);
  const [closes, setCloses] = useState(() => deadlineAt(firstProposal(now, silenceHours, holidays), 'UTC'));
  const { value: note, change: setNote, settle } = useKeptForm(`open/${version?.id ?? ''}`, '');
  const at = instantOfDeadline(closes);
  const wrong = at && whatIsWrong(at, closes.zone, now, procedure);
  const { busy, fault, submit } = useSubmit(
    async (key) => {
      if (!version || !at) throw new Error('nothing to open');
      const versions = [{ versionId: version.id, sha256: version.sha256 }];
      const input = { groupId, versions, mode: procedure.agreement, expiresAt: at, zone: closes.zone, note };
      return call(openCirculation, input, { key });
    },
    () => {
      settle();
      go(`${base}/silence`);
    },
    t`The procedure is open.`,
  );
  const blocked = missing !== null || !at || wrong !== null || !may;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!blocked) submit();
      }}
    >
      {fault !== null && <Fault error={fault} />}
      <DeadlineField value={closes} change={setCloses} />
      {at && <Elsewhere at={at} zones={zones} choose={(it) => setCloses(deadlineAt(it, closes.zone))} />}
      <Field
        label={<Trans>Note to the members (optional)</Trans>}
        value={note}
        change={setNote}
        most={2_000}
      />
      <button type="submit" className="b p wide" disabled={blocked || busy} aria-describedby="why-not">
        <Trans>Open the procedure</Trans>
      </button>
      <div id="why-not" className="sm mut">
        {may ? (
          (missing ?? <Period wrong={wrong} hours={silenceHours} />)
        ) : (
          <Trans>The Chair opens the procedure.</Trans>
        )}
      </div>
    </form>
  );
}

/** Where the members are. */
const useZones = (groupId: string): string[] =>
  (useView(readRoster, { groupId }).data?.members ?? [])
    .filter(({ status }) => status === 'active')
    .map(({ timeZone }) => timeZone);

function Period({ wrong, hours }: { wrong: PeriodFault | null; hours: number }) {
  if (wrong === 'too-short')
    return (
      <Plural
        value={hours}
        one="The period lasts # hour at least."
        other="The period lasts # hours at least."
      />
    );
  if (wrong === 'weekend') return <Trans>A procedure does not end on a Saturday or Sunday.</Trans>;
  if (wrong === 'holiday')
    return <Trans>A procedure does not end on a holiday that the working procedure names.</Trans>;
  return <Trans>All members are told at once, and the clock starts.</Trans>;
}
