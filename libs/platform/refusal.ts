import { refusals, type Objection } from '@lib/contracts';

/** A rule said no. The one error that a client is told about. */
export class Refusal extends Error {
  readonly status: number;

  constructor(
    readonly code: Objection,
    /** What a person needs to go on; it leaves the house as it is. */
    readonly facts?: Record<string, unknown>,
    readonly faults?: { field: string; sentence: string }[],
  ) {
    super(refusals[code][1]);
    this.status = refusals[code][0];
  }
}

/** Turns a rule's objection, if it has one, into a refusal. */
export function refuse(objection: Objection | null, facts?: Record<string, unknown>): void {
  if (objection) throw new Refusal(objection, facts);
}
