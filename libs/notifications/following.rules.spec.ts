import { objectionToDeadline, objectionToFollowing, type Related, supersedes } from './following.rules';

const on = (day: number) => new Date(Date.UTC(2017, 9, day));
const call: Related = { kind: 'call', state: 'issued', closesAt: on(6) };
const roster: Related = { kind: 'composition', state: 'issued', closesAt: null };
const views: Related = { kind: 'information', state: 'issued', closesAt: on(6) };

test.each([
  ['a call stands alone', 'call', null, null],
  ['and follows on nothing', 'call', call, 'not-to-be-related'],
  ['an extension needs a call', 'extension', null, 'not-to-be-related'],
  ['and extends one', 'extension', call, null],
  ['but not one that is only approved', 'extension', { ...call, state: 'numbered' }, 'not-to-be-related'],
  ['nor a composition', 'extension', roster, 'not-to-be-related'],
  ['it extends the time for views as well', 'extension', views, null],
  ['where there is one', 'extension', { ...views, closesAt: null }, 'not-to-be-related'],
  [
    'and no extension, which has no time of its own',
    'extension',
    { ...call, kind: 'extension' },
    'not-to-be-related',
  ],
  ['a reminder is of something with a deadline', 'reminder', roster, 'not-to-be-related'],
  ['a corrigendum corrects anything that was issued', 'corrigendum', roster, null],
  ['a change of composition follows on a composition', 'change_of_composition', roster, null],
  [
    'and not on one whose place was taken',
    'change_of_composition',
    { ...roster, state: 'superseded' },
    'not-to-be-related',
  ],
] as const)('%s', (_, kind, related, objection) => {
  expect(objectionToFollowing(kind, related)).toBe(objection);
});

const deadlines: [string, Parameters<typeof objectionToDeadline>, string | null][] = [
  ['a deadline is moved later', ['extension', on(20), call, on(1)], null],
  ['and never earlier', ['extension', on(5), call, on(1)], 'deadline-shortened'],
  ['and to the same instant is no extension', ['extension', on(6), call, on(1)], 'deadline-shortened'],
  ['at the instant itself it is too late', ['extension', on(20), call, on(6)], 'call-over'],
  ['nor is a time for views extended that is over', ['extension', on(20), views, on(6)], 'deadline-passed'],
  ['a corrigendum does not shorten it either', ['corrigendum', on(5), call, on(1)], 'deadline-shortened'],
  ['a supplementary call has a deadline of its own', ['supplementary_call', on(5), call, on(1)], null],
  ['that lies ahead', ['call', on(1), null, on(1)], 'deadline-passed'],
  ['what asks for nothing has none', ['information', null, null, on(1)], null],
];
test.each(deadlines)('%s', (_, given, objection) => {
  expect(objectionToDeadline(...given)).toBe(objection);
});

test('a composition takes the place of the one before, a corrigendum does not', () => {
  expect(supersedes('change_of_composition', roster)).toBe(true);
  expect(supersedes('composition', call)).toBe(false);
  expect(supersedes('corrigendum', roster)).toBe(false);
});
