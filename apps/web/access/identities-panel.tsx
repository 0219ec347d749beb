import { Trans, useLingui } from '@lingui/react/macro';
import { beginOpenidLink, signInWays, unlinkOpenid } from '@lib/contracts';
import { useRef } from 'react';
import { call } from '@web/app/api';
import { useView } from '@web/app/query';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Panel } from '@web/ui/panel';
import { When } from '@web/ui/when';
import { useRefreshFactors, type Factors } from './factors';
import { goThere } from './openid';
import { TwoStep } from './two-step';

type Identity = Factors['identities'][number];

/** The name of the other site, as people know it. */
const siteOf = (issuer: string): string => /^https?:\/\/([^/]+)/.exec(issuer)?.[1] ?? issuer;

function Row({ identity: { id, issuer, linkedAt }, unlinked }: { identity: Identity; unlinked: () => void }) {
  const { t } = useLingui();
  const refresh = useRefreshFactors();
  const site = siteOf(issuer);
  return (
    <li>
      <div className="grow">
        <p className="words">
          <bdi dir="ltr">
            <b>{site}</b>
          </bdi>
        </p>
        <p className="sm mut">
          <Trans>
            Linked <When at={linkedAt} />
          </Trans>
        </p>
      </div>
      <TwoStep
        label={t`Unlink`}
        of={t`Unlink ${site}`}
        said={t`The account is unlinked. You are signed out everywhere else.`}
        send={() => call(unlinkOpenid, { identityId: id }).then(refresh)}
        done={unlinked}
        confirm={<Trans>Unlink the account</Trans>}
      >
        <Trans>
          It no longer signs you in here, and you are signed out everywhere else. Your account there stays.
        </Trans>
      </TwoStep>
    </li>
  );
}

function Link() {
  const { busy, fault, submit } = useSubmit(
    async (key) => goThere(await call(beginOpenidLink, {}, { key }), 'link'),
    () => {},
  );
  return (
    <>
      {fault !== null && <Fault error={fault} />}
      <p>
        <button type="button" className="b s" disabled={busy} onClick={submit}>
          <Trans>Link your account of your organisation</Trans>
        </button>
      </p>
    </>
  );
}

/** Accounts of the organisation's own site that somebody has tied to theirs; not there where none is offered or tied. */
export function IdentitiesPanel({ identities }: { identities: Factors['identities'] }) {
  const isOffered = useView(signInWays, {}).data?.openid ?? false;
  const list = useRef<HTMLDivElement>(null);
  if (!isOffered && identities.length === 0) return null;
  return (
    <Panel title={<Trans>Accounts of your organisation</Trans>}>
      <p className="sm mut">
        <Trans>
          With an account that is linked you sign in on the pages of your organisation instead of by message.
          It counts as one factor.
        </Trans>
      </p>
      <div ref={list} tabIndex={-1}>
        {identities.length === 0 ? (
          <p>
            <Trans>No account is linked yet.</Trans>
          </p>
        ) : (
          <ul className="rows">
            {identities.map((it) => (
              <Row key={it.id} identity={it} unlinked={() => list.current?.focus()} />
            ))}
          </ul>
        )}
      </div>
      {isOffered && <Link />}
    </Panel>
  );
}
