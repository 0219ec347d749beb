import { found, nominations, type SeededNomination } from './facts/nominations';
import { type Call, Nominating } from './nominating';
import { letLettersRest } from './past-letters';
import type { Cast } from './people';
import type { Seeding } from './seeding';
import { workdayAfter } from './workdays';

type Deed = 'arrive' | 'confirm' | 'admit' | 'acknowledge' | 'check' | 'withdraw' | 'screen';
type Step = readonly [at: Date, deed: Deed];

/** The sample nominations to the call, from the first form to what was found of the last. */
export async function seedNominations(seeding: Seeding, cast: Cast, call: Call): Promise<void> {
  const nominating = new Nominating(seeding, cast, call);
  const steps = nominations.flatMap((it) => courseOf(it).map(([at, deed]) => ({ at, deed, it })));
  const inOrder = steps.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  for (const { at, deed, it } of inOrder) await seeding.at(at, () => nominating[deed](it));
  const [first] = inOrder;
  if (first) await letLettersRest(seeding, call.groupId, first.at);
}

/** What is done about a nomination, and when. */
function courseOf({ came, channel, hasConfirmed, outcome, lateReason }: SeededNomination): Step[] {
  const arrived = channel === 'form' ? came : workdayAfter(came, 0);
  const counts = lateReason === null ? arrived : found.late;
  const course: Step[] = [[arrived, 'arrive']];
  if (hasConfirmed) course.push([workdayAfter(arrived, 3), 'confirm']);
  if (lateReason !== null) course.push([found.late, 'admit']);
  course.push([workdayAfter(counts, 1), 'acknowledge'], [workdayAfter(counts, 4), 'check']);
  course.push(outcome.is === 'withdrawn' ? [found.withdrawal, 'withdraw'] : [found.eligibility, 'screen']);
  return course;
}
