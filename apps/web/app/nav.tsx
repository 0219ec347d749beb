import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useMaybeGroup } from './group';
import type { IconName } from '@web/ui/icon';

export interface Place {
  href: string;
  label: MessageDescriptor;
  icon: IconName;
  current: boolean;
}

interface Entry {
  path: string;
  label: MessageDescriptor;
  icon: IconName;
}

const members: readonly Entry[] = [
  { path: '', label: msg`Home`, icon: 'home' },
  { path: '/advice', label: msg`Advice`, icon: 'document' },
  { path: '/members', label: msg`Members`, icon: 'members' },
];
const record: Entry = { path: '/record', label: msg`Record`, icon: 'record' };
const staffPages: readonly Entry[] = [
  { path: '/people', label: msg`People`, icon: 'members' },
  { path: '/mail', label: msg`Mail`, icon: 'mail' },
];

/** The pages of the group that this reader has. */
export function usePlaces(address: string): Place[] {
  const here = useMaybeGroup();
  if (!here) return [];
  const { base, roles, reads, staff } = here;
  const open = roles.length > 0 ? [...members, record] : members.filter(({ path }) => path === '');
  const all = reads ? open : open.filter(({ path }) => path !== '/advice');
  return (staff ? [...all, ...staffPages] : all).map(({ path, label, icon }) => ({
    href: base + path,
    label,
    icon,
    current: path === '' ? address === base || address === `${base}/cycle` : address.startsWith(base + path),
  }));
}
