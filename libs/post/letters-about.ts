import type { LetterView } from '@lib/contracts';
import type { Reader } from '@lib/platform';
import type * as z from 'zod/mini';

/** A letter as it stands, and what it is about. */
export type LetterAbout = z.output<typeof LetterView> & { readonly about: Readonly<Record<string, unknown>> };

const about = `
  select l.id, l.party, l.to_name as name, case when l.used_fallback then l.fallback_address else l.to_address end as address,
         l.language, case when l.state = 'leased' then 'waiting' when l.bounced_at is not null then 'bounced' else l.state end
           as state, l.used_fallback as "usedFallback", l.tries, l.created_at as at, l.accepted_at as "acceptedAt",
         l.bounced_at as "bouncedAt", l.fault, null as "reachedBy", l.about
    from letter l
   where l.kind = $1 and l.about ->> 'nominationId' = any($2) order by l.to_name, l.id`;

/** The letters of a kind about some nominations, and what has become of each. Who may know of them the caller sees to. */
export const lettersAbout = (
  db: Reader,
  kind: string,
  nominations: readonly string[],
): Promise<LetterAbout[]> => db.query<LetterAbout[]>(about, [kind, nominations]);
