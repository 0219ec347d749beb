import '@web/styles/group.css';
import '@web/styles/board.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { listCompositions, type CompositionView } from '@lib/contracts';
import { Link } from 'wouter';
import { isNowhere } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { Fault } from '@web/ui/fault';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import { VersionPanel } from './version-panel';

/** Who was in the group when: each version as it was published, the latest first. For everybody, once there is one. */
export default function CompositionPage() {
  const { t } = useLingui();
  const { groupId, base, roles } = useGroup();
  const { data, error, refetch } = useView(listCompositions, { groupId });
  if (isNowhere(error)) return <NoSuchPage />;
  return (
    <Page title={t`Composition of the group`}>
      <div className="stack-l selection">
        <p className="crumb">
          {roles.length > 0 ? (
            <Link href={`${base}/members`}>
              <Trans>Members</Trans>
            </Link>
          ) : (
            <Link href={base}>
              <Trans>The group</Trans>
            </Link>
          )}
        </p>
        <div>
          <h1>
            <Trans>Composition of the group</Trans>
          </h1>
          <p className="mut under">
            <Trans>What was published stays as it was. Each change is a version of its own.</Trans>
          </p>
        </div>
        {error && <Fault error={error} retry={() => void refetch()} />}
        {data ? <Versions all={data.compositions} /> : !error && <Waiting />}
      </div>
    </Page>
  );
}

function Versions({ all }: { all: readonly CompositionView[] }) {
  const { base, roles } = useGroup();
  if (all.length === 0)
    return (
      <Empty title={<Trans>No composition has been published yet</Trans>}>
        <p>
          <Trans>It stands here once the members are selected.</Trans>
        </p>
      </Empty>
    );
  return (
    <>
      {roles.some((one) => one === 'secretariat' || one === 'head') && (
        <p>
          <Link className="b" href={`${base}/members/vacancies`}>
            <Trans>Departures and vacant seats</Trans>
          </Link>
        </p>
      )}
      {all.map((it, i) => (
        <VersionPanel key={it.version} it={it} before={all[i + 1]} isLast={i === 0} />
      ))}
    </>
  );
}
