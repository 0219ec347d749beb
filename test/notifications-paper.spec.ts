import { createHash } from 'node:crypto';
import { writeNotificationText } from '@lib/contracts';
import { announcing } from './support/announced';
import { ApiProcess, build } from './support/api-process';
import { readPdfs } from './support/read-pdfs';
import { useWorld } from './support/world';

const world = useWorld();
let api: ApiProcess;
afterAll(() => api.kill());
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
/** What stands in a letter of each language: its subject, a paragraph, and a label that the letter itself brings. */
const said = {
  fr: ['Appel à candidatures « été »', 'Les Parties sont invitées à désigner un expert.', 'Destinataires'],
  es: ['Convocatoria del año', '¿Quién propone? Se invita a las Partes.', 'Destinatarios'],
  ru: ['Приглашение представить кандидатуры', 'Сторонам предлагается выдвинуть эксперта.', 'Кому'],
  zh: ['征集专家提名', '请各缔约方提名一位专家。', '收件人'],
  ar: ['دعوة إلى تقديم الترشيحات', 'الأطراف مدعوة إلى ترشيح خبير (CBD) قبل 30 سبتمبر 2017', 'إلى'],
} as const;
const languages = Object.keys(said) as (keyof typeof said)[];

test('a notification is a letter on A4 in each of its languages, with the letters of each, for everybody', async () => {
  await build();
  const it = await announcing(world);
  const { id, source } = await it.drafted();
  let match = 3;
  for (const language of languages) {
    const [subject, text] = said[language];
    const paragraphs = source.map((one, i) =>
      it.paragraph(i === 0 ? text : 'no *markup* #sys $x$ here', hash(one.text), one.id),
    );
    const given = { language, subject, subjectOf: hash(`Of ${id}`), paragraphs };
    await it.secretary.call(writeNotificationText, { ...it.at(id), ...given }, { match });
    match += 1;
  }
  const number = await it.approved(id, match);
  api = await ApiProcess.start();
  const get = (path: string) => fetch(`http://127.0.0.1:${String(api.port)}/n/${path}`);
  expect((await get(`${number}.pdf`)).status).toBe(404);
  const draft = async (who: { cookie: string }): Promise<Response> => {
    const at = `/api/groups/${it.groupId}/notifications/${id}/letter?in=ar`;
    return fetch(`http://127.0.0.1:${String(api.port)}${at}`, { headers: { cookie: who.cookie } });
  };
  const drafted = await draft(it.secretary);
  expect(drafted.headers.get('content-disposition')).toContain('filename="notification-draft-ar.pdf"');
  const member = await world.person(it.groupId, 'member');
  expect((await draft(member)).status).toBe(403);
  await it.issued(id);

  const fetched = async (language: string): Promise<Buffer> => {
    const answer = await get(`${number}.pdf?in=${language}`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    return Buffer.from(await answer.arrayBuffer());
  };
  const letters = await readPdfs(await Promise.all([...languages, 'xx'].map(fetched)));
  languages.forEach((language, i) => {
    expect(letters[i]?.box).toEqual([0, 0, 595, 842]);
    // Of a line that runs from right to left the words are read one by one.
    const parts = language === 'ar' ? said.ar.join(' ').split(/[ ()]+/) : said[language];
    for (const part of [...parts, number, 'no *markup* #sys $x$ here', 'The head'])
      expect(letters[i]?.text).toContain(part);
  });
  expect(letters.at(-1)?.text).toContain('Parties are invited.');
  const [asDraft] = await readPdfs([Buffer.from(await drafted.arrayBuffer())]);
  // It has its number by then, and says across the page that it is not issued.
  expect(asDraft?.text).toContain(number);
  expect(asDraft?.text).toContain('مسودة');
  expect(letters.map(({ text }) => text).join('')).not.toContain('مسودة');
  expect((await get('2098-99999.pdf')).status).toBe(404);
}, 120_000);
