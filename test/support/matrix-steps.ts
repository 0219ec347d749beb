import { actors, type Asker } from './matrix-facts';
import type { When } from './matrix-rows';
import type { Step } from './matrix-step';
import { accountSteps } from './matrix-steps-account';
import { agreementSteps } from './matrix-steps-agreement';
import { attachmentSteps } from './matrix-steps-attachments';
import { commentSteps, draftSteps } from './matrix-steps-advice';
import { chairSteps, compositionSteps } from './matrix-steps-composition';
import { adoptionSteps, eventSteps } from './matrix-steps-events';
import { findingSteps } from './matrix-steps-finding';
import { floorSteps } from './matrix-steps-floor';
import { levelSteps } from './matrix-steps-levels';
import { agendaSteps } from './matrix-steps-agenda';
import { calendarSteps, meetingSteps, pollSteps } from './matrix-steps-meetings';
import { notificationSteps } from './matrix-steps-notifications';
import { groupSteps, peopleSteps } from './matrix-steps-people';
import { nominationStaffSteps, ownNominationSteps } from './matrix-steps-nominations';
import { poolSteps } from './matrix-steps-pool';
import { boardSteps, bureauSteps, decisionSteps } from './matrix-steps-selection';
import { recusalSteps } from './matrix-steps-recusals';
import { reportSteps } from './matrix-steps-report';
import { taskGroupSteps } from './matrix-steps-task-groups';
import { unsentSteps } from './matrix-steps-unsent';
import { verdictOf } from './matrix-verdict';
import { routes } from './matrix-walk';

/** What to ask of each route, by its name in the contracts. */
export const steps: Record<string, Step> = {
  ...peopleSteps,
  ...groupSteps,
  ...eventSteps,
  ...adoptionSteps,
  ...draftSteps,
  ...commentSteps,
  ...taskGroupSteps,
  ...unsentSteps,
  ...agreementSteps,
  ...findingSteps,
  ...accountSteps,
  ...levelSteps,
  ...ownNominationSteps,
  ...nominationStaffSteps,
  ...boardSteps,
  ...bureauSteps,
  ...poolSteps,
  ...decisionSteps,
  ...compositionSteps,
  ...chairSteps,
  ...agendaSteps,
  ...floorSteps,
  ...recusalSteps,
  ...reportSteps,
  ...calendarSteps,
  ...meetingSteps,
  ...pollSteps,
  ...notificationSteps,
  ...attachmentSteps,
};

/** A scene in which somebody may call a route, and who; null for what is there in demonstrations only. */
export function somebodyFor(name: string): { when: When; asker: Asker; step: Step } | null {
  const [step, route] = [steps[name], routes[name]];
  if (!step || !route) throw new Error(`There is no step for ${name}.`);
  const may = (when: When, asker: Asker) =>
    verdictOf(name, route, asker, step.phase(when)) === 'done' && !step.instead?.(when, asker);
  const nobodyFirst = [...actors].reverse();
  const found = step.among.flatMap((when) => nobodyFirst.map((asker) => ({ when, asker, step })));
  return found.find(({ when, asker }) => may(when, asker)) ?? null;
}
