import { objectionDuring } from '@lib/access';
import type { listNominations, Phase, readNomination, Reply, Role } from '@lib/contracts';
import { movesFor, objectionToDecideLate, objectionToEditEntered } from './nomination.rules';
import type { Written } from './written';

type WithOne = Reply<typeof readNomination>['may'];
type WithRegister = Reply<typeof listNominations>['may'];

/** What somebody of the staff may do with a nomination now: as far as its state allows it, and the phase of its call. */
export function mayWithOne(it: Written, roles: readonly Role[], phase: Phase): WithOne {
  const isEditable = objectionToEditEntered(it) === null;
  const { withdraw, supply, decideLate, ...moves } = movesFor(it.status);
  const checks = { ...moves, decideLate: decideLate && objectionToDecideLate(roles) === null };
  const entering = {
    edit: isEditable,
    submit: isEditable && (it.status === 'draft' || it.status === 'incomplete'),
    supply,
    withdraw,
  };
  const mayEnter = objectionDuring('N03', roles, phase) === null;
  const mayCheck = objectionDuring('N07', roles, phase) === null;
  return { ...onlyIf(mayEnter, entering), ...onlyIf(mayCheck, checks) };
}

/** The same of the register as a whole. */
export const mayWithRegister = (roles: readonly Role[], phase: Phase): WithRegister => ({
  enter: objectionDuring('N03', roles, phase) === null,
  export: objectionDuring('N08', roles, phase) === null,
});

const onlyIf = <M extends Record<string, boolean>>(isIn: boolean, may: M): M =>
  isIn ? may : (Object.fromEntries(Object.keys(may).map((it) => [it, false])) as M);
