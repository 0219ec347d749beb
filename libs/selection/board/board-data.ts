import type {
  BoardNominee,
  NominationStatus,
  PlacedNominee,
  SeatProfileView,
  SelectionState,
  Stage,
} from '@lib/contracts';
import { canonical, Refusal, sha256 } from '@lib/platform';
import { faultsInPool, faultsInProfile, type Selection } from '../engine';
import * as sql from './board.sql';
import {
  decidingIn,
  engineProfile,
  seatsByProfile,
  selectionOf,
  standingOf,
  statusesOnBoard,
} from './pool.rules';
import { faultShown } from './faults.rules';
import { phaseOfSelection, type Situation } from './selection.rules';

/** Asks a question in SQL where the tables of the chamber are open: a page, or a reading of it. */
export type Ask = <T extends object>(question: string, ...given: unknown[]) => Promise<T[]>;

type ProfileRow = Omit<SeatProfileView, 'faults'>;
interface NomineeRow extends Omit<BoardNominee, 'seats' | 'seatsReason' | 'standing'> {
  readonly opened: string[] | null;
  readonly openedReason: string | null;
}

/** A proposal as the database has it. In JSON of the database an instant is text. */
export interface ProposalRow {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  readonly revision: number;
  readonly profileVersion: number | null;
  readonly poolVersion: string;
  readonly changedAt: Date;
  readonly changedBy: string | null;
  readonly rounds: number[];
  /** Whether it is with the Bureau, or the Bureau was consulted on it as it stands. */
  readonly locked: boolean;
  readonly places: PlacedNominee[];
}

/** What everything on the board is held to: who there is, and the profile that was adopted. */
export interface Board {
  readonly profile: SeatProfileView | null;
  readonly hasDraft: boolean;
  readonly nominees: BoardNominee[];
  readonly poolVersion: string;
  /** Null as long as no profile was adopted. */
  readonly selection: Selection | null;
}

export async function situationOf(ask: Ask, groupId: string, now: Date) {
  const [cycle] = await ask<Pick<Situation, 'isCalling'> & { stage: Stage }>(sql.situation, groupId, now);
  if (!cycle) throw new Refusal('no-such-group');
  return cycle;
}

/** How far the selection is; nothing of it is written before something is done. */
export async function stateOf(
  ask: Ask,
  groupId: string,
): Promise<{ state: SelectionState; isPublished: boolean }> {
  const [found] = await ask<{ state: SelectionState; publishedAt: Date | null }>(
    sql.selectionOfGroup,
    groupId,
  );
  return { state: found?.state ?? 'open', isPublished: found?.publishedAt != null };
}

export async function phaseIn(ask: Ask, groupId: string, now: Date) {
  const { isPublished, state } = await stateOf(ask, groupId);
  const situation = await situationOf(ask, groupId, now);
  return {
    state,
    phase: phaseOfSelection({ ...situation, isPublished, isPublishing: state === 'publishing' }),
  };
}

export const profileRows = (ask: Ask, groupId: string): Promise<ProfileRow[]> => ask(sql.profiles, groupId);

/** What is wrong with a profile, by itself and with the people there are. */
export function profileShown(row: ProfileRow, nominees: readonly BoardNominee[]): SeatProfileView {
  const faults = faultsInProfile(engineProfile(row.profile));
  const isSound = faults.every(({ kind }) => kind !== 'malformed');
  const more = isSound ? faultsInPool(selectionOf(row.profile, nominees)) : [];
  return { ...row, faults: [...faults, ...more].map(faultShown) };
}

function boardNominee({ opened, openedReason, ...it }: NomineeRow, profile: ProfileRow | null): BoardNominee {
  const byProfile = profile ? seatsByProfile(profile.profile, it) : [];
  return {
    ...it,
    seats: opened ?? byProfile,
    seatsReason: openedReason,
    standing: standingOf(it.status, it.disclosure),
  };
}

/** Everyone on the board as a profile finds them. */
export async function nomineesBy(
  ask: Ask,
  groupId: string,
  profile: ProfileRow | null,
): Promise<BoardNominee[]> {
  const rows = await ask<NomineeRow>(sql.nominees, groupId, statusesOnBoard satisfies NominationStatus[]);
  return rows.map((it) => boardNominee(it, profile));
}

export const versionOf = (nominees: readonly BoardNominee[]): string =>
  sha256(canonical(decidingIn(nominees)));

export async function boardOf(ask: Ask, groupId: string): Promise<Board> {
  const rows = await profileRows(ask, groupId);
  const adopted = rows.find(({ adoptedOn }) => adoptedOn !== null) ?? null;
  const nominees = await nomineesBy(ask, groupId, adopted);
  return {
    profile: adopted && profileShown(adopted, nominees),
    hasDraft: rows.some(({ adoptedOn }) => adoptedOn === null),
    nominees,
    poolVersion: versionOf(nominees),
    selection: adopted && selectionOf(adopted.profile, nominees),
  };
}

export async function proposalRows(ask: Ask, groupId: string): Promise<ProposalRow[]> {
  const rows = await ask<ProposalRow>(sql.proposals, groupId);
  return rows.map((it) => ({
    ...it,
    places: it.places.map((place) => ({ ...place, at: new Date(place.at) })),
  }));
}
