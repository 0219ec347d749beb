import type { Phase, Route } from '@lib/contracts';
import { type Asker, isRole, mayIn, rows } from './matrix-facts';

/** What is to come of a request: it is done, or refused with this status. */
export type Verdict = 'done' | 401 | 403 | 404;

function denial({ does, demo }: Route, asker: Asker): Verdict {
  const denied = rows.get(does)?.denied;
  if (demo || denied === 'hidden' || denied === 'never') return 404;
  if (asker === 'nobody') return 401;
  return isRole(asker) ? 403 : 404;
}

/** Whether a route is about what is one's own outside of any group: that needs no role. */
const isOfOneself = ({ does, path }: Route): boolean =>
  rows.get(does)?.cells.admin === 'own' && !path.includes(':groupId');

/** What the design says of this asker in their own group, whatever the code says. */
export function verdictOf(name: string, route: Route, asker: Asker, phase: Phase): Verdict {
  const may = (actor: Parameters<typeof mayIn>[2]) => mayIn(route.does, name, actor, phase);
  const isTheirs =
    asker === 'admin' || isRole(asker) ? may(asker) : asker === 'stranger' && isOfOneself(route);
  return !route.demo && (may('public') || isTheirs) ? 'done' : denial(route, asker);
}

/** What it says of somebody who has a role in another group: they are like everybody. */
export const verdictOutside = (name: string, { does }: Route, phase: Phase): Verdict =>
  mayIn(does, name, 'public', phase) ? 'done' : 404;
