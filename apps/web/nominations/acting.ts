import type { nominationsEntries } from '@lib/contracts';

/** Who has done something about a nomination; a name is null where nobody was signed in. */
export type Acting =
  | { readonly as: 'nominee'; readonly name: string | null }
  | { readonly as: 'person'; readonly name: string }
  | { readonly as: 'party' }
  | { readonly as: 'clock' };

interface Done {
  readonly type: keyof typeof nominationsEntries;
  readonly actorId: string | null;
  readonly payload: object;
}

/**
 * Tells who acted. Nominees come by their own link and Parties by a code: the journal names no person for either,
 * and for nominees nobody at all.
 */
export function actingIn({ type, actorId, payload }: Done, people: Readonly<Record<string, string>>): Acting {
  const name = actorId === null ? null : (people[actorId] ?? null);
  if (isByNominee(type, payload)) return { as: 'nominee', name };
  if (name !== null) return { as: 'person', name };
  return { as: actorId === null ? 'clock' : 'party' };
}

const isByNominee = (type: Done['type'], payload: object): boolean =>
  type === 'nomination.answered' ||
  (type === 'nomination.withdrawn' && 'by' in payload && payload.by === 'nominee');
