import { useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { useKeys } from './keys';
import { usePlaces } from './nav';
import { openOverlay } from './overlay';

/** The keys that work on every page: to the pages of the group, and to the list of keys. */
export function useEverywhereKeys(): void {
  const { t, i18n } = useLingui();
  const [address, navigate] = useLocation();
  const places = usePlaces(address).flatMap(({ key, label, href }) => {
    const name = i18n._(label);
    return key ? [{ press: `g ${key}`, what: t`Go to ${name}`, act: () => navigate(href) }] : [];
  });
  useKeys('everywhere', [...places, { press: '?', what: t`This list`, act: () => openOverlay('keys') }]);
}
