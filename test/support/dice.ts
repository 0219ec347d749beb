/** Numbers that look thrown and are the same for the same seed (mulberry32): what a spec found, it finds again. */
export class Dice {
  constructor(private state: number) {}

  /** From 0, and below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let it = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    it = (it + Math.imul(it ^ (it >>> 7), 61 | it)) ^ it;
    return ((it ^ (it >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from one to another, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(of: number): boolean {
    return this.next() < of;
  }

  one<T>(all: readonly T[]): T {
    return all[this.whole(0, all.length - 1)] as T;
  }

  /** Each of them with a chance. */
  some<T>(all: readonly T[], chance: number): T[] {
    return all.filter(() => this.chance(chance));
  }

  shuffled<T>(all: readonly T[]): T[] {
    return all
      .map((it) => ({ it, at: this.next() }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ it }) => it);
  }
}
