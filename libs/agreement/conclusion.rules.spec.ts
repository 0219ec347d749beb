import { objectionToConclusion, objectionToConsulting, objectionToRevision } from './conclusion.rules';

const end = new Date('2018-06-08T17:00:00Z');
const before = new Date(end.getTime() - 1);
const objects = { kind: 'object' as const, liftedAt: null };
const lifted = { kind: 'object' as const, liftedAt: before };
const agrees = { kind: 'agree' as const, liftedAt: null };
const silent = { kind: null, liftedAt: null };
const broken = {
  state: 'broken' as const,
  expiresAt: end,
  mode: 'silence' as const,
  reservations: true,
  voices: [objects, silent],
};
const open = { ...broken, state: 'open' as const };
const over = { ...broken, state: 'agreed' as const };
const free = { ...broken, voices: [lifted, silent] };
const explicit = { ...free, mode: 'explicit' as const };
const unreserved = { ...broken, reservations: false };

test.each([
  ['whoever objected is consulted', broken, before, null],
  ['after the end too', broken, end, null],
  ['where nobody objected there is nobody to consult', open, before, 'not-broken'],
  ['nor when it is over', over, before, 'circulation-over'],
  ['nor once it ended in silence', open, end, 'circulation-over'],
] as const)('%s', (_, it, at, objection) => {
  expect(objectionToConsulting(it, at)).toBe(objection);
});

test.each([
  ['an open text is taken back', open, before, null],
  ['a broken one at any time', broken, end, null],
  ['not once silence has held', open, end, 'circulation-over'],
  ['nor when it is over', over, before, 'circulation-over'],
] as const)('%s', (_, it, at, objection) => {
  expect(objectionToRevision(it, at)).toBe(objection);
});

test.each([
  ['a broken text goes to a meeting', 'to_meeting', broken, before, null],
  ['an open one does not', 'to_meeting', open, before, 'not-broken'],
  ['what is over goes nowhere', 'to_meeting', over, before, 'circulation-over'],
  ['a standing objection is recorded as a reservation', 'agreed_with_reservation', broken, before, null],
  ['if the procedure allows it', 'agreed_with_reservation', unreserved, before, 'no-reservations'],
  ['without one the period runs to its end', 'agreed_with_reservation', free, before, 'not-broken'],
  ['and then it may', 'agreed_with_reservation', free, end, null],
  ['nothing is agreed against an objection', 'agreed', broken, end, 'objections-stand'],
  ['when none stands any more, it is', 'agreed', free, end, null],
  ['but not before the end', 'agreed', free, before, 'not-broken'],
  ['an open text is not declared agreed', 'agreed', open, before, 'not-broken'],
  ['explicit agreement takes a word of everyone', 'agreed', explicit, end, 'answers-missing'],
  ['a lifted objection is one', 'agreed', { ...explicit, voices: [lifted, agrees] }, end, null],
] as const)('%s', (_, as, it, at, objection) => {
  expect(objectionToConclusion(as, it, at)).toBe(objection);
});
