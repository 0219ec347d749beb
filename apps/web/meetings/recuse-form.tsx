import { Trans, useLingui } from '@lingui/react/macro';
import { type readRecusals, recuseMember, type Reply } from '@lib/contracts';
import { type ReactNode, useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useOwnId } from '@web/app/own-id';
import { useUnsaved } from '@web/app/unsaved';
import { Field } from '@web/ui/field';
import { SmallForm } from '@web/ui/small-form';
import { MemberSelect } from './live/member-select';
import { useReadMeetings } from './read-meetings';

type Whole = Reply<typeof readRecusals>;

interface Props extends Pick<Whole, 'items' | 'people'> {
  meetingId: string;
  /** Who recuses themselves; null where somebody of the desk records it of a member. */
  own: string | null;
  close: () => void;
}

/** Records that a member takes no part in a closed item. */
export function RecuseForm({ meetingId, items, people, own, close }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadMeetings();
  const [itemId, setItemId] = useState('');
  const [personId, setPersonId] = useState(own ?? '');
  const [reason, setReason] = useState('');
  useUnsaved(reason !== '');
  return (
    <SmallForm
      label={own === null ? t`Recuse a member` : t`Take no part in a closed item`}
      send={(key) => call(recuseMember, { groupId, meetingId, itemId, personId, reason }, { key })}
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      ready={itemId !== '' && personId !== '' && reason.trim() !== ''}
      button={own === null ? <Trans>Recuse them</Trans> : <Trans>Take no part in it</Trans>}
      said={t`The recusal is recorded.`}
    >
      <ItemSelect label={<Trans>Closed item</Trans>} items={items} value={itemId} change={setItemId} />
      {own === null && (
        <MemberSelect
          label={<Trans>Who takes no part in it</Trans>}
          people={people}
          value={personId}
          change={setPersonId}
        />
      )}
      <Field
        label={<Trans>Reason: the chair, the secretariat and the member read it</Trans>}
        value={reason}
        most={500}
        change={setReason}
      />
      <p className="sm">
        <Trans>
          From then on nothing of the item is shown to them. The report names who was recused, and not why.
          Only the chair and the secretariat lift it again.
        </Trans>
      </p>
    </SmallForm>
  );
}

interface ItemProps {
  label: ReactNode;
  items: Whole['items'];
  value: string;
  change: (itemId: string) => void;
}

function ItemSelect({ label, items, value, change }: ItemProps) {
  const id = useOwnId();
  return (
    <label className="f" htmlFor={id}>
      <span>{label}</span>
      <select id={id} className="in-t" value={value} onChange={(event) => change(event.target.value)}>
        <option value="">
          <Trans>Choose</Trans>
        </option>
        {items.map((it) => (
          <option key={it.id} value={it.id}>
            {`${it.number}. ${it.title}`}
          </option>
        ))}
      </select>
    </label>
  );
}
