import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, type MouseEvent } from 'react';
import { Link } from 'wouter';
import { useGroup } from './group';
import { letterOf } from './keys';
import { openOverlay } from './overlay';
import { useDevice } from './device';
import { Icon } from '@web/ui/icon';

const isApple = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);
const hasModifier = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent | MouseEvent): boolean =>
  ctrlKey || metaKey || altKey || shiftKey;

/** Opens the search in front of the page, by itself or by Ctrl K. Without script it leads to the page of the search. */
export function SearchLink() {
  const { t } = useLingui();
  const { base } = useGroup();
  const [apple] = useDevice(isApple, false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // On these keyboards Ctrl K deletes to the end of the line.
      const isHeld = isApple() ? event.metaKey : event.ctrlKey;
      if (!isHeld || event.altKey || event.shiftKey || letterOf(event) !== 'k') return;
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      openOverlay('search');
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <Link
      className="ctl find"
      href={`${base}/search`}
      aria-haspopup="dialog"
      aria-keyshortcuts={apple ? 'Meta+K' : 'Control+K'}
      title={t`Search`}
      onClick={(event: MouseEvent) => {
        if (hasModifier(event)) return;
        event.preventDefault();
        openOverlay('search');
      }}
    >
      <Icon name="search" />
      <span className="vhm">
        <Trans>Search</Trans>
      </span>
      <kbd className="desk" aria-hidden="true">
        {apple ? '⌘ K' : 'Ctrl K'}
      </kbd>
    </Link>
  );
}
