import { Step, type Objection, type Stage } from '@lib/contracts';

export type StepName = (typeof Step.shape.step.options)[number];

/** From which stage a cycle goes to which. What ends here is the group's ordinary way; terminating stands apart. */
const ways: Record<Stage, readonly Stage[]> = {
  draft: ['calling'],
  calling: ['selecting'],
  selecting: ['constituted'],
  constituted: ['working'],
  working: ['agreeing', 'suspended'],
  // Silence holds, or it is broken and the text goes back to the group.
  agreeing: ['agreed', 'working'],
  // Advice and report may be agreed one after the other (edge case 55).
  agreed: ['transmitted', 'agreeing'],
  transmitted: ['presenting'],
  presenting: ['closed'],
  closed: [],
  // Only a working group is suspended, so there is one place to come back to.
  suspended: ['working'],
  terminated: [],
};

/**
 * Steps that are taken by saying so. The others follow from what is done: a circulation leads into `agreeing` and
 * out of it. Who may take them stands in the authorization matrix.
 */
const byHand: Partial<Record<Stage, Stage>> = {
  draft: 'calling',
  calling: 'selecting',
  selecting: 'constituted',
  constituted: 'working',
  agreed: 'transmitted',
  transmitted: 'presenting',
  presenting: 'closed',
};

/** The stages in which a cycle is over, and those in which nothing is done to its texts: now, or ever again. */
export const overStages: readonly Stage[] = ['closed', 'terminated'];
export const restStages: readonly Stage[] = ['suspended', ...overStages];

const isOver = (stage: Stage): boolean => overStages.includes(stage);
const needsReason = (from: Stage, to: Stage): boolean =>
  to === 'suspended' || to === 'terminated' || from === 'suspended';

/** Every stage that may follow on this one. */
export function stagesAfter(stage: Stage): Stage[] {
  return isOver(stage) ? [] : [...ways[stage], 'terminated'];
}

/** Why the cycle cannot go from one stage to another; null when it can. */
export function objectionToAdvance(from: Stage, to: Stage, reason: string): Objection | null {
  if (!stagesAfter(from).includes(to)) return 'no-such-step';
  return needsReason(from, to) && reason.trim() === '' ? 'reason-required' : null;
}

/** Why this is not a step that somebody takes by saying so; null when it is. */
export function objectionToAdvanceByHand(from: Stage, to: Stage): Objection | null {
  return byHand[from] === to ? null : 'no-such-step';
}

/** Why the cycle cannot be suspended, taken up again or terminated; null when it can. */
export function objectionToSuspend(from: Stage, to: Stage, reason: string): Objection | null {
  if (to === 'working' && from !== 'suspended') return 'no-such-step';
  return objectionToAdvance(from, to, reason);
}

/** What a reader may do with the cycle, as the authorization matrix says: take steps by hand; suspend and terminate. */
export interface Steering {
  advances: boolean;
  suspends: boolean;
}

/** The stages to which somebody may now take the cycle by saying so. */
export function stagesWithinReach(stage: Stage, { advances, suspends }: Steering): Stage[] {
  return stagesAfter(stage).filter((to) => {
    const isStop = to === 'suspended' || to === 'terminated' || stage === 'suspended';
    return isStop ? suspends : advances && objectionToAdvanceByHand(stage, to) === null;
  });
}

/** The step that each stage is about; while the group works, it is the last of several that has begun. */
const stepOf: Partial<Record<Stage, StepName>> = {
  draft: 'mandate',
  calling: 'nominations',
  selecting: 'selection',
  constituted: 'chair',
  agreeing: 'sign-off',
  agreed: 'delivery',
  transmitted: 'delivery',
  presenting: 'delivery',
};
const whileWorking: readonly StepName[] = ['key-actions', 'priorities', 'draft-advice'];

interface Dated {
  step: StepName;
  from: Date | null;
  to: Date | null;
}

function currentStep(stage: Stage, dates: readonly Dated[], now: Date): StepName | null {
  if (isOver(stage)) return null;
  const fixed = stepOf[stage];
  if (fixed) return fixed;
  const begun = whileWorking.filter((it) =>
    dates.some(({ step, from }) => step === it && from !== null && from <= now),
  );
  return begun.at(-1) ?? 'key-actions';
}

/**
 * The nine steps of a cycle with what is known of their dates: what lies behind, what is being done, what lies
 * ahead. After a termination, what had begun counts as behind.
 */
export function stepsOf(stage: Stage, dates: readonly Dated[], now: Date) {
  const current = currentStep(stage, dates, now);
  const names = Step.shape.step.options;
  const reached = current === null ? names.length : names.indexOf(current);
  return names.map((step, i) => {
    const { from, to } = dates.find((it) => it.step === step) ?? { from: null, to: null };
    const isBehind = stage === 'terminated' ? [from, to].some((it) => it !== null && it <= now) : i < reached;
    const state = isBehind ? ('done' as const) : step === current ? ('now' as const) : ('ahead' as const);
    return { step, state, from, to };
  });
}
