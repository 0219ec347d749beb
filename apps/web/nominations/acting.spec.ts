import { actingIn } from './acting';

const [ann, code] = ['3f0c1f5e-6e7e-4d0a-9a39-3f5a2a6f0c11', '7a2b1f5e-6e7e-4d0a-9a39-3f5a2a6f0c12'];
const people = { [ann]: 'Ann Ng' };
const confirmed = { type: 'nomination.answered', payload: { answer: 'confirmed' } } as const;
const withdrawn = (by: string) => ({ type: 'nomination.withdrawn', payload: { by, reason: '' } }) as const;

test.each([
  ['the nominee by their own link', { ...confirmed, actorId: null }, { as: 'nominee', name: null }],
  ['the nominee who is signed in', { ...confirmed, actorId: ann }, { as: 'nominee', name: 'Ann Ng' }],
  ['the nominee beside a code', { ...confirmed, actorId: code }, { as: 'nominee', name: null }],
  ['the nominee who declines', { ...withdrawn('nominee'), actorId: null }, { as: 'nominee', name: null }],
  ['the Party by its code', { ...withdrawn('party'), actorId: code }, { as: 'party' }],
  ['a person for the Party', { ...withdrawn('on-behalf'), actorId: ann }, { as: 'person', name: 'Ann Ng' }],
  ['the clock', { type: 'nomination.lapsed', payload: {}, actorId: null } as const, { as: 'clock' }],
])('the history says that %s has acted', (_, entry, acting) => {
  expect(actingIn(entry, people)).toEqual(acting);
});
