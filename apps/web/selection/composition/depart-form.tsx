import { Trans, useLingui } from '@lingui/react/macro';
import { departureFault, DepartureKind, type Member, readRoster, recordDeparture } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { useUnsaved } from '@web/app/unsaved';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { partyName } from '@web/ui/party';
import { SmallForm } from '@web/ui/small-form';
import { useReadSelection } from '../read-selection';
import { departureNames } from './departure-words';

/** For the head: records that a member leaves, and why. */
export function DepartPanel() {
  const [open, setOpen] = useState(false);
  return (
    <Panel title={<Trans>A member leaves</Trans>}>
      {open ? (
        <DepartForm close={() => setOpen(false)} />
      ) : (
        <>
          <p>
            <Trans>
              When a member resigns, is recalled, is found ineligible or has passed away, record it here.
            </Trans>
          </p>
          <p>
            <button type="button" className="b" onClick={() => setOpen(true)}>
              <Trans>Record a departure …</Trans>
            </button>
          </p>
        </>
      )}
    </Panel>
  );
}

const faultOf = (on: string, who: Member | undefined) =>
  on === '' ? null : departureFault(on, new Date(who?.since ?? on), new Date());

interface DayProps {
  on: string;
  fault: ReturnType<typeof faultOf>;
  change: (on: string) => void;
}

/** The day on which they left, where it was not today. */
function DayField({ on, fault, change }: DayProps) {
  return (
    <label className="f">
      <span>
        <Trans>Day on which they left, if it was before today</Trans>
      </span>
      <input
        className="in-t"
        type="date"
        dir="ltr"
        value={on}
        aria-invalid={fault !== null}
        aria-describedby={fault ? 'left-on-fault' : undefined}
        onChange={({ target }) => change(target.value)}
      />
      {fault && (
        <span className="fault" id="left-on-fault" role="alert">
          {fault === 'ahead' ? (
            <Trans>This day lies ahead.</Trans>
          ) : (
            <Trans>On this day they were not a member yet.</Trans>
          )}
        </span>
      )}
    </label>
  );
}

function DepartForm({ close }: { close: () => void }) {
  const { t, i18n } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const members = useView(readRoster, { groupId }).data?.members ?? [];
  const [personId, setPersonId] = useState('');
  const [why, setWhy] = useState<DepartureKind | null>(null);
  const [reason, setReason] = useState('');
  const [on, setOn] = useState('');
  const who = members.find(({ id }) => id === personId);
  useUnsaved(reason !== '');
  return (
    <SmallForm
      label={t`Record a departure`}
      send={async (key) => {
        if (why) await call(recordDeparture, { groupId, personId, why, reason, on: on || null }, { key });
      }}
      done={() => {
        close();
        void readAnew();
      }}
      cancel={close}
      ready={personId !== '' && why !== null && reason.trim() !== '' && !faultOf(on, who)}
      button={<Trans>Record the departure</Trans>}
      said={t`The departure is recorded.`}
    >
      <label className="f">
        <span>
          <Trans>Who</Trans>
        </span>
        <select
          className="in-t"
          value={personId}
          autoFocus
          onChange={({ target }) => setPersonId(target.value)}
        >
          <option value="">{t`Choose …`}</option>
          {members
            .filter(({ status }) => status === 'active')
            .map(({ id, name, party }) => (
              <option key={id} value={id}>
                {party ? `${name} — ${partyName(party, i18n.locale)}` : name}
              </option>
            ))}
        </select>
      </label>
      <fieldset className="f">
        <legend>
          <Trans>What has happened</Trans>
        </legend>
        {DepartureKind.options.map((it) => (
          <label key={it} className="row tick-line">
            <input type="radio" name="why" checked={why === it} onChange={() => setWhy(it)} />
            {i18n._(departureNames[it])}
          </label>
        ))}
      </fieldset>
      <DayField on={on} fault={faultOf(on, who)} change={setOn} />
      <Line
        label={<Trans>Reason, for secretariat and head only</Trans>}
        value={reason}
        most={500}
        change={setReason}
      />
      <p className="sm">
        <Trans>
          At once the seat is vacant and the member has no role any more. The next version of the composition
          is published, and its notification drafted. What the member has said stays, under their name.
        </Trans>
      </p>
    </SmallForm>
  );
}
