import type { AnswerKind, CirculationState } from '@lib/contracts';

export const conclusions = ['to_meeting', 'agreed_with_reservation', 'agreed'] as const;
export type Conclusion = (typeof conclusions)[number];

export type ByTime = { act: 'wait'; hours: number } | { act: 'expire' };
export type ByMember = { act: 'answer'; who: number; as: AnswerKind } | { act: 'lift'; who: number };
export type ByChair =
  /** Moves the end by so many hours. */
  | { act: 'extend'; hours: number }
  | { act: 'conclude'; as: Conclusion }
  | { act: 'consult' }
  | { act: 'revise' };
export type Move = ByTime | ByMember | ByChair;

/** Whose move it is, for whoever plays them apart. */
export interface Hands<T> {
  time: (move: ByTime) => T;
  member: (move: ByMember) => T;
  chair: (move: ByChair) => T;
}

export function handTo<T>(move: Move, { time, member, chair }: Hands<T>): T {
  if (move.act === 'wait' || move.act === 'expire') return time(move);
  return 'who' in move ? member(move) : chair(move);
}

/** What came of a move: done, too late, or the word with which it was refused. */
export interface Became {
  said: string;
  state: CirculationState;
}

export interface Terms {
  mode: 'silence' | 'explicit';
  reservations: boolean;
  /** How many hours the period lasts. */
  hours: number;
}

export const MEMBERS = 3;
const running: CirculationState[] = ['open', 'broken', 'consulting'];

/**
 * A circulation of three members as the domain notes tell it (3.11, edge cases 48 to 53), written out by hand and
 * knowing nothing of the code: the hours that have passed, what each member says, and the state.
 */
export class CirculationModel {
  state: CirculationState = 'open';
  says: (AnswerKind | 'lifted' | null)[] = Array<null>(MEMBERS).fill(null);
  now = 0;
  private end: number;

  constructor(private readonly terms: Terms) {
    this.end = terms.hours;
  }

  get objections(): number {
    return this.says.filter((it) => it === 'object').length;
  }
  get isEnded(): boolean {
    return this.now >= this.end;
  }
  get isOver(): boolean {
    return !running.includes(this.state);
  }

  does(move: Move): Became {
    const said = handTo(move, {
      time: (it) => (it.act === 'wait' ? this.wait(it.hours) : this.expire()),
      member: (it) => (it.act === 'lift' ? this.lift(it.who) : this.answer(it.who, it.as)),
      chair: (it) => (it.act === 'extend' ? this.extend(it.hours) : this.chair(it)),
    });
    return { said, state: this.state };
  }

  private wait(hours: number): string {
    this.now += hours;
    return 'done';
  }

  private answer(who: number, as: AnswerKind): string {
    if (this.isOver || this.isEnded) return 'late';
    this.says[who] = as;
    if (as === 'object' && this.state === 'open') this.state = 'broken';
    if (this.objections === 0) this.state = 'open';
    const all = this.says.every((it) => it === 'agree' || it === 'agree_with_note');
    if (all && this.terms.mode === 'explicit') this.state = 'agreed';
    return 'done';
  }

  private lift(who: number): string {
    if (this.isOver) return 'circulation-over';
    if (this.says[who] !== 'object') return 'nothing-to-lift';
    this.says[who] = 'lifted';
    if (this.objections === 0 && !this.isEnded) this.state = 'open';
    return 'done';
  }

  private extend(hours: number): string {
    if (this.isOver || this.isEnded) return 'circulation-over';
    if (hours <= 0) return 'closes-too-soon';
    this.end += hours;
    return 'done';
  }

  private expire(): string {
    if (this.state === 'open' && this.isEnded)
      this.state = this.terms.mode === 'silence' ? 'agreed' : 'lapsed';
    return 'done';
  }

  private chair(move: Exclude<ByChair, { act: 'extend' }>): string {
    if (this.isOver || (this.state === 'open' && this.isEnded)) return 'circulation-over';
    if (move.act === 'revise') return this.becomes('superseded');
    if (this.state === 'open') return 'not-broken';
    return move.act === 'consult' ? this.becomes('consulting') : this.conclude(move.as);
  }

  private conclude(as: Conclusion): string {
    if (as === 'to_meeting') return this.becomes('to_meeting');
    return as === 'agreed' ? this.declare() : this.reserve();
  }

  private declare(): string {
    if (this.objections > 0) return 'objections-stand';
    const someoneIsSilent = this.says.includes(null);
    if (this.terms.mode === 'explicit' && someoneIsSilent) return 'answers-missing';
    return this.becomes('agreed');
  }

  private reserve(): string {
    return this.terms.reservations ? this.becomes('agreed_with_reservation') : 'no-reservations';
  }

  private becomes(state: CirculationState): string {
    this.state = state;
    return 'done';
  }
}
