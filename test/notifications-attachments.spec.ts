import { createHash, randomUUID } from 'node:crypto';
import { request as ask } from 'node:http';
import {
  approveNotification,
  attachFile,
  downloadAttachment,
  downloadIssuedAttachment,
  previewNotification,
  readIssued,
  readJournal,
  readNotification,
  removeAttachment,
  returnNotification,
  submitNotification,
} from '@lib/contracts';
import { announcing } from './support/announced';
import { pdf, png } from './support/nominating';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const digest = (content: Buffer) => createHash('sha256').update(content).digest('hex');
/** Files that no other test has: a PDF may say anything behind its end. */
const own = () => Buffer.concat([pdf, Buffer.from(`% ${randomUUID()}\n`)]);

async function attaching() {
  const it = await announcing(world);
  const { id } = await it.drafted();
  const attach = async (
    content: Buffer,
    { as = randomUUID(), name = 'annex.pdf', title = 'An annex', by = it.secretary } = {},
  ) => {
    const input = { ...it.at(id), attachmentId: as, title };
    const { status, body } = await by.ask(attachFile, input, { file: { name, content } });
    return { id: as, status, body };
  };
  const read = () => it.secretary.call(readNotification, it.at(id));
  const fetch = (by: Person, attachmentId: string) =>
    by.ask(downloadAttachment, { ...it.at(id), attachmentId });
  return { ...it, id, attach, read, fetch };
}

test('files are attached to a draft by their content, listed in their order, replaced and removed', async () => {
  const it = await attaching();
  const [first, second] = [own(), own()];
  const one = await it.attach(first, { name: 'C:\\annexes\\Annexe signée.pdf', title: 'Annexe' });
  expect(one.body).toEqual({
    version: 4,
    attachment: {
      ...{ id: one.id, title: 'Annexe', name: 'Annexe signée.pdf', mime: 'application/pdf' },
      ...{ size: first.length, sha256: digest(first) },
    },
  });
  // A picture, whatever it is called.
  const two = await it.attach(png, { name: 'map.pdf', title: 'A map' });
  expect(two.body.attachment.mime).toBe('image/png');
  expect((await it.attach(Buffer.from('<html>'), { name: 'x.pdf' })).body.code).toBe('attachment-wrong-type');
  expect((await it.attach(Buffer.alloc(0))).body.code).toBe('file-empty');
  const large = await it.attach(Buffer.concat([pdf, Buffer.alloc(5 * 1024 * 1024)]));
  expect([large.status, large.body.code]).toEqual([413, 'file-too-large']);
  await it.attach(second, { as: one.id, title: 'Annexe, corrected' });
  const { attachments, version } = await it.read();
  expect([version, attachments.map(({ title }) => title)]).toEqual([6, ['A map', 'Annexe, corrected']]);
  expect(await it.secretary.call(removeAttachment, { ...it.at(it.id), attachmentId: two.id })).toEqual({
    version: 7,
  });
  expect((await it.read()).attachments.map(({ sha256 }) => sha256)).toEqual([digest(second)]);
  expect((await it.fetch(it.secretary, two.id)).status).toBe(404);
  expect(await world.query('select 1 from stored_file where sha256 = $1', [digest(first)])).toEqual([]);
});

test('an upload that breaks off, or comes once more, leaves nothing besides', async () => {
  const it = await attaching();
  const content = own();
  const as = randomUUID();
  await breakOff(
    `/api/groups/${it.groupId}/notifications/${it.id}/attachments/${as}?title=An%20annex`,
    it.secretary,
  );
  expect(await it.read()).toMatchObject({ version: 3, attachments: [] });
  await it.attach(content, { as });
  await it.attach(content, { as });
  expect((await it.read()).attachments.map(({ id: one }) => one)).toEqual([as]);
  const other = await attaching();
  expect((await other.attach(content, { as })).body.code).toBe('attached-elsewhere');
  for (let i = 1; i < 10; i += 1) expect((await it.attach(content)).status).toBe(200);
  expect((await it.attach(content)).body.code).toBe('too-many-attachments');
  expect((await it.attach(content, { as })).status).toBe(200);
});

test('the same content comes to several groups at once, and stays as long as one of them has it', async () => {
  const [content, groups] = [own(), await Promise.all(Array.from({ length: 6 }, attaching))];
  const sent = await Promise.all(groups.map((it) => it.attach(content)));
  expect(sent.map(({ status }) => status)).toEqual(groups.map(() => 200));
  const [first, ...others] = groups;
  for (const [i, it] of others.entries())
    await it.secretary.call(removeAttachment, { ...it.at(it.id), attachmentId: sent[i + 1]?.id ?? '' });
  expect((await first?.fetch(first.secretary, sent[0]?.id ?? ''))?.status).toBe(200);
});

