import { departureFault, type DepartureKind, type Member, type Objection } from '@lib/contracts';

/** What a membership is after each kind of departure. */
export const statusAfter: Readonly<Record<DepartureKind, Exclude<Member['status'], 'active'>>> = {
  resigned: 'resigned',
  recalled: 'recalled',
  inactive: 'inactive',
  ineligible: 'ended',
  died: 'ended',
};

/** What everybody is told of each kind of departure, after the name. */
export const saidOf: Readonly<Record<DepartureKind, string>> = {
  resigned: 'has resigned',
  recalled: 'was recalled by its Government',
  inactive: 'takes part no longer',
  ineligible: 'was found ineligible',
  died: 'has passed away',
};

const objections = { ahead: 'departed-ahead', before: 'departed-before' } as const;

/** Why somebody cannot have left on a day; null when they can. No day: now. */
export function objectionToDay(on: string | null, began: Date, now: Date): Objection | null {
  const fault = on === null ? null : departureFault(on, began, now);
  return fault && objections[fault];
}

/** When somebody left: at a time of the day that is given, but never before their membership began or later than now. */
export function leftAt(given: Date | null, began: Date, now: Date): Date {
  if (given === null || given > now) return now;
  return given < began ? began : given;
}

/** What the letter to the Party begins with. */
export const lossOf = (why: DepartureKind, { name, party }: { name: string; party: string }): string =>
  why === 'died'
    ? `It was with sorrow that we learned of the death of ${name}, nominated by ${party}. The seat has fallen vacant.`
    : `The seat of ${name}, nominated by ${party}, has fallen vacant.`;
