import { listDeliveries, retryDelivery } from '@lib/contracts';
import { readConfig } from '@lib/platform';
import { createTransport } from 'nodemailer';
import { announcing } from './support/announced';
import { build, freePort, kill, start } from './support/built';
import { MailServer } from './support/mail-server';
import { Offices } from './support/offices';
import { until } from './support/until';
import { useWorld } from './support/world';

const world = useWorld();
const server = new MailServer();
beforeAll(build, 60_000);
afterAll(() => server.close());

const report = (status: string) =>
  [
    'From: <MAILER-DAEMON@mx.example>',
    'Subject: Undelivered',
    '',
    'Final-Recipient: rfc822; somebody@parties.example',
    `Action: ${status.startsWith('5') ? 'failed' : 'delayed'}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; no such user',
    '',
  ].join('\r\n');

test('what another mail server hands back over SMTP is known by the address to which it comes', async () => {
  const [url, port] = [await server.open(), await freePort()];
  const it = await announcing(world);
  const { id: notificationId } = await it.out();
  const offices = new Offices(world, url, 'notification');
  const [address = ''] = await offices.post(1, {
    about: { notificationId },
    fallbackAddress: `second-${it.groupId}@parties.example`,
  });
  const worker = start('worker', {
    ...{ SMTP_URL: url, BOUNCE_ADDRESS: 'bounces@consilia.example' },
    BOUNCE_LISTEN: `127.0.0.1:${String(port)}`,
  });
  const came = (to: string) => until('it came', () => server.to(to)[0], 60_000);
  const state = async () => (await offices.letters()).find((one) => one['to_address'] === address);
  const first = await came(address);
  await until('it is marked', async () => (await state())?.['state'] === 'accepted');
  const there = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  const handBack = async (to: string, raw: string): Promise<string> => {
    const sent = there.sendMail({ envelope: { from: '', to }, raw });
    return (await sent.catch((error: unknown) => error as { response: string })).response;
  };

  const forged = first.returnPath.replace(/[0-9a-f]{12}@/, '0123456789ab@');
  expect(await handBack(forged, report('5.1.1'))).toMatch(/^550 /);
  expect(await handBack('postmaster@consilia.example', report('5.1.1'))).toMatch(/^550 /);
  expect(await handBack(first.returnPath, report('4.4.1'))).toMatch(/^250 /);
  expect(await handBack(first.returnPath, 'Subject: I am away\r\n\r\nUntil Monday.\r\n')).toMatch(/^250 /);
  expect(await state()).toMatchObject({ state: 'accepted', sending: 1, bounced_at: null });

  expect(await handBack(first.returnPath, report('5.1.1'))).toMatch(/^250 /);
  expect(await state()).toMatchObject({ used_fallback: true, sending: 2, fault: '5.1.1 smtp; no such user' });
  const second = await came(`second-${it.groupId}@parties.example`);
  await until('it is marked', async () => (await state())?.['state'] === 'accepted');
  await handBack(first.returnPath, report('5.1.1'));
  expect(await state()).toMatchObject({ bounced_at: null });
  await handBack(second.returnPath, report('5.2.2'));
  expect((await state())?.['bounced_at']).not.toBeNull();

  const [head, notices] = [it.head.id, `${it.head.id}@example.org`];
  const told = await came(notices);
  const log = async () => (await it.secretary.call(listDeliveries, { groupId: it.groupId })).deliveries;
  const toHead = async () => (await log()).find(({ personId }) => personId === head);
  await until('it is marked', async () => (await toHead())?.state === 'sent');
  expect(await handBack(told.returnPath, report('4.4.1'))).toMatch(/^250 /);
  expect(await toHead()).toMatchObject({ state: 'sent', bouncedAt: null });
  expect(await handBack(told.returnPath, report('5.1.1'))).toMatch(/^250 /);
  const returned = await toHead();
  expect(returned).toMatchObject({ state: 'bounced', fault: '5.1.1 smtp; no such user' });
  await it.secretary.call(retryDelivery, { groupId: it.groupId, deliveryId: String(returned?.id) });
  await until('it is sent again', async () => (await toHead())?.state === 'sent', 60_000);
  const [, again] = server.to(notices);
  expect(again?.messageId).toBe(told.messageId?.replace('@', '.2@'));
  await handBack(told.returnPath, report('5.1.1'));
  expect(await toHead()).toMatchObject({ state: 'sent', fault: null });
  there.close();
  await kill(worker);
}, 120_000);

test('a setting that is wrong stops the start with a sentence', () => {
  const read = (more: Record<string, string>) => () =>
    readConfig({ DATABASE_URL: 'postgres://a@b/c', SECRET: 'x'.repeat(64), ...more });
  const BOUNCE_ADDRESS = 'bounces@consilia.example';
  expect(read({ BOUNCE_ADDRESS })).toThrow('BOUNCE_ADDRESS and BOUNCE_LISTEN are set together');
  expect(read({ BOUNCE_ADDRESS, BOUNCE_LISTEN: '2525' })).toThrow('BOUNCE_LISTEN must say where');
  expect(read({ BOUNCE_ADDRESS, BOUNCE_LISTEN: 'a:99999' })).toThrow('BOUNCE_LISTEN must have a port');
  expect(read({ BOUNCE_ADDRESS: 'far-too-long-a-name@x.example' })).toThrow('BOUNCE_ADDRESS must be an');
  expect(read({ BOUNCE_ADDRESS, BOUNCE_LISTEN: '[::1]:2525' })().BOUNCE_LISTEN).toBe('[::1]:2525');
});
