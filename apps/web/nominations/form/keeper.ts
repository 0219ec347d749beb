import type { NominationForm } from '@lib/contracts';
import { isProblem, mayPass } from '@web/app/api';
import { breathe, forgetBreath } from '@web/kept/last-breath';
import { dropKept, keep, oneKept } from '@web/kept/store';
import type { Kept, OnDevice, Server } from './kept-form';
import { overlongIn } from './limits.rules';

/** After so many milliseconds without a key being pressed what was written goes to the server. */
const REST_MS = 1_500;
const DEVICE_MS = 400;
const AGAIN_MS = 6_000;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A form that somebody writes: at once on the device, a moment later with the server, and never lost in between. */
export class Keeper {
  private it: Kept;
  private base: NominationForm;
  /** What this device had written before, and may still have been sending as this was begun. */
  private before: NominationForm | null = null;
  private isOver = false;
  private takingUp: Promise<void> | null = null;
  private running: Promise<boolean> | null = null;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private toDevice: ReturnType<typeof setTimeout> | undefined;
  private readonly watchers = new Set<() => void>();

  constructor(
    private readonly key: string,
    first: { form: NominationForm; revision: number; savedAt: Date | null },
    private readonly server: Server,
    /** Whether it goes to the server by itself. What was submitted is changed by pressing, or not at all. */
    private readonly byItself: boolean,
  ) {
    this.base = first.form;
    this.it = { ...first, standing: 'saved', problem: null, theirs: null, returned: false };
  }

  readonly now = (): Kept => this.it;
  readonly watch = (hear: () => void): (() => void) => {
    this.watchers.add(hear);
    return () => this.watchers.delete(hear);
  };

  private tell(some: Partial<Kept>): void {
    this.it = { ...this.it, ...some };
    for (const hear of this.watchers) hear();
  }

  /** Takes up what was left on this device, and goes on until it is told to stop. */
  begin(): () => void {
    this.isOver = false;
    // Once: later this knows more than the device, where words are put down with some delay.
    this.takingUp ??= this.takeUp();
    const go = () => this.breathe();
    const back = () => {
      if (this.it.standing === 'lost') void this.save();
    };
    window.addEventListener('pagehide', go);
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener('pagehide', go);
      window.removeEventListener('online', back);
      clearTimeout(this.resting);
      if (this.isUnsaved()) void this.onDevice();
      if (this.byItself && this.it.standing === 'unsaved') void this.save();
      this.isOver = true;
    };
  }

  private async takeUp(): Promise<void> {
    const left = await oneKept<OnDevice>(this.key);
    if (!left) return;
    this.before = left.form;
    if (this.it.standing !== 'saved') return;
    if (same(left.form, this.base)) return void dropKept(this.key);
    if (same(left.base, this.base)) {
      this.tell({ form: left.form, standing: 'unsaved', returned: true });
      this.rest();
    } else this.tell({ form: left.form, standing: 'conflict', theirs: this.base, returned: true });
  }

  readonly change = (form: NominationForm): void => {
    const standing = this.it.standing === 'conflict' ? 'conflict' : 'unsaved';
    this.tell({ form, standing, problem: null });
    clearTimeout(this.toDevice);
    this.toDevice = setTimeout(() => void this.onDevice(), DEVICE_MS);
    this.rest();
  };

  private rest(ms = REST_MS): void {
    clearTimeout(this.resting);
    if (this.byItself && !this.isOver) this.resting = setTimeout(() => void this.save(), ms);
  }

  private isUnsaved = (): boolean => this.it.standing !== 'saved';
  private left = (): OnDevice => ({
    key: this.key,
    savedAt: new Date().toISOString(),
    form: this.it.form,
    base: this.base,
  });

  private async onDevice(): Promise<void> {
    if (!this.isUnsaved()) return;
    await keep(this.key, this.left());
    forgetBreath(this.key);
    // The server may have had it meanwhile.
    if (!this.isUnsaved()) await dropKept(this.key);
  }

  private breathe(): void {
    if (!this.isUnsaved()) return;
    breathe(this.key, { value: this.left(), on: null });
    void this.onDevice();
  }

  /** Sends what is written, now. Tells whether the server has it. */
  readonly save = (): Promise<boolean> => (this.running ??= this.send().finally(() => (this.running = null)));

  private async send(): Promise<boolean> {
    clearTimeout(this.resting);
    for (;;) {
      const { form, revision, standing } = this.it;
      if (standing === 'conflict' || overlongIn(form).length > 0) return false;
      if (same(form, this.base)) return this.arrived(form, revision);
      this.tell({ standing: 'saving', problem: null });
      try {
        this.arrived(form, (await this.server.save(form, revision)).revision);
        if (same(form, this.it.form)) return true;
      } catch (error) {
        if (!this.goesOn(error)) return false;
      }
    }
  }

  private arrived(form: NominationForm, revision: number): boolean {
    this.base = form;
    const isAll = same(form, this.it.form);
    this.tell({ revision, savedAt: new Date(), standing: isAll ? 'saved' : 'unsaved', theirs: null });
    if (isAll) void dropKept(this.key);
    return isAll;
  }

  /** Whether it is to be sent once more, upon what the server has by now. */
  private goesOn(error: unknown): boolean {
    if (isProblem(error, 'changed-meanwhile')) return this.meet(error.facts);
    const problem = isProblem(error) ? error : null;
    this.tell({ standing: mayPass(error) ? 'lost' : 'refused', problem });
    if (mayPass(error)) this.rest(AGAIN_MS);
    return false;
  }

  private meet(facts: Record<string, unknown>): boolean {
    const theirs = facts['form'] as NominationForm;
    const revision = Number(facts['revision']);
    // Only files came in between, or the words that were left here a moment ago: then nobody else was at work.
    const isOwn = same(theirs, this.base) || same(theirs, this.before);
    this.base = theirs;
    this.tell(isOwn ? { revision } : { revision, standing: 'conflict', theirs });
    return isOwn;
  }

  /** What becomes of a conflict: what is written here goes over what came in between, or gives way to it. */
  readonly settle = (which: 'mine' | 'theirs'): void => {
    const { theirs, form } = this.it;
    if (which === 'theirs' && theirs) {
      this.base = theirs;
      this.tell({ form: theirs, standing: 'saved', theirs: null });
      void dropKept(this.key);
    } else {
      this.tell({ form, standing: 'unsaved', theirs: null });
      if (this.byItself) void this.save();
    }
  };

  /** The server has counted on, by a file that was uploaded here. */
  readonly countedOn = (revision: number): void => {
    if (revision > this.it.revision) this.tell({ revision });
  };
}
