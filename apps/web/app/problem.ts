import type { Objection, Problem as Body } from '@lib/contracts';

/** `lost`: no answer came, so nobody knows whether it was done. `garbled`: an answer came that says nothing we know. */
export type ProblemCode = Objection | 'lost' | 'garbled';

/** What a call comes back with when it is not a reply. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    /** What a person reads, in the language of the page; empty when no answer came. */
    readonly sentence: string,
    readonly body: Partial<Body> = {},
  ) {
    super(`${code} ${sentence}`);
  }

  get status(): number {
    return this.body.status ?? 0;
  }
  /** To quote when asking for help; the server's log has it too. */
  get reference(): string | undefined {
    return this.body.reference;
  }
  get faults(): { field: string; sentence: string }[] {
    return this.body.faults ?? [];
  }
  get facts(): Record<string, unknown> {
    return this.body.facts ?? {};
  }

  /** The sentence about one field of a form, if that field was at fault. */
  about(field: string): string | undefined {
    return this.faults.find((it) => it.field === field || it.field.startsWith(`${field}.`))?.sentence;
  }
}

/** Whether this is a problem, and if codes are given, one of these. */
export const isProblem = (error: unknown, ...codes: ProblemCode[]): error is Problem =>
  error instanceof Problem && (codes.length === 0 || codes.includes(error.code));

/** Whether trying the same again may help: nothing came back, or the server cannot answer for a moment. */
export const mayPass = (error: unknown): boolean => isProblem(error, 'lost', 'unavailable', 'garbled');

/** Whether what was asked for is not there; for this reader that may be, it makes no difference. */
export const isNowhere = (error: unknown): boolean => isProblem(error, 'not-found', 'no-such-group');
