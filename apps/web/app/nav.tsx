import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useMaybeGroup } from './group';
import type { IconName } from '@web/ui/icon';

export interface Place {
  href: string;
  label: MessageDescriptor;
  icon: IconName;
  current: boolean;
  /** The letter that leads there after G. */
  key: string | undefined;
}

interface Entry {
  path: string;
  label: MessageDescriptor;
  icon: IconName;
  /** The letter that leads there after G. */
  key?: string;
}

const members: readonly Entry[] = [
  { path: '', label: msg`Home`, icon: 'home', key: 'h' },
  { path: '/meetings', label: msg`Meetings`, icon: 'calendar', key: 'm' },
  { path: '/advice', label: msg`Advice`, icon: 'document', key: 'a' },
  { path: '/documents', label: msg`Documents`, icon: 'library', key: 'd' },
  { path: '/members', label: msg`Members`, icon: 'members' },
];
/** What is open to those who read the texts of the group. */
const texts: ReadonlySet<string> = new Set(['/advice', '/documents']);
const record: Entry = { path: '/record', label: msg`Record`, icon: 'record' };
/** For secretariat and head; who administers the system sees to people and mail, and to nothing that is written. */
const writing: Entry = { path: '/notifications', label: msg`Notifications`, icon: 'send' };
const nominations: Entry = { path: '/nominations', label: msg`Nominations`, icon: 'flag' };
/** What the Bureau of a convention is asked. Its members are of no group. */
const consultation: Entry = { path: '/selection/bureau', label: msg`Consultation`, icon: 'flag' };
const staffPages: readonly Entry[] = [
  { path: '/people', label: msg`People`, icon: 'members' },
  { path: '/mail', label: msg`Mail`, icon: 'mail' },
];

/** The pages of the group that this reader has. */
export function usePlaces(address: string): Place[] {
  const here = useMaybeGroup();
  if (!here) return [];
  const { base, roles, reads, staff } = here;
  const isOffice = roles.some((it) => it === 'secretariat' || it === 'head');
  const open = roles.length > 0 ? [...members, record] : members.filter(({ path }) => path === '');
  const all = reads ? open : open.filter(({ path }) => !texts.has(path));
  const bureau = roles.includes('bureau') ? [consultation] : [];
  const office = isOffice ? [nominations, writing] : bureau;
  return [...all, ...office, ...(staff ? staffPages : [])].map(({ path, label, icon, key }) => ({
    href: base + path,
    label,
    icon,
    key,
    current: isCurrent(base, path, address),
  }));
}

/** Pages that stand under another: cycle and election under the home of the group, the board under the nominations. */
function isCurrent(base: string, path: string, address: string): boolean {
  if (path === '') return [base, `${base}/cycle`, `${base}/election`].includes(address);
  if (path === nominations.path && address.startsWith(`${base}/selection`)) return true;
  return address.startsWith(base + path);
}
