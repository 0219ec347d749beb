import { Trans } from '@lingui/react/macro';
import { type Procedure, readAdoptions, type Reply } from '@lib/contracts';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { Fault } from '@web/ui/fault';
import { Waiting } from '@web/ui/waiting';
import { When } from '@web/ui/when';

const AdoptionForm = lazy(() => import('./adoption-form'));
type Known = Reply<typeof readAdoptions>;

/** Which meetings adopted the working procedure; for whoever may, the way to record another. */
export function Adoptions({ procedure, version }: { procedure: Procedure; version: number }) {
  const { groupId } = useGroup();
  const { data, error, refetch } = useView(readAdoptions, { groupId });
  const [open, setOpen] = useState(false);
  if (error && !data) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return null;
  const { adoptions, mayRecord, meetings } = data;
  return (
    <>
      <Adopted all={adoptions} version={version} />
      {open && (
        <Suspense fallback={<Waiting />}>
          <AdoptionForm {...{ procedure, version, meetings }} done={() => setOpen(false)} />
        </Suspense>
      )}
      {mayRecord && meetings.length > 0 && !open && (
        <p>
          <button type="button" className="b s" onClick={() => setOpen(true)}>
            <Trans>Record that a meeting adopted it …</Trans>
          </button>
        </p>
      )}
    </>
  );
}

function Adopted({ all, version }: { all: Known['adoptions']; version: number }) {
  const { base } = useGroup();
  if (all.every((it) => it.version !== version))
    return (
      <p className="sm mut">
        <Trans>No meeting has adopted this version yet.</Trans>
      </p>
    );
  return (
    <ul className="points sm">
      {all.map((it) => (
        <li key={it.version}>
          <One it={it} base={base} />
        </li>
      ))}
    </ul>
  );
}

function One({ it, base }: { it: Known['adoptions'][number]; base: string }) {
  const { version, record } = it;
  const { n, title } = it.meeting;
  return (
    <Trans>
      <Link href={`${base}/procedure/${String(version)}`}>Version {version}</Link> was adopted at{' '}
      <Link href={`${base}/meetings/${String(n)}`}>
        <bdi>{title}</bdi>
      </Link>
      : <bdi>{record}</bdi>, recorded <When at={it.adoptedAt} as="date" />
    </Trans>
  );
}
