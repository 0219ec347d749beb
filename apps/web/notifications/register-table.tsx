import { Trans, useLingui } from '@lingui/react/macro';
import type { OwnNotificationHead } from '@lib/contracts';
import { Link } from 'wouter';
import { useGroup } from '@web/app/group';
import { When } from '@web/ui/when';
import { Symbol } from './frame';
import { kindNames } from './kinds';
import { stateNames } from './names';

/** The register as a table; on a phone each notification is a card of its own. */
export function RegisterTable({ notifications }: { notifications: readonly OwnNotificationHead[] }) {
  const { t } = useLingui();
  const heads = [t`Number`, t`Subject`, t`Issued`, t`Action required by`, t`State`, t`Reached`];
  return (
    <div className="panel reg" role="table" aria-label={t`Notifications`}>
      <div role="rowgroup">
        <div role="row" className="reg-row reg-head">
          {heads.map((it) => (
            <span key={it} role="columnheader">
              {it}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {notifications.map((it) => (
          <Row key={it.id} it={it} />
        ))}
      </div>
    </div>
  );
}

function Row({ it }: { it: OwnNotificationHead }) {
  const { i18n } = useLingui();
  const { base } = useGroup();
  const [state, tone] = stateNames[it.state];
  const isOut = it.state === 'issued' || it.state === 'superseded';
  return (
    <div role="row" className="reg-row">
      <div role="cell">
        {it.number === null ? (
          <span className="mut">—</span>
        ) : (
          <b>
            <Symbol of={it.number} />
          </b>
        )}
      </div>
      <div role="cell">
        <p>
          <Link href={`${base}/notifications/${it.id}`}>
            {it.subject === '' ? (
              <Trans>Without a subject</Trans>
            ) : (
              <bdi lang={it.language}>{it.subject}</bdi>
            )}
          </Link>
        </p>
        <p className="sm mut">
          {i18n._(kindNames[it.kind])} ·{' '}
          <bdi dir="ltr" className="codes">
            {it.languages.join(' ')}
          </bdi>
        </p>
      </div>
      <div role="cell" className="sm">
        {it.date && <When at={it.date} as="date" />}
      </div>
      <div role="cell" className="sm">
        {it.actionBy && <When at={it.actionBy} />}
      </div>
      <div role="cell">
        <span className={tone}>{i18n._(state)}</span>
      </div>
      <div role="cell" className="sm">
        {isOut && <Reached it={it} />}
      </div>
    </div>
  );
}

/** How many of the mails that went out for it a server has accepted. */
function Reached({ it: { id, mails } }: { it: OwnNotificationHead }) {
  const { base } = useGroup();
  const { accepted, all } = mails;
  return (
    <Link href={`${base}/notifications/${id}/deliveries`}>
      <Trans>
        {accepted} of {all}
      </Trans>
    </Link>
  );
}
