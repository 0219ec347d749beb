import '@web/styles/group.css';
import './procedure.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { readAdoptions, type Adoption } from '@lib/contracts';
import { Link, useParams } from 'wouter';
import { isNowhere } from '@web/app/api';
import { useDevice } from '@web/app/device';
import { useGroup } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { RunningHead } from '@web/app/running-head';
import { CopyLink } from '@web/ui/copy-link';
import { Fault } from '@web/ui/fault';
import { Note } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import { When } from '@web/ui/when';
import { Clauses } from './clauses';

/** A working procedure as a meeting adopted it: by its version, or the one that holds now. */
export default function ProcedurePage() {
  const { t } = useLingui();
  const { version } = useParams<{ version?: string }>();
  const { groupId } = useGroup();
  const { data, error, refetch } = useView(readAdoptions, { groupId });
  const all = data?.adoptions;
  const it = all && named(all, version);
  if (isNowhere(error) || (all && !it)) return <NoSuchPage />;
  return (
    <Page title={it ? t`Working procedure, version ${it.version}` : t`Working procedure`}>
      {error && <Fault error={error} retry={() => void refetch()} />}
      {all && it ? <Shown it={it} all={all} /> : !error && <Waiting />}
    </Page>
  );
}

/** The one of this version; the latest, where none is named. */
const named = (all: readonly Adoption[], version: string | undefined): Adoption | undefined =>
  version === undefined ? all[0] : all.find((it) => String(it.version) === version);

function Shown({ it, all }: { it: Adoption; all: readonly Adoption[] }) {
  const { base, group } = useGroup();
  const { version, symbol } = it;
  // The latest comes first.
  const before = all[all.indexOf(it) + 1] ?? null;
  const after = all[all.indexOf(it) - 1] ?? null;
  return (
    <article className="stack-l prose">
      <RunningHead symbol={symbol} />
      <p className="crumb">
        <Link href={`${base}/documents`}>
          <Trans>Documents</Trans>
        </Link>
      </p>
      <div>
        <p className="row wrap">
          <bdi className="sym" dir="ltr">
            {symbol}
          </bdi>
          <CopyLink to={`/s/${symbol}`} of={symbol} />
        </p>
        <h1>
          <Trans>Working procedure</Trans>
        </h1>
        <p className="mut under">
          <bdi>{group.title}</bdi> · <Trans>Version {version}</Trans>
        </p>
      </div>
      <Adopted it={it} base={base} />
      {after && (
        <Note tone="info">
          <Trans>
            This version held until <When at={after.adoptedAt} as="date" />. Then{' '}
            <Link href={`${base}/procedure/${String(after.version)}`}>version {after.version}</Link> was
            adopted.
          </Trans>
        </Note>
      )}
      <Clauses settings={it.settings} before={before?.settings ?? null} />
      {before && (
        <p className="sm">
          <Link href={`${base}/procedure/${String(before.version)}`}>
            <Trans>The version before, {before.version}</Trans>
          </Link>
        </p>
      )}
      <PrintIt />
    </article>
  );
}

/** Since when it holds, and which meeting decided so. */
function Adopted({ it, base }: { it: Adoption; base: string }) {
  const { n, title } = it.meeting;
  return (
    <p>
      <Trans>
        Adopted by the group at{' '}
        <Link href={`${base}/meetings/${String(n)}`}>
          <bdi>{title}</bdi>
        </Link>{' '}
        (<bdi>{it.record}</bdi>). In force from <When at={it.adoptedAt} as="date" />.
      </Trans>
    </p>
  );
}

/** Without script it would do nothing: it comes when the page answers. */
function PrintIt() {
  const [answers] = useDevice(() => true, false);
  if (!answers) return null;
  return (
    <p>
      <button type="button" className="b" onClick={() => window.print()}>
        <Trans>Print the working procedure</Trans>
      </button>
    </p>
  );
}
