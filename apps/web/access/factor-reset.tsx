import { Trans, useLingui } from '@lingui/react/macro';
import { askFactorReset, type Insider, resetFactors, withdrawFactorReset } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Field } from '@web/ui/field';
import { SmallForm } from '@web/ui/small-form';
import { When } from '@web/ui/when';
import { Act } from './act';
import { useRefreshPeople } from './refresh-people';

/** It takes two administrators: the first one says why. */
export function AskFactorReset({ personId, done }: { personId: string; done: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const refresh = useRefreshPeople();
  const [reason, setReason] = useState('');
  return (
    <SmallForm
      label={t`Ask for a reset of the second factor`}
      send={(key) => call(askFactorReset, { groupId, personId, reason }, { key })}
      done={() => {
        done();
        refresh();
      }}
      cancel={done}
      ready={reason.trim() !== ''}
      button={<Trans>Ask for it</Trans>}
      said={t`It waits for a second administrator.`}
    >
      <p className="sm">
        <Trans>
          A second administrator has to agree within a day. Then their passkeys, their authenticator and their
          recovery codes go, and they are signed out everywhere. They are told by mail at once, and again when
          it is done.
        </Trans>
      </p>
      <Field
        label={<Trans>Reason, told to them and to the administrators</Trans>}
        value={reason}
        change={setReason}
        most={300}
        focused
      />
    </SmallForm>
  );
}

type Asked = NonNullable<Insider['factorReset']['asked']>;

/** A reset that was asked for: by whom and why, and what whoever looks may do about it. */
export function FactorResetAsked({ personId, may, asked }: { personId: string; may: string; asked: Asked }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const { by, reason, expiresAt } = asked;
  return (
    <div className="small stack-s">
      <p className="sm">
        <Trans>
          <b>{by}</b> asked that their second factor be reset: <bdi>{reason}</bdi>
        </Trans>
      </p>
      <p className="sm mut">
        {may === 'do' ? (
          <Trans>
            Make sure in another way that it is they who want it. It can be done until <When at={expiresAt} />
            .
          </Trans>
        ) : (
          <Trans>
            Another administrator can do it until <When at={expiresAt} />.
          </Trans>
        )}
      </p>
      <div className="row wrap">
        {may === 'do' && (
          <Act
            said={t`Their second factor is reset.`}
            act={(key) => call(resetFactors, { groupId, personId }, { key })}
          >
            <Trans>Reset the second factor</Trans>
          </Act>
        )}
        <Act
          said={t`The request is taken back.`}
          act={() => call(withdrawFactorReset, { groupId, personId })}
        >
          <Trans>Take the request back</Trans>
        </Act>
      </div>
    </div>
  );
}
