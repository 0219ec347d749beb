import { type Level, type Topic } from '@lib/contracts';
import { levelsOf, summarised } from '../levels.rules';
import { write } from './letter';
import { newsOf, soleDraft } from './news';
import type { Told } from './told';
import { Words } from './words';

const id = '3f0c1f5e-6e7e-4d0a-9a39-3f5a2a6f0c11';
const other = '7a2b1f5e-6e7e-4d0a-9a39-3f5a2a6f0c12';
const words = Words.in('en');
const titles = new Map([[id, 'Advice on <b>key</b> actions']]);
const by = { actor: 'Ann Ng', party: 'FJ', person: null };

const told = (topic: Topic, type: Told['type'], payload: object, more: object = {}): Told =>
  ({ topic, type, payload, ...by, ...more }) as unknown as Told;
const comment = (number: string, party: string | null = 'FJ') =>
  told('comments', 'comment.added', { draftId: id, comment: { number } }, { party });
const answer = (number: string, reason = '') =>
  told('answers', 'comment.answered', { draftId: id, number, answer: { disposition: 'noted', reason } });
const support = (number: string) => told('replies', 'comment.supported', { draftId: id, number });
const reply = (number: string) => told('replies', 'reply.added', { draftId: id, number });
const roster = (type: Told['type'], payload: object, person = 'Li Wei') =>
  told('group', type, { personId: id, ...payload }, { person });

const items = (all: Told[]) => newsOf(all, titles, words).sections.flatMap((it) => it.items);

test('comments are told paragraph by paragraph, with whoever made them', () => {
  const [section] = newsOf(
    [comment('12.1'), comment('3(a).1', null), comment('12.2', 'KE')],
    titles,
    words,
  ).sections;
  expect(section?.heading).toBe('New comments on “Advice on <b>key</b> actions”');
  expect(section?.items).toEqual([
    'Paragraph 12: 2 comments, by Fiji and Kenya',
    'Paragraph 3(a): 1 comment, by Ann Ng',
  ]);
});

test('a comment on the title is told as that', () => {
  expect(items([comment('0.1')])).toEqual(['Title: 1 comment, by Fiji']);
});

test.each([
  [
    'a seat',
    [roster('membership.started', { party: 'CN' }), roster('role.granted', { role: 'member' })],
    'Li Wei has taken the seat of China',
  ],
  [
    'a seat given up',
    [roster('role.ended', { role: 'member' }), roster('membership.ended', { party: 'CN' })],
    'Li Wei no longer has the seat of China',
  ],
  [
    'an office',
    [roster('office.taken', { kind: 'chair' }), roster('role.granted', { role: 'chair' })],
    'Li Wei is now the Chair',
  ],
  [
    'an office left',
    [roster('office.left', { kind: 'acting_chair' })],
    'Li Wei is no longer the acting Chair',
  ],
  ['a role', [roster('role.granted', { role: 'observer' })], 'Li Wei is now an observer'],
])('%s is told once, in one line', (_, all, line) => {
  expect(items(all)).toEqual([line]);
});

test('the role of one person is not told by the seat of another', () => {
  const all = [
    roster('membership.started', { party: 'CN' }),
    roster('role.granted', { role: 'member', personId: other }, 'Ben'),
  ];
  expect(items(all)).toEqual(['Li Wei has taken the seat of China', 'Ben is now a member']);
});

test('what concerns the reader comes first, and the subject stays short however much there is', () => {
  const all = [
    ...Array.from({ length: 120 }, (_, i) => comment(`12.${i}`)),
    ...[
      support('1.1'),
      reply('1.1'),
      answer('1.1', 'Because <i>so</i>.'),
      roster('role.granted', { role: 'head' }),
    ],
  ];
  const { what, sections } = newsOf(all, titles, words);
  expect(what).toBe('1 answer to you, 120 new comments and more');
  expect(sections.map(({ heading }) => heading.slice(0, 12))).toEqual([
    'Answers to y',
    'Replies to y',
    'New comments',
    'The group',
  ]);
  const title = 'A group whose name is rather long, as the names of groups often are';
  const rest = {
    words,
    name: 'Ms Ng',
    timeZone: 'UTC',
    dueAt: null,
    group: title,
    link: 'https://a.example/',
  };
  const links = { settings: 'https://a.example/me/notifications', stop: 'https://a.example/unsubscribe/x' };
  const mail = write({
    kind: 'summary',
    footer: 'footer.summary',
    values: { what, title },
    sections,
    ...rest,
    ...links,
  });
  expect(mail.subject.length).toBeLessThanOrEqual(70);
  expect(mail.subject).toMatch(/^Read 1 answer to you, 120 new comments and more: A group .*…$/);
  expect(mail.html).not.toMatch(/<(b|i|img|script)>/);
  expect(mail.text).toContain('The reason given: Because <i>so</i>.');
  expect(mail.text).toContain('Stop the daily summaries\nhttps://a.example/unsubscribe/x');
  for (const it of [mail.subject, mail.text, mail.html]) expect(it).not.toMatch(/[{}]|undefined|\[object/);
});

test('a message is about one text when all of it is', () => {
  expect(soleDraft([comment('1.1'), answer('1.1')])).toBe(id);
  expect(soleDraft([comment('1.1'), roster('role.granted', { role: 'head' })])).toBeNull();
  expect(soleDraft([roster('role.granted', { role: 'head' })])).toBeNull();
});

test('what one has chosen counts, and of the rest what is usual', () => {
  const chosen: { topic: Topic; level: Level }[] = [
    { topic: 'answers', level: 'daily' },
    { topic: 'group', level: 'off' },
  ];
  expect(summarised(chosen)).toEqual(['answers', 'replies', 'comments']);
  expect(levelsOf([]).filter(({ level }) => level === 'at-once')).toEqual([
    { topic: 'answers', level: 'at-once' },
  ]);
});
