import canonicalize from 'canonicalize';
import { leximin, type Lottery } from './leximin';
import { sha256 } from './lot';
import { urnOf } from './kinds.rules';
import { byText } from './numbers.rules';
import { panelProgram } from './panel-program.rules';
import { idsOf } from './panel.rules';
import type { Selection } from './profile.rules';
import { propose } from './proposing';
import { equallyLikely, named } from './rounding';
import type { Work } from './solver';
import { tiedWith } from './tied';
import { UrnPanels } from './urn-panels';

/** Up to how many panels that tie a lottery among them is held. */
const TIES = 200;

export interface LotteryAsked {
  /** Over all panels that fit, or over those only that tie for the best. */
  readonly among: 'all' | 'ties';
  /** How many equally likely panels are listed. */
  readonly size: number;
}

export interface Chance {
  readonly nominee: string;
  /** In the fairest lottery there is. */
  readonly fairest: number;
  /** In the list of equally likely panels: what it is in fact. */
  readonly listed: number;
}

export type Lots =
  | {
      readonly status: 'found';
      readonly chances: readonly Chance[];
      /** The list from which one is drawn, each the ids of its members; published before the draw. */
      readonly panels: readonly (readonly string[])[];
      /** By how much the chance of anybody in the list differs from the fairest at most. */
      readonly off: number;
      readonly receipt: Receipt;
    }
  | { readonly status: 'impossible' }
  /** More panels tie than a lottery among them is held over: nothing is left out silently. */
  | { readonly status: 'too-many' };

/** What others need to repeat a lottery and to see that it was not repeated until it pleased somebody. */
export interface Receipt {
  /** SHA-256 of everything the lottery depends on, as canonical JSON (RFC 8785), in the order of ids. */
  readonly inputs: string;
  /** SHA-256 of the list: one panel a line, ids parted by a comma and a space. */
  readonly list: string;
  readonly solver: string;
  readonly among: LotteryAsked['among'];
  readonly size: number;
}

interface Drawn {
  readonly lottery: Lottery;
  readonly kinds: readonly (readonly string[])[];
}

/** Whoever can be on no panel stays out of the lottery, with the chance of 0. */
async function overAll(selection: Selection, work: Work): Promise<Drawn | null> {
  const urn = urnOf(selection);
  const panels = new UrnPanels(urn, work);
  const cover = await panels.cover();
  if (!cover || cover.panels.length === 0) return null;
  const never = new Set(cover.never);
  const some = [...urn.kinds.keys()].filter((kind) => !never.has(kind));
  const narrow = (counts: readonly number[]) => some.map((kind) => counts[kind] ?? 0);
  const sizes = some.map((kind) => urn.kinds[kind]?.ids.length ?? 0);
  const pricing = async (prices: readonly number[], more: number) => {
    const all = urn.kinds.map(() => 0);
    for (const [i, kind] of some.entries()) all[kind] = prices[i] ?? 0;
    return (await panels.pricing(all, more)).map(narrow);
  };
  const lottery = await leximin(sizes, cover.panels.map(narrow), pricing, work);
  return { lottery, kinds: some.map((kind) => urn.kinds[kind]?.ids ?? []) };
}

async function overTies(selection: Selection, work: Work): Promise<Drawn | 'too-many' | null> {
  const lot = selection.pool.map(({ id }) => id).sort(byText);
  const best = await propose(selection, { how: 1, apart: 1, ties: 0, lot }, work);
  const [first] = best.status === 'found' ? best.proposals : [];
  if (!first) return null;
  const setting = { selection, program: panelProgram(selection), rows: [], lot };
  const { panels, more } = await tiedWith(setting, first.panel, TIES, work);
  if (more) return 'too-many';
  const inside = panels.map((it) => new Set(idsOf(it)));
  const people = lot.filter((id) => inside.some((it) => it.has(id)));
  const counts = inside.map((it) => people.map((id) => (it.has(id) ? 1 : 0)));
  const none = () => Promise.resolve([]);
  const lottery = await leximin(
    people.map(() => 1),
    counts,
    none,
    work,
  );
  return { lottery, kinds: people.map((id) => [id]) };
}

/** The list as it is hashed: one panel a line, ids parted by a comma and a space. */
export const listText = (panels: readonly (readonly string[])[]): string =>
  panels.map((it) => `${it.join(', ')}\n`).join('');

/** The text of what a selection is, the same in whatever order its rows were given. */
function inputsText({ pool, profile, pins, bars }: Selection, asked: LotteryAsked): string {
  const byId = (one: { id: string }, other: { id: string }) => byText(one.id, other.id);
  const quotas = profile.quotas.toSorted(byId);
  const settled = { pins: pins.toSorted(byText), bars: bars.toSorted(byText) };
  return (
    canonicalize({ pool: pool.toSorted(byId), profile: { ...profile, quotas }, ...settled, asked }) ?? ''
  );
}

function chancesOf({ pool }: Selection, { lottery, kinds }: Drawn, panels: readonly (readonly string[])[]) {
  const fairest = new Map(kinds.flatMap((ids, kind) => ids.map((id) => [id, lottery.chances[kind] ?? 0])));
  const listed = new Map<string, number>();
  for (const id of panels.flat()) listed.set(id, (listed.get(id) ?? 0) + 1 / panels.length);
  return pool
    .map(({ id }): Chance => ({ nominee: id, fairest: fairest.get(id) ?? 0, listed: listed.get(id) ?? 0 }))
    .toSorted((one, other) => byText(one.nominee, other.nominee));
}

/**
 * The fairest lottery there is, as a list of equally likely panels that can be published before one of them is drawn.
 * Throws `OutOfTime`.
 */
export async function lotteryOver(selection: Selection, asked: LotteryAsked, work: Work): Promise<Lots> {
  const drawn = asked.among === 'all' ? await overAll(selection, work) : await overTies(selection, work);
  if (drawn === null) return { status: 'impossible' };
  if (drawn === 'too-many') return { status: drawn };
  const sizes = drawn.kinds.map((ids) => ids.length);
  const rounded = equallyLikely(drawn.lottery, sizes, asked.size);
  const panels = named(rounded, drawn.kinds).toSorted((one, other) => byText(one.join(), other.join()));
  const chances = chancesOf(selection, drawn, panels);
  const off = Math.max(...chances.map(({ fairest, listed }) => Math.abs(fairest - listed)));
  const receipt: Receipt = {
    ...{ inputs: sha256(inputsText(selection, asked)), list: sha256(listText(panels)) },
    ...{ solver: work.solver.name, among: asked.among, size: asked.size },
  };
  return { status: 'found', chances, panels, off, receipt };
}

export interface Draw {
  /** From a source that everybody sees and nobody here can choose, named before it was known. */
  readonly seed: string;
  /** The number drawn, from 0. */
  readonly number: number;
  readonly members: readonly string[];
}

/**
 * Draws one panel of a published list: the first 13 hexadecimal digits of the SHA-256 of seed, line feed and the hash
 * of the list, modulo the length of the list.
 */
export function drawFrom(panels: readonly (readonly string[])[], receipt: Receipt, seed: string): Draw {
  if (sha256(listText(panels)) !== receipt.list) throw new Error('This is not the list of the receipt.');
  const number = Number.parseInt(sha256(`${seed}\n${receipt.list}`).slice(0, 13), 16) % panels.length;
  return { seed, number, members: panels[number] ?? [] };
}
