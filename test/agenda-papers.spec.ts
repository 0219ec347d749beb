import { randomUUID } from 'node:crypto';
import {
  attachAgendaFile,
  downloadAgenda,
  downloadAgendaPack,
  type Input,
  Language,
  type Route,
} from '@lib/contracts';
import { titles } from './support/agenda-titles';
import { agendaItem, circulatedAgenda } from './support/agendas';
import { ApiProcess, build } from './support/api-process';
import { pdf as sentPdf } from './support/nominating';
import type { Person } from './support/person';
import { readPdfs } from './support/read-pdfs';
import { readDocx, unzipped } from './support/unzipped';
import { useWorld } from './support/world';

const world = useWorld();
let api: ApiProcess;
/** The press is a program beside the others: it is there in what is built only. */
beforeAll(async () => {
  await build();
  api = await ApiProcess.start();
}, 120_000);
afterAll(() => api.kill());

function get(
  route: Route,
  who: Person,
  of: Record<string, string>,
  query: Record<string, string>,
): Promise<Response> {
  const at = route.path.replace(/:(\w+)/g, (_, name: string) => of[name] ?? '');
  const address = `http://127.0.0.1:${String(api.port)}${at}?${new URLSearchParams(query).toString()}`;
  return fetch(address, { headers: { cookie: who.cookie } });
}
const bytes = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer());

const paper = { symbol: 'IAG-SYN/1/AD/2', title: 'Draft advice & notes', url: '' };
const items = [
  agendaItem(0, 'Opening *bold* #sys $x$', { minutes: 5, presenter: 'The chair' }),
  agendaItem(0, 'Advice', { annotation: 'The first annotation.\n\nThe second <one>.' }),
  agendaItem(1, 'Key action 2.1', { minutes: 20, documents: [paper] }),
  agendaItem(1, 'Names of experts', {
    minutes: 40,
    visibility: 'closed',
    annotation: 'Nobody else hears this.',
  }),
  agendaItem(0, 'Closure', { annotation: 'The third annotation.' }),
];

function isPdfIn(language: Language, text: string): void {
  // Of a line that runs from right to left the words are read one by one.
  for (const part of language === 'ar' ? titles.ar.split(' ') : [titles[language]])
    expect(text).toContain(part);
  for (const part of [
    'CYCLE/M1/1',
    'Opening *bold* #sys $x$',
    'The second <one>.',
    'Names of experts',
    '2.2',
  ])
    expect(text).toContain(part);
}

function isDocxIn(language: Language, { paragraphs, xml, links }: ReturnType<typeof readDocx>): void {
  expect(xml.includes('<w:bidi/>')).toBe(language === 'ar');
  expect(paragraphs).toEqual(
    expect.arrayContaining([
      ...[titles[language], '1. The first annotation.', '2. The second <one>.', 'Nobody else hears this.'],
      ...['3. The third annotation.', 'IAG-SYN/1/AD/2  Draft advice & notes'],
    ]),
  );
  expect(links).toContain('/s/IAG-SYN/1/AD/2');
}

type Asked = Omit<Input<typeof downloadAgenda>, 'groupId' | 'meetingId'>;

/** A circulated agenda, and a way to fetch it. */
async function papers() {
  const it = await circulatedAgenda(world, items);
  const fetched = (asked: Partial<Record<keyof Asked, string>>) =>
    get(downloadAgenda, it.ann, it.is, { as: 'pdf', copy: 'own', ...asked });
  const file = async (asked: Partial<Record<keyof Asked, string>>) => bytes(await fetched(asked));
  return { ...it, fetched, file };
}

test('an agenda is a paper with its symbol, as PDF and as DOCX, in six languages and without what is closed to others', async () => {
  const { edit, issue, fetched, file } = await papers();
  const languages = Language.options;
  const pdfs = await readPdfs(await Promise.all(languages.map((it) => file({ in: it }))));
  const docs = await Promise.all(languages.map(async (it) => readDocx(await file({ in: it, as: 'docx' }))));
  languages.forEach((language, i) => {
    isPdfIn(language, pdfs[i]?.text ?? '');
    isDocxIn(language, docs[i] ?? readDocx(Buffer.of()));
  });
  expect(docs[0]?.paragraphs).toContain('2. Advice · 60 minutes');

  const [open] = await readPdfs([await file({ copy: 'open' })]);
  const openDocx = readDocx(await file({ copy: 'open', as: 'docx' }));
  for (const text of [open?.text ?? '', openDocx.paragraphs.join('\n')]) {
    expect(text).not.toMatch(/Names of experts|Nobody else hears|40 minutes|60 minutes/);
    expect(text).toMatch(/Key action 2\.1.*20 minutes/s);
    expect(text).toContain('3. The third annotation.');
  }

  const [opening, ...rest] = items;
  await edit([...rest, agendaItem(0, 'News'), ...(opening ? [opening] : [])], 2);
  await issue('A word with the revision.');
  const answer = await fetched({ as: 'docx' });
  expect(answer.headers.get('content-disposition')).toContain('filename="CYCLE-M1-1-Rev.1.docx"');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const revised = readDocx(await bytes(answer)).paragraphs;
  expect(revised).toEqual(
    expect.arrayContaining([
      'CYCLE/M1/1/Rev.1',
      'A word with the revision.',
      'What this revision has changed',
      '3. News: new',
    ]),
  );
  const [first] = await readPdfs([await file({ revision: '0' })]);
  expect(first?.text).toContain('CYCLE/M1/1');
  expect(first?.text).not.toContain('News');
}, 120_000);

