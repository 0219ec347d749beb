import { Chambers, Journal } from '@lib/journal';
import { NominationsClock, Retention } from '@lib/nominations';
import { Reaching } from '@lib/notifications';
import { Clock, Reader, Sealed } from '@lib/platform';
import type { World } from './world';

/** What a worker does about calls and nominations as time goes by, at the time of the world and when a test asks for it. */
export function clocksOf(world: World) {
  const the = <T>(of: abstract new (...needs: never[]) => T): T => world.app.get<T>(of, { strict: false });
  const needs = [the(Journal), the(Reader), the(Sealed), the(Chambers), the(Clock)] as const;
  const [clock, retention] = [new NominationsClock(...needs), new Retention(...needs)];
  return {
    remind: () => twiceAndAgain(() => clock.remindDue()),
    lapse: () => twiceAndAgain(() => clock.lapseDue()),
    erase: () => twiceAndAgain(() => retention.eraseDue()),
    lookAround: () => twiceAndAgain(() => the(Reaching).lookAround()),
  };
}

/** Looks twice at the same time for what is due, as two workers do, and once more. */
async function twiceAndAgain(look: () => Promise<void>): Promise<void> {
  await Promise.all([look(), look()]);
  await look();
}
