import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useEverywhereKeys } from './everywhere-keys';
import { Footer } from './footer';
import { InTurn, whenTaken } from './in-turn';
import { LowDataBar } from './low-data-bar';
import { Masthead } from './masthead';
import { OfflineBar } from './offline-bar';
import { Overlays } from './overlays';
import { RanOutBar } from './ran-out-bar';
import { TabBar } from './tab-bar';
import { UntakenForm } from './untaken-form';
import { announce } from './announce';
import { arrive } from './arrival';
import { AskAgain } from './ask-again';

/** Takes those who moved to another page to its beginning, and says its name to those who listen. */
function useArrival(): void {
  const [place] = useLocation();
  const before = useRef(place);
  const goingBack = useRef(false);
  useEffect(() => {
    const back = () => (goingBack.current = true);
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    if (!goingBack.current && window.location.hash === '') window.scrollTo(0, 0);
    goingBack.current = false;
    arrive();
    const later = setTimeout(() => announce(document.title), 300);
    return () => clearTimeout(later);
  }, [place]);
}

/** Sends what was left unsent on this device: once the page has been there for a moment, or the connection is back. */
function Unsent() {
  const [Bar, setBar] = useState<ComponentType | null>(null);
  useEffect(() => {
    const load = () => {
      import('@web/kept/unsent-bar').then(
        (it) => setBar(() => it.default),
        () => undefined,
      );
    };
    let timer: ReturnType<typeof setTimeout>;
    whenTaken(() => (timer = setTimeout(load, 800)));
    window.addEventListener('online', load);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', load);
    };
  }, []);
  return Bar && <Bar />;
}

/** What stands around every page. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  useArrival();
  useEverywhereKeys();
  return (
    <>
      <a className="skip" href="#main">
        <Trans>Skip to main content</Trans>
      </a>
      <InTurn name="masthead">
        <Masthead />
      </InTurn>
      <OfflineBar />
      <LowDataBar />
      <RanOutBar />
      <Unsent />
      {import.meta.env.SSR && <UntakenForm />}
      {children}
      <InTurn name="footer">
        <Footer />
      </InTurn>
      <TabBar label={t`Pages`} />
      <Overlays />
      <AskAgain />
    </>
  );
}
