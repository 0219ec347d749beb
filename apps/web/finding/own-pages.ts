import { useLingui } from '@lingui/react/macro';
import { listDrafts } from '@lib/contracts';
import { useLocation } from 'wouter';
import { useGroup } from '@web/app/group';
import { usePlaces } from '@web/app/nav';
import { useView } from '@web/app/query';
import type { Choice } from './choices';

/** The pages of the group that this reader has, those of the desk among them. */
export function useOwnPages(): Choice[] {
  const { t, i18n } = useLingui();
  const { base, groupId, desk, me } = useGroup();
  const [address] = useLocation();
  const { data } = useView(listDrafts, { groupId }, { enabled: desk });
  const places = usePlaces(address).map(({ href, label, icon }) => ({ href, icon, name: i18n._(label) }));
  // What another page has read of the drafts does not make this reader one of the desk.
  const drafts = (desk && data ? data.drafts : []).flatMap(({ id, title }) => {
    const text = `${base}/advice/${id}`;
    return [
      { href: `${text}/edit`, icon: 'edit' as const, name: t`Working text: ${title}` },
      { href: `${text}/finalise`, icon: 'tick' as const, name: t`Finalise: ${title}` },
    ];
  });
  const all = [
    ...places,
    { href: `${base}/cycle`, icon: 'calendar' as const, name: t`The whole cycle` },
    ...drafts,
    { href: '/', icon: 'globe' as const, name: t`All groups` },
    me
      ? { href: '/me', icon: 'members' as const, name: t`Your settings` }
      : { href: '/sign-in', icon: 'lock' as const, name: t`Sign in` },
  ];
  return all.map((it) => ({ ...it, id: `page-${it.href}` }));
}
