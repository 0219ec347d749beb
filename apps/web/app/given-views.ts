import type { Input, Reply, Route } from '@lib/contracts';
import { hashKey } from '@tanstack/react-query';

let views: ReadonlyMap<string, unknown> = new Map();
let at = 0;

/**
 * Takes in the views that came with a page, by the hash of their query's key, as the API would have sent them.
 * @param keptAt when the page was so, if it is a copy
 */
export function takeGivenViews(given: Record<string, unknown>, keptAt?: string): void {
  views = new Map(Object.entries(given));
  at = keptAt ? new Date(keptAt).getTime() : Date.now();
}

interface Given<T> {
  initialData?: () => T | undefined;
  initialDataUpdatedAt?: number;
}

/** What a query begins with when its view came with the page; nothing when it did not. */
export function givenView<R extends Route & { readonly shows: string }>(
  route: R,
  input: Input<R>,
): Given<Reply<R>> {
  return given([route.shows, input], (raw) => route.reply.safeParse(raw).data as Reply<R> | undefined);
}

/** The same of a part of a view, which came as it is used. */
export const givenPart = <T>(key: readonly unknown[]): Given<T> => given(key, (raw) => raw as T);

function given<T>(key: readonly unknown[], read: (raw: unknown) => T | undefined): Given<T> {
  if (views.size === 0) return {};
  const raw = views.get(hashKey(key));
  if (raw === undefined) return {};
  return { initialData: () => read(raw), initialDataUpdatedAt: at };
}
