import { checkNomination, readNomination } from '@lib/contracts';
import { Calling } from './nominating';
import type { World } from './world';

/** A call with secretariat and head, and what they do with nominations again and again. */
export async function office(world: World, how: Parameters<typeof Calling.open>[1] = {}) {
  const calling = await Calling.open(world, how);
  const { groupId } = calling;
  const [desk, head] = [await calling.person('secretariat'), await calling.person('head')];
  const check = (
    nominationId: string,
    to: 'acknowledged' | 'complete' | 'eligible' | 'ineligible',
    reason = '',
  ) => desk.call(checkNomination, { groupId, nominationId, to, reason, asked: null });
  const screen = async (id: string) => {
    for (const to of ['acknowledged', 'complete', 'eligible'] as const) await check(id, to);
  };
  const read = (nominationId: string) => desk.call(readNomination, { groupId, nominationId });
  return { calling, groupId, callId: calling.callId, desk, head, check, screen, read };
}
