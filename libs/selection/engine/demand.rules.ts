import { mayCountFor, type Quota, type Selection } from './profile.rules';

/**
 * One of the things that are asked of a panel, each of which can be dropped by itself: a side of a quota, the Parties'
 * cap, somebody who is in by decision, or that those stay out who are out. The number of seats is not one of them.
 */
export type Demand =
  | { readonly kind: 'min' | 'max'; readonly quota: string }
  | { readonly kind: 'pin'; readonly nominee: string }
  | { readonly kind: 'perParty' | 'bars' };

/** Everything a selection demands. Sides that can never be missed are left out. */
export function demandsOf({ profile, pins, bars }: Selection): Demand[] {
  const { quotas, seats, perParty } = profile;
  return [
    ...quotas.flatMap(({ id, min, max }): Demand[] => [
      ...(min > 0 ? [{ kind: 'min', quota: id } as const] : []),
      ...(max < seats ? [{ kind: 'max', quota: id } as const] : []),
    ]),
    ...(perParty === null ? [] : [{ kind: 'perParty' } as const]),
    ...pins.map((nominee) => ({ kind: 'pin', nominee }) as const),
    ...(bars.length === 0 ? [] : [{ kind: 'bars' } as const]),
  ];
}

/** The same selection, of which only these demands are left. */
export function demandingOnly(selection: Selection, demands: readonly Demand[]): Selection {
  const { pool, profile, pins, bars } = selection;
  const has = (kind: Demand['kind'], quota?: string) =>
    demands.some((it) => it.kind === kind && (!('quota' in it) || it.quota === quota));
  const pinned = new Set(demands.flatMap((it) => (it.kind === 'pin' ? [it.nominee] : [])));
  const quotas = profile.quotas.map((it) => ({
    ...it,
    min: has('min', it.id) ? it.min : 0,
    max: has('max', it.id) ? it.max : profile.seats,
  }));
  return {
    ...{ pool, profile: { ...profile, quotas, perParty: has('perParty') ? profile.perParty : null } },
    pins: pins.filter((id) => pinned.has(id)),
    bars: has('bars') ? bars : [],
  };
}

/** Parties that nominate more than may sit, among those who count for one of these quotas. */
export function crowdedParties({ pool, profile }: Selection, quotas: readonly Quota[]): string[] {
  const { perParty } = profile;
  if (perParty === null) return [];
  const theirs = pool.filter((it) => quotas.length === 0 || quotas.some((quota) => mayCountFor(quota, it)));
  const parties = [...new Set(theirs.flatMap(({ party }) => (party === null ? [] : [party])))];
  return parties.filter((party) => theirs.filter((it) => it.party === party).length > perParty).sort();
}
