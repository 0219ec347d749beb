import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLocation } from 'wouter';
import { useConnection, type ConnectionState } from './connection';
import { useMaybeGroup } from './group';
import { LanguageMenu } from './language-menu';
import { Mark } from './mark';
import { usePlaces } from './nav';
import { SearchLink } from './search-link';
import { useMe, useZone } from './session';
import { SignInLink } from './sign-in-link';
import { Icon } from '@web/ui/icon';
import { cityOf, timeOf } from '@web/ui/instant';
import { useNow } from '@web/ui/now';
import { initialsOf } from '@web/ui/initials';

const words = (state: ConnectionState) =>
  state === 'connected' ? (
    <Trans>Connected</Trans>
  ) : state === 'offline' ? (
    <Trans>No connection</Trans>
  ) : (
    <Trans>Reconnecting…</Trans>
  );

function Net() {
  const { state } = useConnection();
  if (state === 'waiting' || state === 'apart') return null;
  return <span className={`net desk ${state === 'connected' ? '' : 'off'}`}>{words(state)}</span>;
}

function OwnClock() {
  const zone = useZone();
  const now = useNow(10_000);
  return (
    <span className="ctl desk" title={zone}>
      <Icon name="clock" />
      <bdi className="num">{timeOf(now, zone)}</bdi> <bdi>{cityOf(zone)}</bdi>
    </span>
  );
}

function Person() {
  const me = useMe();
  if (me === undefined) return null;
  if (me === null)
    return (
      <SignInLink className="ctl">
        <Trans>Sign in</Trans>
      </SignInLink>
    );
  return (
    <Link className="ctl" href="/me">
      <span className="cc me" aria-hidden="true">
        {me.party ?? initialsOf(me.name)}
      </span>
      <span className="vhm">{me.name}</span>
    </Link>
  );
}

export function Masthead() {
  const here = useMaybeGroup();
  const [address] = useLocation();
  const { i18n } = useLingui();
  const places = usePlaces(address);
  const title = here?.group.title ?? 'Consilia';
  return (
    <header>
      <div className="top1">
        <div className="in">
          <div className="grow">
            <Link className="brand" href={here?.base ?? '/'}>
              <Mark />
              <span>
                <bdi>{title}</bdi>
                <small className="desk">
                  {here ? <bdi>{here.group.subtitle}</bdi> : <Trans>Advisory groups at work</Trans>}
                </small>
              </span>
            </Link>
          </div>
          <Net />
          {here && <SearchLink />}
          <OwnClock />
          <LanguageMenu />
          <Person />
        </div>
      </div>
      <div className="top2">
        <div className={places.length > 0 ? 'in' : 'in none'}>
          {places.length > 0 && (
            <nav className="nav" aria-label={title}>
              {places.map(({ href, label, current }) => (
                <Link key={href} href={href} aria-current={current ? 'page' : undefined}>
                  {i18n._(label)}
                </Link>
              ))}
            </nav>
          )}
        </div>
      </div>
    </header>
  );
}
