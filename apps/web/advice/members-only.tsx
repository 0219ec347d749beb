import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Role } from '@lib/contracts';
import { useGroup, type Here } from '@web/app/group';
import { NotForYou } from '@web/app/not-for-you';
import type { Me } from '@web/app/session';

export type Inside = Here & { me: Me };

/** A page for those who are of the group, or hold one of these roles in it; others are told whose page it is. */
export function MembersOnly({
  roles,
  children,
}: {
  roles?: readonly Role[];
  children: (here: Inside) => ReactNode;
}) {
  const { t } = useLingui();
  const here = useGroup();
  const { me } = here;
  if (!me || !here.reads)
    return (
      <NotForYou title={t`The texts of this group are for its members until they are published`}>
        {here.roles.includes('observer') && (
          <Trans>
            You are an observer of this group. Observers read a text once it has been published; the
            secretariat can say when that will be.
          </Trans>
        )}
      </NotForYou>
    );
  if (roles && !roles.some((it) => here.roles.includes(it)))
    return <NotForYou title={t`This page is for the Chair and the secretariat`} />;
  return <>{children({ ...here, me })}</>;
}
