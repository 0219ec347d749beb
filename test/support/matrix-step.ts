import type { CirculationState, DraftState, Objection, Phase, Stage } from '@lib/contracts';
import type { Asker } from './matrix-facts';
import type { When } from './matrix-rows';
import type { Scene } from './matrix-scene';

/** What is asked of a route in a scene, and what comes of it when it is allowed. */
export interface Step {
  /** The scenes in which it is asked, and the phase in which each is for the matrix. */
  among: readonly When[];
  phase: (when: When) => Phase;
  input: (scene: Scene, asker: Asker) => Record<string, unknown>;
  match?: number;
  /** Makes the scene ready for this asker: a comment of their own, an objection that stands. */
  ready?: (scene: Scene, asker: Asker) => Promise<unknown>;
  /** What the answer to a read holds; a list without it shows nothing, and is as good as a refusal. */
  shows?: (scene: Scene) => string;
  isList?: true;
  /** What the rules of the procedure say instead, although the matrix allows it. */
  instead?: (when: When, asker: Asker) => Objection | null;
  /** Where an allowed command leaves its entry; `books` leave none. The group's journal when nothing is said. */
  writes?: 'house' | 'books' | 'chamber';
  /** The file, for routes that take one. */
  file?: { name: string; content: Buffer };
  /** The people it names may be of any group. */
  ofAnyone?: true;
}

/** The phases of a cycle, a draft and a circulation, as the design counts them. */
const stages: Record<Stage, Phase> = {
  draft: 0,
  calling: 1,
  selecting: 2,
  constituted: 4,
  suspended: 4,
  working: 5,
  agreeing: 12,
  agreed: 13,
  transmitted: 14,
  presenting: 14,
  closed: 14,
  terminated: 14,
};
const drafts: Record<DraftState, Phase> = {
  drafting: 8,
  commenting: 7,
  finalising: 11,
  circulating: 12,
  decided: 13,
  published: 14,
};
const circulations: Record<CirculationState, Phase> = {
  open: 12,
  broken: 13,
  consulting: 13,
  superseded: 13,
  to_meeting: 13,
  agreed: 13,
  agreed_with_reservation: 13,
  lapsed: 13,
};

const circulationOf: Record<DraftState, CirculationState> = {
  drafting: 'superseded',
  commenting: 'superseded',
  finalising: 'superseded',
  circulating: 'open',
  decided: 'agreed',
  published: 'agreed',
};
const underWay: CirculationState[] = ['open', 'broken', 'consulting'];
const draftUnder = (state: CirculationState): DraftState => {
  if (underWay.includes(state)) return 'circulating';
  return state.startsWith('agreed') ? 'decided' : 'finalising';
};
const stageUnder = (state: CirculationState): Stage => (state === 'open' ? 'agreeing' : 'working');

const keysOf = <K extends string>(of: Record<K, Phase>) => Object.keys(of) as K[];
type Among = Pick<Step, 'among' | 'phase'>;

/** One stage of each phase: those that look alike to the matrix are gone through where the stage itself matters. */
const onceAPhase = keysOf(stages).filter(
  (it, i, all) => all.findIndex((one) => stages[one] === stages[it]) === i,
);

/** In a group at each stage of its cycle; the draft is in one state. */
export const inEachStage = (draft?: DraftState): Among => inStages(keysOf(stages), draft);
export const inEachPhase = (draft?: DraftState): Among => inStages(onceAPhase, draft);
export const inStages = (some: Stage[], draft: DraftState = 'drafting'): Among => ({
  among: some.map((stage) => ({ stage, draft, circulation: circulationOf[draft] })),
  phase: ({ stage }) => stages[stage],
});
/** In a working group whose draft is in each of its states, or in some of them. */
export const inEachDraft = (...some: DraftState[]): Among => ({
  among: (some.length > 0 ? some : keysOf(drafts)).map((draft) => ({
    stage: 'working',
    draft,
    circulation: circulationOf[draft],
  })),
  phase: ({ draft }) => drafts[draft],
});
export const inEachCirculation = (): Among => ({
  among: [...underWay, 'agreed' as const, 'lapsed' as const].map((circulation) => ({
    stage: stageUnder(circulation),
    draft: draftUnder(circulation),
    circulation,
  })),
  phase: ({ circulation }) => circulations[circulation],
});
/** Where no phase decides. */
export const once = (): Among => ({
  among: [{ stage: 'working', draft: 'commenting', circulation: 'superseded' }],
  phase: () => 5,
});

export const days = (n: number): Date => new Date(Date.now() + n * 86_400_000);

/** A day of the week on which something may end, at least so many days from now. */
export function workday(n: number): Date {
  const day = days(n);
  return [0, 6].includes(day.getUTCDay()) ? workday(n + 1) : day;
}
