import { Trans, useLingui } from '@lingui/react/macro';
import { type ChairElection, type Member, putForward, readRoster } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { useUnsaved } from '@web/app/unsaved';
import { Field } from '@web/ui/field';
import { Panel } from '@web/ui/panel';
import { partyName } from '@web/ui/party';
import { SmallForm } from '@web/ui/small-form';
import { useReadElections } from './read-elections';

interface Props {
  it: ChairElection;
}

/** For whoever sits in the group: puts oneself or another member forward. */
export function PutForward({ it }: Props) {
  const { groupId, me } = useGroup();
  const roster = useView(readRoster, { groupId }).data;
  const [open, setOpen] = useState(false);
  const members = roster?.members.filter(({ status }) => status === 'active') ?? [];
  const known = it.candidates.map(({ personId }) => personId);
  const others = members.filter(({ id }) => !known.includes(id));
  if (!members.some(({ id }) => id === me?.id) || others.length === 0) return null;
  return (
    <Panel title={<Trans>Put a candidate forward</Trans>}>
      {open ? (
        <Form electionId={it.id} members={others} close={() => setOpen(false)} />
      ) : (
        <>
          <p>
            <Trans>You can put yourself or another member forward.</Trans>
          </p>
          <p>
            <button type="button" className="b p" onClick={() => setOpen(true)}>
              <Trans>Put a candidate forward …</Trans>
            </button>
          </p>
        </>
      )}
    </Panel>
  );
}

interface FormProps {
  electionId: string;
  members: readonly Member[];
  close: () => void;
}

function Form({ electionId, members, close }: FormProps) {
  const { t, i18n } = useLingui();
  const { groupId, me } = useGroup();
  const readAnew = useReadElections();
  const [personId, setPersonId] = useState('');
  const [statement, setStatement] = useState('');
  useUnsaved(statement !== '');
  const nameOf = ({ id, name, party }: Member) => {
    const full = party ? `${name} — ${partyName(party, i18n.locale)}` : name;
    return id === me?.id ? t`You: ${full}` : full;
  };
  return (
    <SmallForm
      label={t`Put a candidate forward`}
      send={(key) => call(putForward, { groupId, electionId, personId, statement }, { key })}
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      ready={personId !== ''}
      button={<Trans>Put forward</Trans>}
      said={t`The candidate is put forward.`}
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
          {members.map((it) => (
            <option key={it.id} value={it.id}>
              {nameOf(it)}
            </option>
          ))}
        </select>
      </label>
      <Field
        label={<Trans>Statement, shown to the group (optional)</Trans>}
        value={statement}
        most={2_000}
        rows={4}
        change={setStatement}
      />
    </SmallForm>
  );
}
