import { useEffect, useRef, useState } from 'react';
import { comeInByPasskey } from './come-in-by-passkey';
import { enter } from './enter';
import { canOfferPasskeys, NoPasskey } from './passkeys';

/** What is signed holds for five minutes: an offer is made anew before that. */
const HOLDS_MS = 240_000;

/**
 * Offers a passkey among what the browser fills into a field. Nothing is asked of the server before somebody is in
 * that field; who takes the offer is in. Ends with the page, or when another way is taken.
 */
export function useOfferedPasskey() {
  const [fault, setFault] = useState<unknown>(null);
  const offer = useRef<{ since: number; ends: AbortController } | null>(null);
  const end = () => {
    offer.current?.ends.abort();
    offer.current = null;
  };
  useEffect(() => end, []);
  const begin = () => {
    if (offer.current && Date.now() - offer.current.since < HOLDS_MS) return;
    end();
    const its = { since: Date.now(), ends: new AbortController() };
    offer.current = its;
    offerUntil(its.ends.signal).catch((error: unknown) => {
      // That nobody took it is no fault, nor that there was nothing to offer.
      if (its.ends.signal.aborted || error instanceof NoPasskey) return;
      offer.current = null;
      setFault(error);
    });
  };
  return { fault, begin, end };
}

async function offerUntil(signal: AbortSignal): Promise<void> {
  if (!(await canOfferPasskeys()) || signal.aborted) return;
  await comeInByPasskey({ offer: signal });
  await enter();
}
