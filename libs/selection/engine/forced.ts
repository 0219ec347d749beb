import { check } from './check.rules';
import { WarmProgram } from './highs-warm';
import { idsOf, panelOf, type Panel } from './panel.rules';
import { membersAt, panelProgram, type PanelProgram } from './panel-program.rules';
import type { Selection } from './profile.rules';
import { withBounds, withRewards } from './program.rules';
import { OutOfTime, type Work } from './solver';

/** What it would take to have somebody in who is out, or out who is in. */
export interface Forced {
  readonly nominee: string;
  readonly to: 'in' | 'out';
  readonly outcome:
    /** Settled beforehand: a decision, not a result. */
    | { readonly kind: 'decided' }
    /** Proven: no panel keeps everything with it. */
    | { readonly kind: 'impossible' }
    /** The best panel with it, and of those the one in which the fewest others change. */
    | {
        readonly kind: 'possible';
        /** The score of that panel less that of the one in question: 0 or below where that one is the best. */
        readonly points: number;
        readonly enter: readonly string[];
        readonly leave: readonly string[];
      };
}

/** Points first, then people who stay: one objective in whole numbers, in which a point outweighs all people. */
function keepingPeople(program: PanelProgram, { profile }: Selection, panel: Panel): PanelProgram {
  const inside = new Set(idsOf(panel));
  const reward = (i: number, own: number) =>
    own * (profile.seats + 1) + (inside.has(program.people[i] ?? '') ? 1 : 0);
  const rewards = new Map(program.columns.map((column, i) => [i, reward(i, column.reward)]));
  return { ...program, ...withRewards(program, rewards) };
}

class Sweep {
  private readonly seen: Panel[];

  constructor(
    private readonly selection: Selection,
    private readonly panel: Panel,
    private readonly program: PanelProgram,
    private readonly warm: WarmProgram,
    private readonly work: Work,
  ) {
    // What does not fit proves nothing, not even of itself.
    this.seen = check(selection, idsOf(panel)).verdict === 'fits' ? [panel] : [];
  }

  /** What the objective is for a panel. */
  private valueOf(it: Panel): number {
    const inside = new Set(idsOf(this.panel));
    const staying = idsOf(it).filter((id) => inside.has(id)).length;
    return it.score * (this.selection.profile.seats + 1) + staying;
  }

  /** A panel that comes to what the relaxation shows no panel can exceed is proven to be the best. */
  private provenBy(bound: number, point: Float64Array, isRight: (it: Panel) => boolean): Panel | undefined {
    const { pool, profile } = this.selection;
    const rounded = panelOf(pool, profile, membersAt(this.program, [...point]));
    if (check(this.selection, idsOf(rounded)).verdict === 'fits') this.seen.push(rounded);
    return this.seen.find((it) => isRight(it) && this.valueOf(it) === bound);
  }

  private async best(column: number, to: 0 | 1): Promise<Panel | null> {
    const id = this.program.people[column] ?? '';
    const isRight = (it: Panel) => idsOf(it).includes(id) === (to === 1);
    this.warm.bound(column, to, to);
    const relaxed = this.warm.run();
    const { low = 0, high = 1 } = this.program.columns[column] ?? {};
    this.warm.bound(column, low, high);
    if (!relaxed) return null;
    const proven = this.provenBy(Math.floor(relaxed.value + 1e-6), relaxed.point, isRight);
    if (proven) return proven;
    const found = await this.work.prove(withBounds(this.program, new Map([[column, [to, to]]])));
    if (!found) return null;
    const { pool, profile } = this.selection;
    const panel = panelOf(pool, profile, membersAt(this.program, found.point));
    this.seen.push(panel);
    return panel;
  }

  async of(id: string): Promise<Forced> {
    if (this.work.left() === 0) throw new OutOfTime();
    const { pins, bars } = this.selection;
    const inside = idsOf(this.panel);
    const to = inside.includes(id) ? 'out' : 'in';
    if (pins.includes(id) || bars.includes(id)) return { nominee: id, to, outcome: { kind: 'decided' } };
    const best = await this.best(this.program.people.indexOf(id), to === 'in' ? 1 : 0);
    if (!best) return { nominee: id, to, outcome: { kind: 'impossible' } };
    const then = idsOf(best);
    const points = best.score - this.panel.score;
    const enter = then.filter((it) => !inside.includes(it));
    const leave = inside.filter((it) => !then.includes(it));
    return { nominee: id, to, outcome: { kind: 'possible', points, enter, leave } };
  }
}

/**
 * What it would take to move each of some nominees, against a panel that fits. The relaxation is kept warm and settles
 * most of them: where its bound is reached by a panel, that panel is the best. Only the others take a proof of their own.
 */
export async function forcedOf(
  selection: Selection,
  ids: readonly string[],
  panel: Panel,
  work: Work,
): Promise<Forced[]> {
  const program = keepingPeople(panelProgram(selection), selection, panel);
  const warm = await WarmProgram.open(program);
  try {
    const sweep = new Sweep(selection, panel, program, warm, work);
    const all: Forced[] = [];
    for (const id of ids) {
      all.push(await sweep.of(id));
      work.tell({ step: 'everyone', done: all.length, of: ids.length });
    }
    return all;
  } finally {
    warm.close();
  }
}
