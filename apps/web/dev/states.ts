import type { State } from './state';
import { agreementStates } from './states-agreement';
import { homeStates } from './states-home';
import { meetingStates } from './states-meetings';
import { textStates } from './states-text';

/** Every state that can be shown for review, in the order in which a cycle comes to them. */
export const states: readonly State[] = [...homeStates, ...meetingStates, ...textStates, ...agreementStates];

/** The address at which a state is shown. */
export function addressOf({ name, at }: State, base: string, draftId: string): string {
  const rest = at === 'home' ? '' : `/${at.replace(/^draft/, `advice/${draftId}`)}`;
  return `${base}${rest}?state=${name}`;
}
