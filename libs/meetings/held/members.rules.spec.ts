import fc from 'fast-check';
import type { MeetingKind, Role } from '@lib/contracts';
import {
  isInvited,
  isSameMembers,
  membersAmong,
  objectionToFew,
  objectionToMember,
  objectionToMembers,
  uninvitedBy,
  wholeGroup,
} from './members.rules';

const seated = ['ann', 'ben', 'cyd', 'dan'];
const ofTwo = { memberIds: ['ann', 'ben'] };

test.each<[MeetingKind, string[] | null, string | null]>([
  ['task_group', ['ann', 'ben'], null],
  ['task_group', seated, null],
  ['task_group', null, 'members-missing'],
  ['task_group', [], 'members-missing'],
  ['task_group', ['ann'], 'members-missing'],
  ['task_group', ['ann', 'ann'], 'members-missing'],
  ['task_group', ['ann', 'eve'], 'not-a-member'],
  ['online', null, null],
  ['online', ['ann', 'ben'], 'members-of-task-groups-only'],
  ['in_person', [], 'members-of-task-groups-only'],
])('a meeting of the kind %s is that of %j, or not: %s', (kind, memberIds, objection) => {
  expect(objectionToMembers(kind, { memberIds }, seated)).toBe(objection);
});

test('its members are those of it who sit in the group now; where it has none of its own, all of them', () => {
  expect(membersAmong({ memberIds: ['eve', 'ben', 'ann'] }, seated)).toEqual(['ann', 'ben']);
  expect(membersAmong(wholeGroup, seated)).toEqual(seated);
});

test.each([
  [ofTwo, 'ann', null],
  [ofTwo, 'cyd', 'not-of-this-meeting'],
  [ofTwo, 'eve', 'not-a-member'],
  [ofTwo, null, 'not-a-member'],
  [wholeGroup, 'cyd', null],
  [wholeGroup, 'eve', 'not-a-member'],
])('in a meeting of %j, %s does what members do, or not: %s', (of, who, objection) => {
  expect(objectionToMember(of, seated, who)).toBe(objection);
});

test.each<[string | null, Role[], boolean]>([
  ['ann', ['member'], true],
  ['cyd', ['member'], false],
  ['cyd', ['member', 'chair'], true],
  ['sec', ['secretariat'], true],
  ['sec', ['head'], true],
  [null, [], false],
])('%s, who is %j, is asked to come to the meeting of two: %s', (id, roles, is) => {
  expect(isInvited(ofTwo, { id, roles })).toBe(is);
  expect(isInvited(wholeGroup, { id, roles })).toBe(true);
});

test('a meeting does not become that of fewer than its quorum', () => {
  expect([objectionToFew(null, 2), objectionToFew(2, 2), objectionToFew(3, 2)]).toEqual([
    ...[null, null, 'quorum-too-high'],
  ]);
});

const some = fc.option(fc.subarray(seated), { nil: null });

test('whoever was asked to come and is not any more is told so, and nobody else', () => {
  fc.assert(
    fc.property(some, some, (before, after) => {
      const [were, are] = [before, after].map((memberIds) => membersAmong({ memberIds }, seated)) as [
        string[],
        string[],
      ];
      const told = uninvitedBy(were, are);
      for (const id of seated) expect(told.includes(id)).toBe(were.includes(id) && !are.includes(id));
    }),
  );
});

test('in whatever order they are named, they are the same members; all of a group are not a few', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(seated), fc.shuffledSubarray(seated), (a, b) => {
      const isSame = a.length === b.length && a.every((id) => b.includes(id));
      expect(isSameMembers({ memberIds: a }, { memberIds: b })).toBe(isSame);
      expect(isSameMembers({ memberIds: a }, wholeGroup)).toBe(false);
    }),
  );
  expect(isSameMembers(wholeGroup, wholeGroup)).toBe(true);
});
