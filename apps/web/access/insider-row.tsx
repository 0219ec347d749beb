import { Trans, useLingui } from '@lingui/react/macro';
import type { Insider } from '@lib/contracts';
import { useState } from 'react';
import { roleNames } from '@web/groups/names';
import { PartyChip, PartyName } from '@web/ui/party';
import { PersonName } from '@web/ui/person';
import { When } from '@web/ui/when';
import { InsiderActs } from './insider-acts';

const can = ({ may: { give, end, signOut, deactivate, reactivate }, factorReset }: Insider): boolean =>
  signOut || deactivate || reactivate || factorReset.may !== null || give.length + end.length > 0;

/** Somebody with a role, and behind a press what may be done about them. */
export function InsiderRow({ person: it }: { person: Insider }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const { name } = it;
  return (
    <li className="member insider">
      {it.party ? <PartyChip code={it.party} /> : <span className="cc" aria-hidden="true" />}
      <div className="grow stack-s">
        <p>
          <b>
            <PersonName person={it} />
          </b>{' '}
          {it.roles.map((role) => (
            <span key={role} className="tag">
              {i18n._(roleNames[role])}
            </span>
          ))}{' '}
          {it.factorReset.asked && (
            <span className="tag">
              <Trans>Reset of the second factor asked for</Trans>
            </span>
          )}{' '}
          {!it.active && (
            <span className="tag bad">
              <Trans>Deactivated</Trans>
            </span>
          )}
        </p>
        <p className="sm mut">
          <bdi dir="ltr">{it.email}</bdi>
          {it.party && (
            <>
              {' · '}
              <PartyName code={it.party} />
            </>
          )}
          {it.affiliation !== '' && (
            <>
              {' · '}
              <bdi>{it.affiliation}</bdi>
            </>
          )}
          {' · '}
          {it.seenAt ? (
            <Trans>
              last here <When at={it.seenAt} />
            </Trans>
          ) : (
            <Trans>has never come in</Trans>
          )}
        </p>
        {open && <InsiderActs person={it} />}
      </div>
      {can(it) && (
        <button
          type="button"
          className="b s"
          aria-expanded={open}
          aria-label={t`Change ${name}`}
          onClick={() => setOpen(!open)}
        >
          {open ? <Trans>Close</Trans> : <Trans>Change</Trans>}
        </button>
      )}
    </li>
  );
}
