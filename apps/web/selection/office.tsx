import '@web/styles/board.css';
import type { ReactNode } from 'react';
import { useGroup, type Here } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';

/** For secretariat and head. For everybody else it is as if there were no such page: so is what it shows. */
export function Office({ children }: { children: (here: Here) => ReactNode }) {
  const here = useGroup();
  const isOffice = here.roles.some((it) => it === 'secretariat' || it === 'head');
  return isOffice ? <>{children(here)}</> : <NoSuchPage />;
}
