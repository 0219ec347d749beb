import type { ChairElection, ElectionState, readChairElections, Reply, Role } from '@lib/contracts';

export type May = Reply<typeof readChairElections>['may'];
export type Candidate = ChairElection['candidates'][number];

const ended: readonly ElectionState[] = ['elected', 'lapsed', 'void'];

export const isUnderWay = ({ state }: Pick<ChairElection, 'state'>): boolean => !ended.includes(state);
export const standing = ({ candidates }: Pick<ChairElection, 'candidates'>): Candidate[] =>
  candidates.filter(({ withdrawnAt }) => withdrawnAt === null);

/** Who may see an election before it has a result. */
export const seesCourse = (roles: readonly Role[]): boolean =>
  roles.some((it) => it === 'secretariat' || it === 'head' || it === 'chair' || it === 'member');

/** Time to object that an election needs at least once candidates are closed, in milliseconds. */
const LEAST_TO_OBJECT_MS = 72 * 3_600_000;

/** Whether two times can be those of an election: the first is to come, the second late enough after it. */
export const areTimes = (candidatesUntil: Date, objectionsUntil: Date, now: Date): boolean =>
  candidatesUntil > now && objectionsUntil.getTime() - candidatesUntil.getTime() >= LEAST_TO_OBJECT_MS;
