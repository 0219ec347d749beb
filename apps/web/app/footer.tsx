import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLocation } from 'wouter';
import { chooseLowData, useLowData } from './low-data';
import { useMaybeGroup } from './group';
import { usePlaces } from './nav';
import { useDemo, useMe } from './session';
import { TABS } from './tab-bar';

/** Asks for the view in which nothing comes by itself, or leaves it. */
function LowDataLink() {
  const isOn = useLowData();
  return (
    <button type="button" className="lnk" aria-pressed={isOn} onClick={() => chooseLowData(!isOn)}>
      <Trans>Low-data view</Trans>
    </button>
  );
}

/** Help, in the same place on every page, and what is invented here. */
export function Footer() {
  const me = useMe();
  const demo = useDemo();
  const here = useMaybeGroup();
  const { i18n } = useLingui();
  const [address] = useLocation();
  const more = usePlaces(address).slice(TABS);
  return (
    <footer className="foot">
      <div className="in">
        <div>
          <Trans>
            <strong>Help</strong> · Write to the secretariat of your group. Quote the reference of a message
            if there is one.
          </Trans>
        </div>
        <div className="row wrap">
          {here && (
            <Link href={`${here.base}/cycle`}>
              <Trans>The whole cycle</Trans>
            </Link>
          )}
          <Link href="/n">
            <Trans>Official notifications</Trans>
          </Link>
          {here && me && <LowDataLink />}
          {me?.admin && (
            <Link href="/admin">
              <Trans>The installation</Trans>
            </Link>
          )}
          {more.map(({ href, label }) => (
            <Link key={href} className="mob" href={href}>
              {i18n._(label)}
            </Link>
          ))}
          {me && (
            <Link href="/me">
              <Trans>Your settings</Trans>
            </Link>
          )}
          {demo && (
            <Link href="/demo/mailbox">
              <Trans>Demo mailbox</Trans>
            </Link>
          )}
        </div>
        {demo && (
          <span className="demo">
            <Trans>
              Demonstration. People marked “Sample” and what they say are invented; no mail leaves this
              machine.
            </Trans>
          </span>
        )}
      </div>
    </footer>
  );
}
