import '@web/styles/nominations.css';
import type { ReactNode } from 'react';
import { useGroup, type Here } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';

/** A page for secretariat and head. For everybody else it is as if there were none: so is what it shows. */
export function OfficePage({ children }: { children: (here: Here) => ReactNode }) {
  const here = useGroup();
  const isOffice = here.roles.some((it) => it === 'secretariat' || it === 'head');
  return isOffice ? <>{children(here)}</> : <NoSuchPage />;
}
