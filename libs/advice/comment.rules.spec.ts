import { Disposition } from '@lib/contracts';
import fc from 'fast-check';
import {
  isLate,
  isUnanswered,
  objectionToAdmission,
  objectionToAnswer,
  objectionToChange,
  objectionToSaying,
  objectionToSupport,
  objectionToWithdrawal,
} from './comment.rules';
import { objectionToClosing, objectionToEnding, objectionToExtending } from './round.rules';

const noon = new Date('2018-05-04T12:00:00Z');
const at = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

interface Said {
  authorId: string;
  late: boolean;
  admitted: boolean | null;
  withdrawnAt: Date | null;
  disposition: Disposition | null;
  reason: string;
}

/** A round and its comments, moved by nothing but the rules; the test watches that they keep their promises. */
class Table {
  now = at(-120);
  round = { state: 'open' as 'open' | 'ended' | 'closed', closesAt: noon };
  readonly comments: Said[] = [];
  readonly said: string[] = [];

  pass(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
  }
  add(authorId: string): void {
    if (this.round.state === 'closed') return;
    const late = isLate(this.round, this.now);
    this.comments.push({ authorId, late, admitted: null, withdrawnAt: null, disposition: null, reason: '' });
  }
  withdraw(it: Said, by: string): void {
    if (objectionToWithdrawal(it, by) !== null) return;
    expect(it).toMatchObject({ authorId: by, disposition: null });
    it.withdrawnAt = this.now;
  }
  change(it: Said, by: string): void {
    if (objectionToChange(it, this.round, by, this.now) !== null) return;
    expect(it).toMatchObject({ authorId: by, disposition: null, withdrawnAt: null });
    expect(it.late || this.now < this.round.closesAt).toBe(true);
  }
  answer(it: Said, disposition: Disposition, reason: string, roles: ('chair' | 'secretariat')[]): void {
    if (this.round.state === 'closed' || objectionToAnswer(it, { disposition, reason, roles }) !== null)
      return;
    expect(it.withdrawnAt).toBeNull();
    expect(disposition === 'accepted' || reason !== '').toBe(true);
    expect(it.disposition === null || roles.includes('chair')).toBe(true);
    expect(!it.late || it.admitted === true).toBe(true);
    Object.assign(it, { disposition, reason });
  }
  admit(it: Said, admitted: boolean, roles: ('chair' | 'secretariat')[]): void {
    if (objectionToAdmission(it, roles) !== null) return;
    expect([it.late, roles.includes('chair')]).toEqual([true, true]);
    it.admitted = admitted;
  }
  extend(minutes: number): void {
    const closesAt = new Date(this.round.closesAt.getTime() + minutes * 60_000);
    if (objectionToExtending(this.round, closesAt, this.now) !== null) return;
    expect(closesAt > this.round.closesAt && this.now < this.round.closesAt).toBe(true);
    this.round.closesAt = closesAt;
  }
  end(): void {
    if (objectionToEnding(this.round, this.now) === null) this.round.state = 'ended';
  }
  close(): void {
    const unanswered = this.comments.filter(isUnanswered);
    if (objectionToClosing(this.round, unanswered.length, this.now) !== null) return;
    expect(this.now >= this.round.closesAt).toBe(true);
    for (const it of this.comments)
      expect(it.withdrawnAt !== null || it.disposition !== null || it.admitted === false).toBe(true);
    this.round.state = 'closed';
  }
}

const person = fc.constantFrom('kenya', 'fiji');
const roles = fc.constantFrom<('chair' | 'secretariat')[][]>(['chair'], ['secretariat']);
const on = (act: (table: Table, it: Said) => void) =>
  fc.nat().map((n) => (table: Table) => {
    const it = table.comments[n % Math.max(1, table.comments.length)];
    if (it) act(table, it);
  });
const answers = fc.tuple(fc.constantFrom(...Disposition.options), fc.constantFrom('', 'So it is.'), roles);
const acts = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((n) => (table: Table) => table.pass(n)),
  person.map((by) => (table: Table) => table.add(by)),
  person.chain((by) => on((t, it) => t.withdraw(it, by))),
  person.chain((by) => on((t, it) => t.change(it, by))),
  {
    weight: 4,
    arbitrary: answers.chain(([how, why, as]) => on((t, it) => t.answer(it, how, why, as))),
  },
  fc.tuple(fc.boolean(), roles).chain(([admitted, as]) => on((t, it) => t.admit(it, admitted, as))),
  fc.integer({ min: -60, max: 60 }).map((n) => (table: Table) => table.extend(n)),
  fc.constant((table: Table) => table.end()),
  { weight: 2, arbitrary: fc.constant((table: Table) => table.close()) },
);

test('whatever people do with comments, none is lost, none is silenced, and a round closes with all answered', () => {
  let closed = 0;
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 60 }), (script) => {
      const table = new Table();
      const states = ['open'];
      for (const act of script) {
        const before = table.comments.length;
        act(table);
        expect(table.comments.length).toBeGreaterThanOrEqual(before);
        if (states.at(-1) !== table.round.state) states.push(table.round.state);
      }
      expect(['open', 'open>ended', 'open>ended>closed', 'open>closed']).toContain(states.join('>'));
      if (states.at(-1) === 'closed') closed += 1;
    }),
    { numRuns: 2_000 },
  );
  expect(closed).toBeGreaterThan(0);
});

const fresh: Said = {
  authorId: 'kenya',
  late: false,
  admitted: null,
  withdrawnAt: null,
  disposition: null,
  reason: '',
};

test.each([
  ['nobody supports their own', objectionToSupport(fresh, 'kenya', 'KE'), 'own-comment'],
  ['who has no seat does not support', objectionToSupport(fresh, 'desk', null), 'not-a-member'],
  ['a member does', objectionToSupport(fresh, 'fiji', 'FJ'), null],
  ['words alone are enough', objectionToSaying('Why?', null, ''), null],
  ['so is another wording', objectionToSaying('', 'two', 'one'), null],
  ['the same wording says nothing', objectionToSaying('', 'one', 'one'), 'nothing-said'],
])('%s', (_, objection, expected) => {
  expect(objection).toBe(expected);
});
