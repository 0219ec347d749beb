import type { Viewer } from '@lib/platform';
import { isSitting } from '../held/meeting.rules';
import type { Row, Whole } from './floor-row';
import { comesAsChair, isHeard, objectionToOpening, presidingIn } from './session.rules';

export const nothing = {
  ...{ open: false, preside: false, assist: false, mark: false, appoint: false, takeChair: false },
  ...{ ask: false, answer: false },
};

export type People = Whole['attendance'];
export const beingOf = (people: People, id: string | null) => people.find(({ personId }) => personId === id);

type Maybe = People[number] | undefined;
/** Members are asked whether they object. Observers speak, as members do. */
export const isAsked = (it: Maybe): boolean => it?.member === true;
const isWelcome = (it: Maybe): boolean => it?.observer === true;

const isStaffIn = (roles: Viewer['roles']): boolean =>
  roles.includes('secretariat') || roles.includes('head');

/** What whoever reads may do now. */
export function mayOf({ id, roles }: Viewer, { state, quorum, floor }: Row, people: People): Whole['may'] {
  const isStaff = isStaffIn(roles);
  const isChair = roles.includes('chair');
  const who = { isChair, isStaff, namesActing: isStaff };
  const open = objectionToOpening(state, quorum ?? 1, who) === null;
  // Until its report is begun, who attended is put right.
  if (state === 'closed') return { ...nothing, mark: isStaff || isChair };
  if (!floor || !isSitting(state)) return { ...nothing, open };
  const own = beingOf(people, id);
  const speaks = { ask: isAsked(own) || isWelcome(own), answer: isAsked(own) };
  return { open, ...presidingAs(id, floor, { isStaff, isChair, people }), ...speaks };
}

interface Of {
  readonly isStaff: boolean;
  readonly isChair: boolean;
  readonly people: People;
}

/** What somebody may do with the chair of a meeting that sits, and in its place. */
function presidingAs(id: string | null, floor: NonNullable<Row['floor']>, { isStaff, isChair, people }: Of) {
  const presiding = presidingIn(floor);
  const preside = presiding === id;
  // Whose chair it is hands it over; when whoever presides is gone, the secretariat does.
  const isTheirs = [presiding, floor.chairId].some((it) => it === id);
  return {
    ...{ preside, assist: isStaff || preside, mark: isStaff || preside },
    appoint: isTheirs || (isStaff && !isHeard(beingOf(people, presiding))),
    takeChair: id !== null && comesAsChair(floor, { id, isChair }),
  };
}
