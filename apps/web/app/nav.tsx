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
  { path: '/advice', label: msg`Advice`, icon: 'document', key: 'a' },
  { path: '/documents', label: msg`Documents`, icon: 'library', key: 'd' },
  { path: '/members', label: msg`Members`, icon: 'members', key: 'm' },
];
const texts: ReadonlySet<string> = new Set(['/advice', '/documents']);
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
  const all = reads ? open : open.filter(({ path }) => !texts.has(path));
  return (staff ? [...all, ...staffPages] : all).map(({ path, label, icon, key }) => ({
    href: base + path,
    label,
    icon,
    key,
    current: path === '' ? address === base || address === `${base}/cycle` : address.startsWith(base + path),
  }));
}
