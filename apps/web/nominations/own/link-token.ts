import { useEffect } from 'react';
import { useDevice } from '@web/app/device';

/** The token that the address carries after its #: it is never sent to a server by opening the page. */
const tokenHere = (): string => {
  const words = window.location.hash.slice(1);
  return new URLSearchParams(words).get('token') ?? words;
};

/**
 * The token of the link by which somebody came, for whom the link stands in place of an account; undefined as long as the
 * page is only drawn. It is taken out of the address: neither a look over the shoulder nor the history needs it.
 */
export function useLinkToken(): string | undefined {
  const [token] = useDevice<string | undefined>(tokenHere, undefined);
  useEffect(() => {
    if (token !== undefined) window.history.replaceState(null, '', window.location.pathname);
  }, [token]);
  return token;
}
