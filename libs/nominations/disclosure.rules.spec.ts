import * as fc from 'fast-check';
import { DisclosureStatus } from '@lib/contracts';
import { afterSubmission, isProposal, objectionToReview, type Review } from './disclosure.rules';

const statuses = DisclosureStatus.options;
const reviews = statuses.filter((it): it is Review => it !== 'submitted');
type Act = { by: 'nominee' } | { by: 'secretariat' | 'head'; to: Review };

const act = fc.oneof(
  fc.constant<Act>({ by: 'nominee' }),
  fc.record({
    by: fc.constantFrom('secretariat' as const, 'head' as const),
    to: fc.constantFrom(...reviews),
  }),
);
const saying = (to: Review) => ({ to, note: 'Because.', restriction: 'Items on CITES.' });

/** What becomes of a disclosure, act by act; what is not allowed, or only proposed, leaves it as it is. */
function step(status: DisclosureStatus | null, it: Act): DisclosureStatus | null {
  if (it.by === 'nominee') return afterSubmission();
  if (objectionToReview(status, saying(it.to)) !== null || isProposal(it.to, it.by === 'head')) return status;
  return it.to;
}

test('nobody is found clear, managed or disqualified but by the head, after something was disclosed', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      let status: DisclosureStatus | null = null;
      let disclosed = false;
      for (const it of acts) {
        const next: DisclosureStatus | null = step(status, it);
        disclosed ||= it.by === 'nominee';
        const isFound = next !== status && ['clear', 'managed', 'disqualifying'].includes(next ?? '');
        if (isFound && (it.by !== 'head' || !disclosed)) return false;
        status = next;
      }
      return true;
    }),
    { numRuns: 2_000 },
  );
});

test('what disqualifies stays so until something else is disclosed', () => {
  for (const to of reviews) expect(objectionToReview('disqualifying', saying(to))).toBe('not-in-this-state');
  expect(afterSubmission()).toBe('submitted');
});

test.each([
  ['managed', '', 'Because.', 'restriction-missing'],
  ['disqualifying', '', '', 'reason-required'],
  ['managed', 'Items on CITES.', '', null],
  ['query', '', '', null],
] as const)('%s with restriction “%s” and note “%s”: %s', (to, restriction, note, objection) => {
  expect(objectionToReview('submitted', { to, restriction, note })).toBe(objection);
});
