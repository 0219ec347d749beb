import { editProfile, whoAmI } from '@lib/contracts';
import { useWorld } from './support/world';

const world = useWorld();

test('a profile holds what one may set of oneself, and nothing else', async () => {
  const groupId = await world.group();
  const member = await world.person(groupId, 'member');
  const edit = (more: object, match?: number) =>
    member.ask(
      editProfile,
      { timeZone: 'Africa/Accra', language: 'fr', ...more },
      match === undefined ? {} : { match },
    );
  for (const more of [{ party: 'FR' }, { admin: true }, { roles: ['head'] }, { id: groupId }])
    expect((await edit(more, 1)).status).toBe(400);
  expect((await edit({})).status).toBe(428);
  expect((await edit({}, 1)).status).toBe(200);
  expect((await edit({}, 1)).body).toMatchObject({ status: 412, facts: { version: 2, language: 'fr' } });
  expect((await member.call(whoAmI, {})).me).toMatchObject({
    timeZone: 'Africa/Accra',
    language: 'fr',
    version: 2,
    party: member.party,
    admin: false,
  });
});
