import { Trans, useLingui } from '@lingui/react/macro';
import { DemoRole, demoSignIn } from '@lib/contracts';
import { useParams } from 'wouter';
import { call } from '@web/app/api';
import { NoSuchPage } from '@web/app/no-such-page';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Page } from '@web/ui/page';
import { demoRoles } from './demo-roles';
import { enter } from './enter';

export default function DemoPage() {
  const { t, i18n } = useLingui();
  const role = DemoRole.safeParse(useParams<{ role: string }>().role).data;
  const { busy, fault, submit } = useSubmit(
    async () => {
      if (role) await call(demoSignIn, { as: role });
      await enter();
    },
    () => {},
  );
  if (!role) return <NoSuchPage />;
  const { name, does } = demoRoles[role];
  return (
    <Page title={t`Demonstration`}>
      <div className="stack narrow">
        <h1>{i18n._(name)}</h1>
        <p className="mut">{i18n._(does)}</p>
        {fault !== null && <Fault error={fault} />}
        <p>
          <button type="button" className="b p" disabled={busy} onClick={submit}>
            <Trans>Enter the demonstration</Trans>
          </button>
        </p>
      </div>
    </Page>
  );
}
