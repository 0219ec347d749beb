import { Trans } from '@lingui/react/macro';
import { Link } from 'wouter';
import { chooseLowData, useLowData } from './low-data';
import { useMaybeGroup } from './group';
import { useDemo, useMe } from './session';

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
          {here && me && <LowDataLink />}
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
