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
import { Page, PageHeading } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';

const desks: readonly Role[] = ['chair', 'secretariat', 'head'];
const staff: readonly Role[] = ['secretariat', 'head'];

/** Finds the group that an address names, and follows its journal for those who are of it. */
export function GroupPlace({ children }: { children: ReactNode }) {
  const { slug } = useParams<{ slug: string }>();
  const { data, error } = useView(listGroups, {});
  const me = useMe();
  const group = data?.groups.find((it) => it.slug === slug);
  const roles = useRoles(group?.id ?? '');
  useFollowing(me ? group : undefined);
  const here = group && me !== undefined ? hereOf(group, me, roles) : null;
  return (
    <Place.Provider value={here}>
      <Framed>
        {here ? children : data && me !== undefined ? <NoSuchPage /> : <Coming error={error} />}
      </Framed>
    </Place.Provider>
  );
}

/** Follows the journal of a group from the number it had when the group was first known here. */
function useFollowing(group: Group | undefined): void {
  const id = group?.id;
  const after = group?.seq ?? 0;
  // The line is opened once for a group, whatever its number is by now.
  useEffect(() => (id === undefined ? undefined : follow(id, after)), [id]);
}

function Coming({ error }: { error: unknown }) {
  const { t } = useLingui();
  return (
    <Page title={t`Loading…`}>
      <PageHeading />
      {error ? <Fault error={error} retry={reload} /> : <Waiting />}
    </Page>
  );
}
const reload = () => window.location.reload();

const hereOf = (group: Group, me: Me | null, roles: readonly Role[]): Here => ({
  group,
  groupId: group.id,
  base: `/g/${group.slug}`,
  roles,
  me,
  reads: roles.some((it) => it !== 'observer'),
  desk: roles.some((it) => desks.includes(it)),
  staff: me?.admin === true || roles.some((it) => staff.includes(it)),
});
