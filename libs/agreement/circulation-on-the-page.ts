import { decideDraftsOn, takeDraftsBackOn } from '@lib/advice';
import type { CirculationState, Payload } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { voicesIn } from './agreement.sql';
import { draftsOf, namesOf } from './bundle';
import { Circulation } from './circulation.entity';
import { hasEnded, phaseOfCirculation } from './circulation.rules';
import { leadCycle } from './cycle-on-the-page';
import { moveForOutages } from './outages-before-the-end';
import { countsOf, type Voice } from './voices.rules';

/**
 * The circulation that a command is about, in the phase in which the matrix allows the command, and with the end that
 * it has in truth: the worker may not have said yet that an outage moves it.
 */
export async function circulationOn(page: Page, circulationId: string): Promise<Circulation> {
  const it = await page.one(Circulation, { id: circulationId, groupId: page.groupId });
  page.during(phaseOfCirculation(it.state));
  const isMoved = hasEnded(it, page.at) && (await moveForOutages(page, it));
  return isMoved ? page.one(Circulation, { id: it.id }) : it;
}

export const voicesOn = (page: Page, circulationId: string): Promise<Voice[]> =>
  page.ask(voicesIn, circulationId);

type Adopted = Extract<CirculationState, 'agreed' | 'agreed_with_reservation'>;
type How = Payload<'circulation.agreed'>['how'];

/** The texts are agreed. Whoever agreed with a note, or still objects, has a reservation. */
export async function adoptOn(page: Page, it: Circulation, how: How, conclusion = ''): Promise<Adopted> {
  const counts = countsOf(await voicesOn(page, it.id));
  const state = how === 'with_reservation' ? 'agreed_with_reservation' : 'agreed';
  await leadCycle(page, it.id, 'agrees', conclusion);
  await page.update(Circulation, { id: it.id }, { state, concludedAt: page.at, conclusion });
  await decideDraftsOn(page, draftsOf(it.bundle));
  const reservations = counts.agreeWithNote + counts.object;
  page.record('circulation.agreed', { ...namesOf(it), counts, reservations, how });
  return state;
}

type GivenUp = Extract<CirculationState, 'superseded' | 'to_meeting' | 'lapsed'>;

/** The circulation ends without agreement, and the chair has the texts again. */
export async function giveUpOn(
  page: Page,
  it: Circulation,
  state: GivenUp,
  conclusion = '',
): Promise<GivenUp> {
  await leadCycle(page, it.id, 'stops', conclusion);
  await page.update(Circulation, { id: it.id }, { state, concludedAt: page.at, conclusion });
  await takeDraftsBackOn(page, draftsOf(it.bundle));
  return state;
}
