import type { BureauAnswer, Objection } from '@lib/contracts';

export type RoundState = 'open' | 'closed' | 'concluded';

/** A round as its rules need it. */
export interface Round {
  readonly state: RoundState;
  readonly endsAt: Date;
}
/** Somebody who is asked. */
export interface Asked {
  readonly answer: BureauAnswer | null;
}

/** At the instant itself it is too late, whether or not the clock has said so. */
export const isOpenAt = ({ state, endsAt }: Round, now: Date): boolean => state === 'open' && now < endsAt;

/** Why the Bureau cannot be asked until then; null when it can. */
export const objectionToTime = (endsAt: Date, now: Date): Objection | null =>
  endsAt <= now ? 'consultation-time' : null;

/** Why the time cannot be extended so; null when it can: before its end, and never to less. */
export function objectionToExtending(it: Round, endsAt: Date, now: Date): Objection | null {
  if (!isOpenAt(it, now)) return 'consultation-over';
  return endsAt <= it.endsAt ? 'never-shortened' : null;
}

/** Why this is no view that can be given now; null when it is. */
export function objectionToView(
  it: Round,
  { answer, text }: { answer: BureauAnswer; text: string },
  now: Date,
): Objection | null {
  if (!isOpenAt(it, now)) return 'consultation-over';
  return answer !== 'no_objection' && text === '' ? 'words-missing' : null;
}

/** Why the clock does not close it now; null when it does. */
export const objectionToClosing = (it: Round, now: Date): Objection | null =>
  it.state !== 'open' || now < it.endsAt ? 'consultation-open' : null;

/** Why no outcome can be noted yet; null when it can: its time is over, or everybody has answered. */
export function objectionToConcluding(it: Round, asked: readonly Asked[], now: Date): Objection | null {
  if (it.state === 'concluded') return 'consultation-over';
  const isAnswered = asked.every(({ answer }) => answer !== null);
  return isOpenAt(it, now) && !isAnswered ? 'consultation-open' : null;
}

/** Whether the Bureau may read the nominations themselves: as long as it is being heard on them. */
export const mayReadFiles = ({ state }: Pick<Round, 'state'>): boolean => state !== 'concluded';

/** Whether somebody of the Bureau may read what the others said: not before they have said it themselves. */
export const mayReadViews = (it: Round, own: Asked | null, now: Date): boolean =>
  !isOpenAt(it, now) || (own !== null && own.answer !== null);
