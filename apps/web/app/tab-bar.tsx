import { useLingui } from '@lingui/react/macro';
import { Link, useLocation } from 'wouter';
import { usePlaces } from './nav';
import { Icon } from '@web/ui/icon';

/** How many pages have room at the foot of a phone. The others are in the footer and in the search. */
export const TABS = 5;

/** The pages of the group at the foot of a phone. */
export function TabBar({ label }: { label: string }) {
  const { i18n } = useLingui();
  const [address] = useLocation();
  const places = usePlaces(address).slice(0, TABS);
  if (places.length === 0) return null;
  return (
    <nav className="tabbar" aria-label={label}>
      {places.map(({ href, label: name, icon, current }) => (
        <Link key={href} href={href} aria-current={current ? 'page' : undefined}>
          <Icon name={icon} />
          {i18n._(name)}
        </Link>
      ))}
    </nav>
  );
}
