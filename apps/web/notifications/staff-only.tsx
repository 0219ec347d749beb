import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useGroup, type Here } from '@web/app/group';
import { NotForYou } from '@web/app/not-for-you';

/** A page for secretariat and head; others are told whose it is. */
export function StaffOnly({ children }: { children: (here: Here) => ReactNode }) {
  const { t } = useLingui();
  const here = useGroup();
  if (!here.roles.some((it) => it === 'secretariat' || it === 'head'))
    return <NotForYou title={t`This page is for the secretariat`} />;
  return <>{children(here)}</>;
}