test('what was approved is these files: their digests are in the journal, and no others take their place', async () => {
  const it = await attaching();
  const content = own();
  const { id: attachmentId } = await it.attach(content);
  await it.secretary.call(submitNotification, it.at(it.id));
  expect((await it.attach(own())).body.code).toBe('not-a-draft');
  const gone = { ...it.at(it.id), attachmentId };
  expect((await it.secretary.refused(removeAttachment, gone)).code).toBe('not-a-draft');
  expect((await it.head.refused(approveNotification, { ...it.at(it.id), version: 3 })).code).toBe(
    'changed-meanwhile',
  );
  const { number } = await it.head.call(approveNotification, { ...it.at(it.id), version: 4 });
  expect((await it.attach(own())).body.code).toBe('has-number');
  expect((await world.public.ask(downloadIssuedAttachment, { number, attachmentId })).status).toBe(404);
  await it.issued(it.id);
  const { entries } = await it.secretary.call(readJournal, { groupId: it.groupId, after: 0 });
  const approved = [{ title: 'An annex', name: 'annex.pdf', sha256: digest(content) }];
  for (const type of ['notification.approved', 'notification.issued'])
    expect(entries.find((entry) => entry.type === type)?.payload).toMatchObject({ attachments: approved });
  for (const text of [
    `update notification_attachment set title = 'Another' where notification_id = $1`,
    `delete from notification_attachment where notification_id = $1`,
    `insert into notification_attachment select gen_random_uuid(), $1, sha256, 'T', 'n', null, now() from stored_file limit 1`,
  ])
    await expect(world.query(text, [it.id])).rejects.toThrow('never changes');
  const retyped = `update stored_file set mime = 'text/html' where sha256 = $1`;
  await expect(world.query(retyped, [digest(content)])).rejects.toThrow('never changes');
});

test('whoever attached a file last does not approve it', async () => {
  const it = await attaching();
  await it.attach(own(), { by: it.head });
  await it.secretary.call(submitNotification, it.at(it.id));
  const refused = await it.head.refused(approveNotification, { ...it.at(it.id), version: 4 });
  expect(refused.code).toBe('second-person-needed');
  await it.secretary.call(returnNotification, { ...it.at(it.id), reason: 'Another annex.' });
});

test('an issued notification gives its files to everybody as attachments; its page, data and mails name them', async () => {
  const it = await attaching();
  const content = own();
  const { id: attachmentId } = await it.attach(content, {
    name: 'Annexe signée.pdf',
    title: 'A <b>title</b>',
  });
  const mailOf = async () => {
    const { recipients } = await it.secretary.call(previewNotification, it.at(it.id));
    const recipient = recipients[0]?.key ?? '';
    return (await it.secretary.call(previewNotification, { ...it.at(it.id), recipient })).mail;
  };
  expect((await mailOf())?.text).toContain('- A <b>title</b> (Annexe signée.pdf, 1 kB)\n\n');
  const member = await world.person(it.groupId, 'member');
  expect((await it.fetch(member, attachmentId)).status).toBe(403);
  expect((await it.fetch(it.head, attachmentId)).status).toBe(200);
  const number = await it.approved(it.id, 4);
  await it.issued(it.id);
  const { attachments } = await world.public.call(readIssued, { number });
  expect(attachments).toMatchObject([{ title: 'A <b>title</b>', sha256: digest(content) }]);
  const { address = '' } = attachments[0] ?? {};
  expect(new URL(address).pathname).toBe(`/api/notifications/${number}/attachments/${attachmentId}`);
  const mail = await mailOf();
  expect(mail?.text).toContain(`- A <b>title</b> (Annexe signée.pdf, 1 kB)\n  ${address}`);
  expect(mail?.html).toContain(`<a href="${address}"><bdi>A &lt;b&gt;title&lt;/b&gt;</bdi></a>`);
  const file = await world.public.ask(downloadIssuedAttachment, { number, attachmentId });
  expect([file.status, file.headers['content-type'], file.headers['x-content-type-options']]).toEqual([
    ...[200, 'application/pdf', 'nosniff'],
  ]);
  expect(file.headers['content-disposition']).toMatch(/^attachment; filename="Annexe sign_e\.pdf"/);
  expect(file.headers['content-security-policy']).toContain('sandbox');
  expect(Buffer.compare(file.body, content)).toBe(0);
  const another = await it.out();
  const elsewhere = { number: another.number, attachmentId };
  expect((await world.public.ask(downloadIssuedAttachment, elsewhere)).status).toBe(404);
});

/** Begins to send a file, and hangs up in the middle of it. */
async function breakOff(path: string, { cookie }: Person): Promise<void> {
  const { port } = world.app.getHttpServer().address();
  const headers = { cookie, 'content-type': 'application/octet-stream', 'content-length': 1_000 };
  const sent = ask({ port, path, method: 'PUT', headers });
  const ended = new Promise((resolve) => sent.on('error', resolve));
  sent.write(pdf);
  await new Promise((resolve) => setTimeout(resolve, 200));
  sent.destroy();
  await ended;
}
