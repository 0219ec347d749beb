import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { grantRole, invitePerson } from '@lib/contracts';
import { theSystem } from '@lib/platform';
import { useWorld } from './support/world';

const world = useWorld();

async function office() {
  const groupId = await world.group();
  const secretary = await world.person(groupId, 'secretariat');
  const invite = (name: string, key?: string) =>
    secretary.call(
      invitePerson,
      {
        groupId,
        email: `${name}-${groupId}@example.org`,
        name,
        affiliation: 'A ministry',
        party: null,
        role: 'observer',
      },
      key === undefined ? {} : { key },
    );
  const invited = () =>
    world.query(`select payload from journal_entry where group_id = $1 and type = 'person.invited'`, [
      groupId,
    ]);
  return { groupId, secretary, invite, invited };
}

test('a request that comes again gets the first reply, even when it could no longer be done', async () => {
  const { groupId, secretary, invite, invited } = await office();
  const key = randomUUID();
  const [first, ...again] = await Promise.all([
    invite('once', key),
    invite('once', key),
    invite('once', key),
  ]);
  for (const reply of [...again, await invite('once', key)]) expect(reply).toEqual(first);
  expect(await invited()).toHaveLength(1);
  const { id: personId } = await world.stranger();
  const grant = () => secretary.call(grantRole, { groupId, personId, role: 'observer' }, { key });
  expect(await grant()).toEqual(await grant()); // the same key on another route is another key
});

test('a key is good for one request only, and each needs one', async () => {
  const { invite, invited } = await office();
  const key = randomUUID();
  await invite('once', key);
  await expect(invite('twice', key)).rejects.toMatchObject({ code: 'key-used-otherwise', status: 422 });
  await expect(invite('nokey', ' '.repeat(101))).rejects.toMatchObject({ code: 'no-idempotency-key' });
  expect(await invited()).toHaveLength(1);
});

test('whoever has lost the right is not told the first reply again', async () => {
  const { groupId, secretary, invite } = await office();
  const key = randomUUID();
  await invite('once', key);
  await world.journal.write(groupId, theSystem, async (page) => {
    await page.ask('delete from access_grant where person_id = $1', secretary.id);
    page.record('role.ended', { personId: secretary.id, role: 'secretariat' });
  });
  await expect(invite('once', key)).rejects.toMatchObject({ status: 404 });
});

test('the record proves itself, and betrays who rewrites it', async () => {
  const groupId = await world.group();
  const note = (reason: string) =>
    world.journal.write(groupId, theSystem, async (page) =>
      page.record('cycle.advanced', { from: 'working', to: 'agreeing', reason }),
    );
  await Promise.all(['é', '\u2028 "quoted"', '😀', 'مرحبا'].map(note));
  const verify = () => promisify(execFile)('node', ['scripts/verify.mjs', groupId]);
  expect((await verify()).stdout).toContain(`${groupId}: 4 entries`);
  await world.query('alter table journal_entry disable trigger journal_is_append_only');
  await world.query('update journal_entry set actor_id = $1 where group_id = $1 and seq = 2', [groupId]);
  await world.query('alter table journal_entry enable trigger journal_is_append_only');
  await expect(verify()).rejects.toMatchObject({
    stdout: expect.stringContaining('entry 2 (cycle.advanced) is not what was written'),
  });
});
