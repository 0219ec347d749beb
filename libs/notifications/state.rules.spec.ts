import { NotificationState } from '@lib/contracts';
import fc from 'fast-check';
import { type Act, hasNumber, objectionToAct, objectionToApproving, stateAfter } from './state.rules';

const acts = fc.constantFrom<Act>('edit', 'submit', 'return', 'approve', 'issue', 'discard');
const people = fc.constantFrom('ann', 'ben', 'cleo');

interface Life {
  state: NotificationState;
  draftedBy: string;
  editedBy: string;
  approvedBy: string | null;
  text: number;
  submitted: number | null;
  approved: number | null;
  numbers: number;
  issues: number;
}

/** One act by somebody, as the commands do it: refused, it changes nothing. */
function live(it: Life, act: Act, by: string): Life {
  const objection = act === 'approve' ? objectionToApproving(it, by) : objectionToAct(act, it.state);
  if (objection) return it;
  const next = { ...it, state: stateAfter(act) };
  if (act === 'edit') return { ...next, editedBy: by, text: it.text + 1 };
  if (act === 'submit') return { ...next, submitted: it.text };
  if (act === 'approve') return { ...next, approvedBy: by, approved: it.text, numbers: it.numbers + 1 };
  return act === 'issue' ? { ...next, issues: it.issues + 1 } : next;
}

test('whatever is done with a notification in whatever order: what is issued was submitted and approved as it stands, by a second person, once', () => {
  fc.assert(
    fc.property(people, fc.array(fc.tuple(acts, people), { maxLength: 40 }), (drafter, lived) => {
      let it: Life = {
        state: 'draft',
        draftedBy: drafter,
        editedBy: drafter,
        approvedBy: null,
        text: 0,
        submitted: null,
        approved: null,
        numbers: 0,
        issues: 0,
      };
      for (const [act, by] of lived) {
        const before = it;
        it = live(it, act, by);
        if (hasNumber(before.state)) expect([it.text, it.state !== 'draft']).toEqual([before.text, true]);
        if (before.state === 'issued' || before.state === 'discarded') expect(it).toEqual(before);
      }
      expect(it.numbers).toBe(hasNumber(it.state) ? 1 : 0);
      expect(it.issues).toBe(it.state === 'issued' ? 1 : 0);
      if (it.approvedBy === null) return;
      expect(it.approved).toBe(it.submitted);
      expect([it.draftedBy, it.editedBy]).not.toContain(it.approvedBy);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['a draft is edited', 'edit', 'draft', null],
  ['what waits for approval is not', 'edit', 'clearance', 'not-a-draft'],
  ['what has its number is not', 'edit', 'numbered', 'has-number'],
  ['what nobody approved is not issued', 'issue', 'clearance', 'not-approved'],
  ['what was issued is not issued again', 'issue', 'issued', 'has-number'],
  ['a draft is not approved', 'approve', 'draft', 'not-in-clearance'],
  ['what has its number is not put away', 'discard', 'numbered', 'has-number'],
  ['what was put away is not submitted', 'submit', 'discarded', 'not-a-draft'],
] as const)('%s', (_, act, state, objection) => {
  expect(objectionToAct(act, state)).toBe(objection);
});
