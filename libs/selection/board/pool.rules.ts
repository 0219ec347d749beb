import type {
  BoardNominee,
  DisclosureStatus,
  NomineeStanding,
  NominationStatus,
  SeatProfile,
} from '@lib/contracts';
import type { Nominee, Pool, Quota, SeatProfile as EngineProfile, Selection } from '../engine/profile.rules';

const unsettled: readonly DisclosureStatus[] = ['submitted', 'query'];
const byStatus: Partial<Record<NominationStatus, NomineeStanding>> = {
  complete: 'unscreened',
  eligible: 'choosable',
  shortlisted: 'choosable',
  selected: 'choosable',
  reserve: 'choosable',
  not_selected: 'choosable',
  ineligible: 'ineligible',
  withdrawn: 'withdrawn',
};

/** The statuses of nominations that are on the board: from complete on, and those that are out. */
export const statusesOnBoard = Object.keys(byStatus) as NominationStatus[];

/** Whether somebody may be chosen, by their nomination and what was found of their interests. */
export function standingOf(status: NominationStatus, disclosure: DisclosureStatus | null): NomineeStanding {
  const standing = byStatus[status] ?? 'ineligible';
  if (standing !== 'choosable' || disclosure === null) return standing;
  if (disclosure === 'disqualifying') return 'disqualified';
  return unsettled.includes(disclosure) ? 'conflict_pending' : 'choosable';
}

/** The categories of seats that a profile opens to a nomination, as it claims and by its Party. */
export function seatsByProfile(
  { categories }: Pick<SeatProfile, 'categories'>,
  { party, seatGroup }: Pick<BoardNominee, 'party' | 'seatGroup'>,
): string[] {
  return categories
    .filter(({ parties, except }) => (parties?.includes(party) ?? true) && !except.includes(party))
    .filter((it) => it.seatGroup === seatGroup)
    .map(({ id }) => id);
}

const atHome: readonly string[] = ['focal_point', 'authority', 'practitioner'];
const one = <T>(it: T | null): T[] => (it === null ? [] : [it]);
const yesOrNo = (it: boolean | null): string[] => (it === null ? [] : [it ? 'yes' : 'no']);

/** Under which name somebody is one person, however many Parties nominate them. */
const personOf = ({ id, sameAs }: BoardNominee): string => [id, ...sameAs].sort()[0] ?? id;

function valuesOf(it: BoardNominee): Nominee['values'] {
  return {
    gender: one(it.gender),
    convention: it.expertise.filter(({ level }) => atHome.includes(level)).map((one) => one.convention),
    convention_any: it.expertise.map(({ convention }) => convention),
    language: it.languages,
    region: one(it.region),
    situation: [...(it.ldc ? ['ldc'] : []), ...(it.sids ? ['sids'] : [])],
    funding: yesOrNo(it.fundingEligible),
    person: it.sameAs.length > 0 ? [personOf(it)] : [],
  };
}

/** A nominee as the engine knows them: nobody has points of their own, only what they help to cover. */
const nomineeOf = (it: BoardNominee): Nominee => ({
  ...{ id: it.id, party: it.party, merit: 0, values: valuesOf(it), categories: it.seats, newcomer: false },
});

/** What was not said of a bound is what it is where nothing is said. */
const bounded = (minFloor: number | null, maxCeil: number | null) => ({
  ...(minFloor === null ? {} : { minFloor }),
  ...(maxCeil === null ? {} : { maxCeil }),
});

/** A profile as the engine knows it. */
export const engineProfile = (profile: SeatProfile): EngineProfile => ({
  seats: profile.seats,
  categories: profile.categories.map(({ id, label }) => ({ id, label })),
  quotas: profile.quotas.map(({ minFloor, maxCeil, ...quota }) => ({
    ...quota,
    ...bounded(minFloor, maxCeil),
  })),
  perParty: profile.perParty,
  coverage: profile.coverage,
  ofParty: ['region', 'situation'],
  vacancy: profile.vacancy,
});

const SAME_PERSON = 'same-person-';
/** Whether a quota only says that somebody whom several Parties nominate is one person: it is no criterion. */
export const isOfOnePerson = (quotaId: string): boolean => quotaId.startsWith(SAME_PERSON);

/** Whoever is nominated by several Parties has one seat. */
function onePersonEach(people: readonly BoardNominee[]): Quota[] {
  const persons = [...new Set(people.filter(({ sameAs }) => sameAs.length > 0).map(personOf))].sort();
  return persons.map((person) => ({
    ...{ id: SAME_PERSON + person, label: 'One person', min: 0, max: 1, weight: 1, hard: true },
    counts: { attribute: 'person', values: [person] },
  }));
}

const isInPool = ({ standing }: BoardNominee): boolean =>
  standing === 'choosable' || standing === 'conflict_pending';

/** Who may be chosen, for what, as the engine knows it. Whose conflict is pending is out until it is cleared. */
export function selectionOf(profile: SeatProfile, nominees: readonly BoardNominee[]): Selection {
  const people = nominees.filter(isInPool);
  const pool: Pool = people.map(nomineeOf);
  const known = engineProfile(profile);
  return {
    pool,
    profile: { ...known, quotas: [...known.quotas, ...onePersonEach(people)] },
    pins: [],
    bars: people.filter(({ standing }) => standing === 'conflict_pending').map(({ id }) => id),
  };
}

/** All of a pool that decides, in an order of its own: whoever hashes it has its version. */
export function decidingIn(nominees: readonly BoardNominee[]) {
  return nominees
    .filter(isInPool)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((it) => ({
      ...{ id: it.id, party: it.party, standing: it.standing, seats: it.seats.toSorted() },
      values: valuesOf(it),
    }));
}
