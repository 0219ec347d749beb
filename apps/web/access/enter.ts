import { whoAmI } from '@lib/contracts';
import { call } from '@web/app/api';

const wanted = 'wanted';

/** The page of this site that the reader was on the way to; undefined when there was none, or it is elsewhere. */
function wantedHere({ origin, search }: Location): string | undefined {
  const next = new URLSearchParams(search).get(wanted);
  if (!next?.startsWith('/')) return undefined;
  const { href, origin: place } = new URL(`${origin}${next}`);
  return place === origin ? href : undefined;
}

/**
 * Takes the one who has just signed in to the page they wanted, else to their first group, else to the list of
 * groups. The page comes anew: what was read as somebody else, or as nobody, is not this person's.
 */
export async function enter(): Promise<void> {
  const next = wantedHere(window.location);
  const first = next === undefined ? (await call(whoAmI, {})).me?.groups[0] : undefined;
  window.location.assign(next ?? (first ? `/g/${first.slug}` : '/'));
}
