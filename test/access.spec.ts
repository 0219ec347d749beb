import { whoAmI } from '@lib/contracts';
import { useWorld } from './support/world';

const world = useWorld();

test('boots', async () => {
  const groupId = await world.group();
  const member = await world.person(groupId, 'member');
  const a = await member.ask(whoAmI, {});
  console.log(a.status, a.body, a.headers);
});
