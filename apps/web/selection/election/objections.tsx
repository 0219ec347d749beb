import { Trans, useLingui } from '@lingui/react/macro';
import { type ChairElection, objectToAcclamation } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useUnsaved } from '@web/app/unsaved';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { When } from '@web/ui/when';
import { useReadElections } from './read-elections';

/** For a member, while nobody has objected: says nothing, or objects. */
export function ObjectPanel({ electionId }: { electionId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Panel title={<Trans>Do you object?</Trans>}>
      {open ? (
        <Form electionId={electionId} close={() => setOpen(false)} />
      ) : (
        <>
          <p>
            <Trans>Whoever does not object need not do anything.</Trans>
          </p>
          <p>
            <button type="button" className="b" onClick={() => setOpen(true)}>
              <Trans>Object …</Trans>
            </button>
          </p>
        </>
      )}
    </Panel>
  );
}

function Form({ electionId, close }: { electionId: string; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadElections();
  const [reason, setReason] = useState('');
  useUnsaved(reason !== '');
  return (
    <SmallForm
      label={t`Object to the acclamation`}
      send={(key) => call(objectToAcclamation, { groupId, electionId, reason }, { key })}
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      ready={reason.trim() !== ''}
      button={<Trans>Send the objection</Trans>}
      said={t`Your objection is recorded.`}
    >
      <p className="sm">
        <Trans>
          The group sees that somebody objects. Who it is, and why, only the secretariat, its head and the
          chair see. It cannot be taken back.
        </Trans>
      </p>
      <Line label={<Trans>Reason</Trans>} value={reason} most={1_000} change={setReason} focused />
    </SmallForm>
  );
}

/** Objections that whoever reads may see: all of them at the desk, for others their own. */
export function Objections({ it: { objections } }: { it: ChairElection }) {
  if (objections.length === 0) return null;
  return (
    <Panel title={<Trans>Objections</Trans>}>
      <ul className="stack-s">
        {objections.map(({ name, reason, at }) => (
          <li key={`${name} ${at.toISOString()}`}>
            <p>
              <b>
                <bdi>{name}</bdi>
              </b>
            </p>
            <p className="said" dir="auto">
              {reason}
            </p>
            <p className="xs mut">
              <When at={at} as="formal" />
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
