import { Trans, useLingui } from '@lingui/react/macro';
import { linkOpenid, signInByOpenid } from '@lib/contracts';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { announce } from '@web/app/announce';
import { call, mayPass } from '@web/app/api';
import { Fault } from '@web/ui/fault';
import { Note } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import { enter } from './enter';
import { comeBack, type Journey } from './openid';

type State =
  | { is: 'waiting' }
  /** Nobody went there from this window, or they have come back already. */
  | { is: 'unknown' }
  /** The other site let nobody in. */
  | { is: 'declined'; journey: Journey }
  | { is: 'refused'; journey: Journey; fault: unknown; again: () => void };

/** Takes the answer out of the address: neither the browser's history nor a look over the shoulder needs it. */
function takeAnswer(wanted: string): string {
  const { search, pathname } = window.location;
  const rest = wanted === '' ? '' : `?${new URLSearchParams({ wanted }).toString()}`;
  window.history.replaceState(null, '', pathname + rest);
  return search;
}

function useReturn(): State {
  const { t } = useLingui();
  const [, navigate] = useLocation();
  const [state, setState] = useState<State>({ is: 'waiting' });
  const isTaken = useRef(false);
  const send = async (journey: Journey, answer: string) => {
    setState({ is: 'waiting' });
    const { ticket, purpose } = journey;
    try {
      await call(purpose === 'link' ? linkOpenid : signInByOpenid, { ticket, answer });
      if (purpose === 'sign-in') await enter();
      else {
        navigate('/me/security', { replace: true });
        announce(t`The account is linked.`);
      }
    } catch (fault) {
      setState({ is: 'refused', journey, fault, again: () => void send(journey, answer) });
    }
  };
  useEffect(() => {
    if (isTaken.current) return;
    isTaken.current = true;
    const journey = comeBack();
    const answer = takeAnswer(journey?.wanted ?? '');
    if (!journey) setState({ is: 'unknown' });
    else if (new URLSearchParams(answer).has('error')) setState({ is: 'declined', journey });
    else void send(journey, answer);
  }, []);
  return state;
}

function Words({ state }: { state: State }): ReactNode {
  if (state.is === 'waiting')
    return (
      <Waiting>
        <Trans>The answer of the other site is being checked.</Trans>
      </Waiting>
    );
  if (state.is === 'refused')
    return <Fault error={state.fault} {...(mayPass(state.fault) && { retry: state.again })} />;
  return (
    <Note>
      <p role="alert">
        {state.is === 'declined' ? (
          <Trans>
            The other site did not let you in, or you went back there. Nothing has changed here; begin again.
          </Trans>
        ) : (
          <Trans>
            Nobody went to the other site from this window, or the way back was used already. Nothing has
            changed here; begin again.
          </Trans>
        )}
      </p>
    </Note>
  );
}

function WaysOn({ state }: { state: State }) {
  if (state.is === 'waiting') return null;
  const journey = state.is === 'unknown' ? null : state.journey;
  const wanted = journey?.wanted ?? '';
  return (
    <p className="row wrap">
      {journey?.purpose === 'link' && (
        <Link href="/me/security" className="b p">
          <Trans>Go to your security settings</Trans>
        </Link>
      )}
      {journey?.purpose !== 'link' && (
        <Link
          href={wanted === '' ? '/sign-in' : `/sign-in?${new URLSearchParams({ wanted }).toString()}`}
          className="b p"
        >
          <Trans>Go to the sign-in page</Trans>
        </Link>
      )}
    </p>
  );
}

/** Where the other site sends the browser back to. What it says in the address counts only with the ticket of this window. */
export default function OpenidReturnPage() {
  const { t } = useLingui();
  const state = useReturn();
  return (
    <Page title={t`Sign in`}>
      <div className="stack narrow">
        <h1>
          <Trans>Coming back from the other site</Trans>
        </h1>
        <Words state={state} />
        <WaysOn state={state} />
      </div>
    </Page>
  );
}
