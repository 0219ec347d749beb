import { useLingui } from '@lingui/react/macro';
import { listGroups, type Role } from '@lib/contracts';
import { useEffect, type ReactNode } from 'react';
import { useParams } from 'wouter';
import { Framed } from './framed';
import { Place, type Group, type Here } from './group';
import { follow } from './live';
import { NoSuchPage } from './no-such-page';
import { useView } from './query';
import { useMe, useRoles, type Me } from './session';
import { Fault } from '@web/ui/fault';
import { Page } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';

const desks: readonly Role[] = ['chair', 'secretariat', 'head'];

/** Finds the group that an address names, and follows its journal for those who are of it. */
export function GroupPlace({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const { slug } = useParams<{ slug: string }>();
  const { data, error } = useView(listGroups, {});
  const me = useMe();
  const group = data?.groups.find((it) => it.slug === slug);
  const roles = useRoles(group?.id ?? '');
  const follows = me ? group?.id : undefined;
  const after = group?.seq ?? 0;
  useEffect(() => {
    if (follows === undefined) return;
    return follow(follows, after);
    // The number is where to begin; later ones are the line's own business.
    // The line is opened once for a group, whatever its number is by now.
  }, [follows]);

  const here = group && me !== undefined ? hereOf(group, me, roles) : null;
  return (
    <Place.Provider value={here}>
      <Framed>{here ? children : data && me !== undefined ? <NoSuchPage /> : <Coming error={error} />}</Framed>
    </Place.Provider>
  );
}

function Coming({ error }: { error: unknown }) {
  const { t } = useLingui();
  return <Page title={t`Loading…`}>{error ? <Fault error={error} retry={reload} /> : <Waiting />}</Page>;
}
const reload = () => window.location.reload();

const hereOf = (group: Group, me: Me | null, roles: readonly Role[]): Here => ({
  group,
  groupId: group.id,
  base: `/g/${group.slug}`,
  roles,
  me,
  desk: roles.some((it) => desks.includes(it)),
});
