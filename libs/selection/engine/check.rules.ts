import { lacking } from './numbers.rules';
import { idsOf, nomineesOf, panelOf, type Panel } from './panel.rules';
import { mostTogether } from './pool-faults.rules';
import { mayCountFor, openTo, type Nominee, type Selection } from './profile.rules';

/** How one quota stands: `short` can still be filled, `lost` cannot with the seats and people that are left. */
export interface Standing {
  readonly quota: string;
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly state: 'met' | 'short' | 'lost' | 'over';
}

export interface Check {
  /**
   * `fits`: a whole panel that keeps everything. `breaks`: no panel that keeps everything has these members. `open`:
   * nothing is broken yet; whether it can be completed takes a solve (`completion`).
   */
  readonly verdict: 'fits' | 'breaks' | 'open';
  readonly panel: Panel;
  readonly seats: { readonly filled: number; readonly of: number };
  readonly standings: readonly Standing[];
  /** Parties with more members than a Party may have. */
  readonly parties: readonly string[];
  /** Members to whom no seat of this profile is open. */
  readonly unseated: readonly string[];
  /** Members who are out by decision, or are not in the pool at all. */
  readonly notThere: readonly string[];
  /** Who is in by decision and is missing here. */
  readonly missing: readonly string[];
}

function overCap(people: readonly Nominee[], perParty: number | null): string[] {
  const parties = [...new Set(people.flatMap(({ party }) => (party === null ? [] : [party])))];
  const membersOf = (party: string) => people.filter((it) => it.party === party).length;
  return perParty === null ? [] : parties.filter((it) => membersOf(it) > perParty);
}

/** Who could still join: neither in nor out, with a seat open to them, of a Party that may have one more. */
export function stillFree({ pool, profile, bars }: Selection, members: readonly Nominee[]): Nominee[] {
  const { perParty } = profile;
  const inside = new Set(members.map(({ id }) => id));
  const hasRoom = ({ party }: Nominee) =>
    perParty === null || party === null || members.filter((it) => it.party === party).length < perParty;
  return pool.filter(
    (it) => !inside.has(it.id) && !bars.includes(it.id) && openTo(profile, it).length > 0 && hasRoom(it),
  );
}

function standingsOf({ profile }: Selection, { quotas }: Panel, left: number, free: readonly Nominee[]) {
  return profile.quotas.map((quota): Standing => {
    const { id, min, max } = quota;
    const count = quotas.find((it) => it.quota === id)?.count ?? 0;
    const wanted = lacking(min, count);
    const there = mostTogether(
      free.filter((it) => mayCountFor(quota, it)),
      profile.perParty,
    );
    const canFill = wanted <= left && wanted <= there;
    const state = count > max ? 'over' : wanted === 0 ? 'met' : canFill ? 'short' : 'lost';
    return { quota: id, count, min, max, state };
  });
}

type Findings = Omit<Check, 'verdict'>;

function verdictOf({ seats, standings, parties, unseated, notThere, missing }: Findings): Check['verdict'] {
  const left = seats.of - seats.filled;
  const isOver = left < 0 || missing.length > left;
  const names = parties.length + unseated.length + notThere.length;
  if (isOver || names > 0) return 'breaks';
  if (standings.some(({ state }) => state === 'over' || state === 'lost')) return 'breaks';
  return left > 0 ? 'open' : 'fits';
}

/**
 * Checks members against a profile at once, without a solver: fit for every keystroke. Members who are not seated yet
 * may take any seat that is open to them, so a quota of seats is over only where no seating avoids it.
 */
export function check(selection: Selection, ids: readonly string[]): Check {
  const { pool, profile, pins, bars } = selection;
  const panel = panelOf(pool, profile, ids);
  const people = nomineesOf(pool, ids);
  const inside = new Set(idsOf(panel));
  const left = lacking(profile.seats, people.length);
  const findings = {
    panel,
    seats: { filled: people.length, of: profile.seats },
    standings: standingsOf(selection, panel, left, stillFree(selection, people)),
    parties: overCap(people, profile.perParty),
    unseated: people.filter((it) => openTo(profile, it).length === 0).map(({ id }) => id),
    notThere: ids.filter((id) => !inside.has(id) || bars.includes(id)),
    missing: pins.filter((id) => !inside.has(id)),
  };
  return { verdict: verdictOf(findings), ...findings };
}