test('an agenda that was not circulated, or is none of theirs, is no paper', async () => {
  const it = await circulatedAgenda(world, items);
  const { desk, is, of } = it;
  const { meetingId } = await it.plan(20 * 24);
  const asked = { as: 'docx', copy: 'own' } as const;
  expect((await desk.refused(downloadAgenda, { ...of, meetingId, ...asked })).status).toBe(404);
  expect((await desk.refused(downloadAgenda, { ...is, ...asked, revision: 1 })).status).toBe(404);
  const bureau = await world.person(is.groupId, 'bureau');
  for (const who of [bureau, await world.stranger(), world.public])
    expect((await who.refused(downloadAgenda, { ...is, ...asked })).status).toBe(404);
  const observer = await world.person(is.groupId, 'observer');
  const { paragraphs } = readDocx(await bytes(await get(downloadAgenda, observer, is, asked)));
  expect(paragraphs.join()).toContain('The third annotation.');
  expect(paragraphs.join()).not.toContain('Nobody else hears this.');
});

const issuedText = { kind: 'paragraph', label: '1', text: 'The group advises.', marks: [], id: randomUUID() };

/** A text of the group that was issued under a symbol. */
async function text(groupId: string, symbol: string): Promise<void> {
  const [draftId, by] = [randomUUID(), (await world.stranger()).id];
  await world.query(
    `insert into draft (id, group_id, title, stem, language, state) values ($1, $2, 'Advice', 'S', 'en', 'commenting')`,
    [draftId, groupId],
  );
  await world.query(
    `insert into draft_version (id, group_id, draft_id, n, symbol, title, sha256, kind, change_note, issued_at, issued_by, state, changed, paragraphs)
     values (gen_random_uuid(), $1, $2, 1, $3, 'Draft advice', md5($3), 'substantive', '', now(), $4, 'issued', 1, $5)`,
    [groupId, draftId, symbol, by, JSON.stringify([issuedText])],
  );
}

test('a pack holds the agenda and all that its items name, by names that sort by item; each gets what is theirs', async () => {
  const it = await circulatedAgenda(world, [agendaItem(0, 'Opening')]);
  const { ann, desk, edit, issue, is, groupId } = it;
  expect((await get(downloadAgendaPack, await world.stranger(), is, {})).status).toBe(404);
  await text(groupId, 'IAG/AD/1');
  const fileIds = [randomUUID(), randomUUID()];
  for (const fileId of fileIds)
    await desk.ask(
      attachAgendaFile,
      { ...is, fileId },
      { file: { name: 'x.pdf', content: Buffer.concat([sentPdf, Buffer.from(fileId)]) } },
    );
  const named = (title: string, more: object) => ({ symbol: '', title, url: '', ...more });
  const many = Array.from({ length: 9 }, (_, i) => agendaItem(0, `Item ${String(i)}`));
  await edit(
    [
      agendaItem(0, 'Advice'),
      agendaItem(1, 'Text', {
        documents: [
          named('Draft advice', { symbol: 'iag/ad/1' }),
          named('Elsewhere', { url: 'https://example.org' }),
          named('The agenda before', { symbol: 'CYCLE/M1/1' }),
          named('A report that is not there yet', { symbol: 'CYCLE/M1/2' }),
        ],
      }),
      ...many,
      agendaItem(0, 'Last', { documents: [named('Résumé: a/b', { fileId: fileIds[0] })] }),
      agendaItem(0, 'Closed', { visibility: 'closed', documents: [named('Names', { fileId: fileIds[1] })] }),
    ],
    2,
  );
  await issue();
  const answer = await get(downloadAgendaPack, ann, is, {});
  expect(answer.headers.get('content-type')).toBe('application/zip');
  expect(answer.headers.get('content-disposition')).toContain('filename="CYCLE-M1-1-Rev.1.zip"');
  const files = unzipped(await bytes(answer));
  expect([...files.keys()]).toEqual([
    '00 CYCLE-M1-1-Rev.1.pdf',
    '01.01-01 iag-ad-1 Draft advice.pdf',
    '01.01-03 CYCLE-M1-1 The agenda before.pdf',
    '11-01 Résumé_ a-b.pdf',
    '12-01 Names.pdf',
    '99 not-in-this-pack.txt',
  ]);
  expect(files.get('99 not-in-this-pack.txt')?.toString()).toBe(
    '1.1  Elsewhere  https://example.org\r\n1.1  CYCLE/M1/2  A report that is not there yet\r\n',
  );
  expect([...files.keys()]).toEqual([...files.keys()].sort());
  expect(files.get('11-01 Résumé_ a-b.pdf')?.toString('latin1')).toContain(fileIds[0]);
  const [agenda, advice, before] = await readPdfs([...files.values()].slice(0, 3));
  expect(before?.text).toContain('Opening');
  expect(agenda?.text).toContain('12. Closed');
  expect(advice?.text).toContain('The group advises.');
  // Whoever is no member any more gets nothing from then on.
  await world.query(`update access_grant set role = 'bureau' where group_id = $1 and person_id = $2`, [
    groupId,
    ann.id,
  ]);
  expect((await get(downloadAgendaPack, ann, is, {})).status).toBe(404);
}, 120_000);
