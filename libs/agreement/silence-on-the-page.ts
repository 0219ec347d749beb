import type { CirculationState } from '@lib/contracts';
import type { Page } from '@lib/journal';
import type { AgreementAnswer } from './agreement-answer.entity';
import { Circulation } from './circulation.entity';
import { namesOf } from './bundle';
import { voicesOn } from './circulation-on-the-page';
import { afterLifting, afterObjection } from './circulation.rules';
import { leadCycle } from './cycle-on-the-page';
import { stands } from './voices.rules';

/** An objection is told to all at once; the first stops the clock. */
export async function breakSilence(
  page: Page,
  it: Circulation,
  { id, personId, party, paragraphs, reason, proposed, at }: AgreementAnswer,
): Promise<CirculationState> {
  const state = afterObjection(it.state);
  const objection = { id, personId, party, paragraphs, reason, proposed, at, liftedAt: null };
  page.record('silence.broken', { ...namesOf(it), objection });
  if (state === it.state) return state;
  await page.update(Circulation, { id: it.id }, { state, brokenAt: at });
  await leadCycle(page, it.id, 'stops');
  return state;
}

/** An objection was lifted: when it was the last and there is time left, the circulation is open again. */
export async function settleLifting(
  page: Page,
  it: Circulation,
  objection: { id: string; party: string; note: string },
): Promise<CirculationState> {
  const standing = (await voicesOn(page, it.id)).filter(stands).length;
  const state = afterLifting(it, standing, page.at);
  const reopened = state !== it.state;
  const { expiresAt, zone } = it;
  const { id: objectionId, party, note } = objection;
  const lifted = { objectionId, party, note, reopened, expiresAt, zone };
  page.record('objection.lifted', { ...namesOf(it), ...lifted });
  if (!reopened) return state;
  await page.update(Circulation, { id: it.id }, { state, brokenAt: null });
  await leadCycle(page, it.id, 'runs');
  return state;
}
