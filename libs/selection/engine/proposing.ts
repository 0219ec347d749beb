import { firstByRule, type Setting } from './first-by-rule';
import { idsOf, panelOf, type Panel } from './panel.rules';
import { apartFrom, membersAt, panelProgram } from './panel-program.rules';
import type { Selection } from './profile.rules';
import { withRows, type Program } from './program.rules';
import { OutOfTime, type Solver, type Work } from './solver';
import { decidedBy, inOrder, type Decided } from './tie.rules';
import { tiedWith } from './tied';

export interface Asked {
  /** How many panels. */
  readonly how: number;
  /** In how many members each differs at least from every one before it. */
  readonly apart: number;
  /** Up to how many panels that tie with the best are counted and named; 0 leaves ties unbroken. */
  readonly ties: number;
  /** Draws the lot that breaks what ties are left. */
  readonly lot: readonly string[];
}

/** `proven`: no panel scores more. `bound`: the time was over; no panel scores more than `atMost`. */
export type Proof =
  | { readonly kind: 'proven'; readonly by: readonly string[] }
  | { readonly kind: 'bound'; readonly atMost: number };

export interface Proposal {
  readonly panel: Panel;
  readonly proof: Proof;
}

export interface Ties {
  /** Best panels that tie, the proposed one first; only the one when it is alone. */
  readonly panels: readonly Panel[];
  readonly more: boolean;
  /** By what the proposed one was taken; null where ties were not looked for. */
  readonly decidedBy: Decided | null;
}

export type Proposed =
  | { readonly status: 'found'; readonly proposals: readonly Proposal[]; readonly ties: Ties }
  /** Proven: no panel keeps all quotas. `explain` says why, and what would help. */
  | { readonly status: 'impossible' }
  /** The time was over before a panel was found. */
  | { readonly status: 'unknown' };

/** Solvers that differ on a program have shown that one of them is wrong: nothing is proposed on that. */
export class SolversDisagree extends Error {}

type Best = Proposal | 'impossible' | 'unknown';

async function bestOf({ selection, program, rows }: Setting, work: Work): Promise<Best> {
  const answer = await work.solve(withRows(program, rows));
  if (answer.status === 'infeasible') return 'impossible';
  const found = answer.status === 'optimal' ? answer : answer.found;
  if (!found) return 'unknown';
  const panel = panelOf(selection.pool, selection.profile, membersAt(program, found.point));
  if (answer.status === 'optimal') return { panel, proof: { kind: 'proven', by: [work.solver.name] } };
  // Scores are whole, so that the bound is too.
  return { panel, proof: { kind: 'bound', atMost: Math.floor(answer.bound + 1e-6) } };
}

const untied = ({ panel }: Proposal, more = false): Ties => ({ panels: [panel], more, decidedBy: null });

async function tiesOf(setting: Setting, best: Proposal, most: number, work: Work): Promise<Ties> {
  try {
    const tied = await tiedWith(setting, best.panel, most, work);
    return { ...tied, decidedBy: tied.more && most < 2 ? 'lot' : decidedBy(tied.panels) };
  } catch (error) {
    if (error instanceof OutOfTime) return untied(best, true);
    throw error;
  }
}

/** The best panel after those found before, tie rule applied, and what ties with it. */
async function next(setting: Setting, { ties }: Asked, work: Work): Promise<Best | [Proposal, Ties]> {
  const best = await bestOf(setting, work);
  if (typeof best === 'string') return best;
  if (best.proof.kind === 'bound' || ties === 0) return [best, untied(best)];
  const tied = await tiesOf(setting, best, ties, work);
  return [{ panel: tied.panels[0] ?? best.panel, proof: best.proof }, tied];
}

/**
 * The best panels in order, whichever: find the best, forbid it, and find the next, until enough are found and the
 * score has fallen. Panels that tie are gathered and then put in the order of the tie rule; where they are more than
 * are listed, the rule itself is solved for the next of them.
 */
class Falling {
  private readonly found: Proposal[];
  private group: Proposal[] = [];

