import { Trans, useLingui } from '@lingui/react/macro';
import { invitePerson, Role } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { roleNames } from '@web/groups/names';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { PartyField } from './party-field';

const nobody = { email: '', name: '', affiliation: '', party: '' };

/** Lets somebody in: they have an account by their address from now on, and come in by a message sent to it. */
export function InviteForm({ roles }: { roles: readonly Role[] }) {
  const { t, i18n } = useLingui();
  const { groupId } = useGroup();
  const [open, setOpen] = useState(false);
  const [who, setWho] = useState(nobody);
  const [role, setRole] = useState(roles[0] ?? 'member');
  const put = (change: Partial<typeof nobody>) => setWho((it) => ({ ...it, ...change }));
  const { email, name, affiliation, party } = who;
  if (!open)
    return (
      <p>
        <button type="button" className="b p" onClick={() => setOpen(true)}>
          <Trans>Invite somebody</Trans>
        </button>
      </p>
    );
  const close = () => setOpen(false);
  const sent = () => {
    setWho(nobody);
    close();
  };
  return (
    <Panel title={<Trans>Invite somebody</Trans>}>
      <SmallForm
        label={t`Invite somebody`}
        send={(key) => {
          const input = { groupId, email, name, affiliation, party: party === '' ? null : party, role };
          return call(invitePerson, input, { key });
        }}
        done={sent}
        cancel={close}
        ready={[email, name, affiliation].every((it) => it.trim() !== '')}
        button={<Trans>Invite</Trans>}
        said={t`Invited.`}
      >
        <Line
          label={<Trans>E-mail address</Trans>}
          type="email"
          value={email}
          most={254}
          change={(it) => put({ email: it })}
          focused
        />
        <Line label={<Trans>Name</Trans>} value={name} most={120} change={(it) => put({ name: it })} />
        <Line
          label={<Trans>Ministry or organisation</Trans>}
          value={affiliation}
          most={200}
          change={(it) => put({ affiliation: it })}
        />
        <PartyField value={party} change={(it) => put({ party: it })} />
        <label className="f">
          <span>
            <Trans>Role</Trans>
          </span>
          <select className="in-t" value={role} onChange={({ target }) => setRole(Role.parse(target.value))}>
            {roles.map((it) => (
              <option key={it} value={it}>
                {i18n._(roleNames[it])}
              </option>
            ))}
          </select>
        </label>
        <p className="sm mut">
          <Trans>
            They are told by mail how they come in: with this address and a code that is sent to it each time.
          </Trans>
        </p>
      </SmallForm>
    </Panel>
  );
}
