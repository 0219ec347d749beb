import { downloadAgenda, type Input, Language } from '@lib/contracts';
import { agendaItem, circulatedAgenda } from './support/agendas';
import { ApiProcess, build } from './support/api-process';
import type { Person } from './support/person';
import { readPdfs } from './support/read-pdfs';
import { readDocx } from './support/unzipped';
import { useWorld } from './support/world';

const world = useWorld();
let api: ApiProcess;
afterAll(() => api.kill());

const titles: Record<Language, string> = {
  en: 'Annotated agenda',
  ar: 'جدول الأعمال المشروح',
  zh: '附加说明的议程',
  fr: 'Ordre du jour annoté',
  ru: 'Аннотированная повестка дня',
  es: 'Orden del día anotado',
};
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

/** A circulated agenda, and a way to fetch it from a process of its own: only there is a press. */
async function papers() {
  await build();
  api = await ApiProcess.start();
  const it = await circulatedAgenda(world, items);
  const get = (asked: Partial<Record<keyof Asked, string>>, who: Person = it.ann) => {
    const { groupId, meetingId } = it.is;
    const at = downloadAgenda.path.replace(':groupId', groupId).replace(':meetingId', meetingId);
    const query = new URLSearchParams({ as: 'pdf', copy: 'own', ...asked }).toString();
    return fetch(`http://127.0.0.1:${String(api.port)}${at}?${query}`, { headers: { cookie: who.cookie } });
  };
  const file = async (asked: Partial<Record<keyof Asked, string>>): Promise<Buffer> =>
    Buffer.from(await (await get(asked)).arrayBuffer());
  return { ...it, get, file };
}

test('an agenda is a paper with its symbol, as PDF and as DOCX, in six languages and without what is closed to others', async () => {
  const { edit, issue, get, file } = await papers();
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
  const answer = await get({ as: 'docx' });
  expect(answer.headers.get('content-disposition')).toContain('filename="CYCLE-M1-1-Rev.1.docx"');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const revised = readDocx(Buffer.from(await answer.arrayBuffer())).paragraphs;
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
  const observer = await world.person(is.groupId, 'observer');
  for (const who of [observer, await world.stranger(), world.public])
    expect((await who.refused(downloadAgenda, { ...is, ...asked })).status).toBe(404);
});
