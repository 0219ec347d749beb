import fc from 'fast-check';
import { MeetingKind, MeetingState } from '@lib/contracts';
import { objectionToDeciding, objectionToRepeating } from './adoption.rules';

const now = new Date('2017-12-07T14:00:00Z');
const earlier = new Date('2017-12-07T13:00:00Z');
const later = new Date('2017-12-07T15:00:00Z');

test.each([
  ['online', 'in_session', earlier, null],
  ['in_person', 'report_adopted', earlier, null],
  ['online', 'convened', earlier, null],
  ['online', 'convened', now, null],
  ['online', 'convened', later, 'meeting-not-begun'],
  ['online', 'planned', null, 'meeting-not-begun'],
  ['online', 'cancelled', earlier, 'meeting-not-begun'],
  ['hybrid', 'informal', earlier, 'adopted-without-quorum'],
  ['task_group', 'closed', earlier, 'adopted-by-task-group'],
] as const)('%s, %s, from %p: %p', (kind, state, startsAt, objection) => {
  expect(objectionToDeciding({ kind, state, startsAt }, now)).toBe(objection);
});

test('nothing is adopted before a meeting begins, without a quorum or by a few', () => {
  const drawn = fc.record({
    kind: fc.constantFrom(...MeetingKind.options),
    state: fc.constantFrom(...MeetingState.options),
    startsAt: fc.option(fc.constantFrom(earlier, now, later)),
  });
  fc.assert(
    fc.property(drawn, (it) => {
      if (objectionToDeciding(it, now) !== null) return;
      expect(it.kind).not.toBe('task_group');
      expect(['informal', 'cancelled']).not.toContain(it.state);
      expect(it.startsAt?.getTime()).toBeLessThanOrEqual(now.getTime());
    }),
    { numRuns: 1_000 },
  );
});

test('a version is adopted once; changed, it is another', () => {
  expect(objectionToRepeating(2, false, [1, 2])).toBe('procedure-adopted');
  expect(objectionToRepeating(2, true, [1, 2])).toBeNull();
  expect(objectionToRepeating(3, false, [1, 2])).toBeNull();
});