  constructor(
    private readonly setting: Setting,
    private readonly asked: Asked,
    [first, { panels, more, decidedBy: by }]: [Proposal, Ties],
    private readonly work: Work,
  ) {
    this.found = more || by === null ? [first] : panels.map((panel) => ({ ...first, panel }));
  }

  private without(found: readonly Proposal[]): Setting {
    const rows = found.map(({ panel }) => apartFrom(this.setting.program, idsOf(panel), 1));
    return { ...this.setting, rows };
  }

  private settle(): void {
    const order = inOrder(this.asked.lot);
    this.found.push(...this.group.toSorted((one, other) => order(one.panel, other.panel)));
    this.group = [];
  }

  /** Takes the next best in. */
  private async take(best: Proposal): Promise<void> {
    const { ties } = this.asked;
    const [head] = this.group;
    if (head && best.panel.score < head.panel.score) this.settle();
    this.group.push(best);
    if (ties === 0 || this.group.length <= ties) return;
    const first = await firstByRule(this.without(this.found), best.panel.score, this.work);
    this.found.push({ panel: first, proof: best.proof });
    this.group = [];
  }

  async all(): Promise<Proposal[]> {
    const { how } = this.asked;
    while (this.found.length < how && this.found.at(-1)?.proof.kind === 'proven') {
      const best = await bestOf(this.without([...this.found, ...this.group]), this.work);
      if (typeof best === 'string') {
        this.settle();
        break;
      }
      await this.take(best);
      this.work.tell({ step: 'panels', done: this.found.length, of: how });
    }
    return this.found.slice(0, how);
  }
}

/** Panels each of which is the best that is far enough from those before it. */
async function farApart(setting: Setting, asked: Asked, [first]: [Proposal, Ties], work: Work) {
  const found = [first];
  while (found.length < asked.how) {
    const rows = found.map(({ panel }) => apartFrom(setting.program, idsOf(panel), asked.apart));
    const best = await next({ ...setting, rows }, asked, work);
    if (!Array.isArray(best)) break;
    found.push(best[0]);
    work.tell({ step: 'panels', done: found.length, of: asked.how });
  }
  return found;
}

/**
 * Proposes the best panels: best first, each proven, or with the bound at which the time was over. Ties are counted and
 * named, and the rule of `inOrder` breaks them.
 */
export async function propose(selection: Selection, asked: Asked, work: Work): Promise<Proposed> {
  const setting = { selection, program: panelProgram(selection), rows: [], lot: asked.lot };
  const best = await next(setting, asked, work);
  if (!Array.isArray(best)) return { status: best === 'impossible' ? best : 'unknown' };
  const [first, ties] = best;
  if (asked.how === 1) return { status: 'found', proposals: [first], ties };
  const proposals =
    asked.apart > 1
      ? await farApart(setting, asked, best, work)
      : await new Falling(setting, asked, best, work).all();
  return { status: 'found', proposals, ties };
}

/** The best panel alone, tie rule applied without a count of what ties; null where there is none, or none in time. */
export async function proposeOne(
  selection: Selection,
  { ties, lot }: Asked,
  work: Work,
): Promise<Proposal | null> {
  const setting = { selection, program: panelProgram(selection), rows: [], lot };
  const best = await bestOf(setting, work);
  if (typeof best === 'string') return null;
  if (best.proof.kind === 'bound' || ties === 0) return best;
  try {
    return { panel: await firstByRule(setting, best.panel.score, work), proof: best.proof };
  } catch (error) {
    if (error instanceof OutOfTime) return best;
    throw error;
  }
}

/** Has another solver prove a score too. Throws `SolversDisagree` when it finds another one. */
export async function seconded(
  selection: Selection,
  { panel, proof }: Proposal,
  other: Solver,
  milliseconds: number,
): Promise<Proof> {
  if (proof.kind === 'bound') return proof;
  const program: Program = panelProgram(selection);
  const answer = await other.solve(program, milliseconds);
  if (answer.status === 'stopped') return proof;
  const score = answer.status === 'optimal' ? Math.round(answer.value) : null;
  if (score !== panel.score)
    throw new SolversDisagree(`${other.name} finds ${score ?? 'nothing'}, not ${panel.score}.`);
  return { kind: 'proven', by: [...proof.by, other.name] };
}
