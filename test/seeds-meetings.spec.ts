import { readAdoptions, readAgenda, readFloor, readMeetingReport, readMeetings } from '@lib/contracts';
import { Seeded } from './support/seeded';
import { useWorld } from './support/world';

const world = useWorld();
const seeded = new Seeded(world);

describe('the meetings of the seeded cycle', () => {
  const day = (at: Date | undefined) => at?.toISOString().slice(0, 10);

  /** The six that were held, in the order of their numbers, with all that can be read of them. */
  async function held() {
    const groupId = await seeded.groupId('iag-syn');
    const member = await seeded.person('member');
    const { meetings } = await member.call(readMeetings, { groupId });
    const past = meetings.filter(({ state }) => state === 'report_adopted').sort((a, b) => a.n - b.n);
    return Promise.all(
      past.map(async (head) => {
        const is = { groupId, meetingId: head.id };
        const { issues } = await member.call(readAgenda, is);
        const { report } = await member.call(readMeetingReport, is);
        const [[issue], [day]] = [issues, head.days];
        if (!report || !issue || !day) throw new Error(`Meeting ${String(head.n)} lacks a paper or a day.`);
        const floor = await member.call(readFloor, is);
        return { head, begins: day.startsAt.getTime(), issue, report, floor };
      }),
    );
  }

  test('were four online, one in Montreal and one of a task group, on the days that are recorded', async () => {
    const all = (await held()).map(({ head: { n, kind, place, days } }) =>
      [n, kind, place, day(days[0]?.startsAt), day(days.at(-1)?.endsAt)].join(' '),
    );
    expect(all).toEqual([
      '1 online  2017-12-07 2017-12-07',
      '2 in_person Montreal 2017-12-17 2017-12-18',
      '3 online  2018-02-07 2018-02-07',
      '4 online  2018-03-15 2018-03-15',
      '5 online  2018-04-30 2018-04-30',
      '6 task_group  2018-05-07 2018-05-07',
    ]);
  });

  test('have each an agenda that was circulated before, attendance, and decisions that stand in the report', async () => {
    for (const { head, begins, issue, report, floor } of await held()) {
      expect(issue.symbol).toBe(`IAG-SYN/1/M${String(head.n)}/1`);
      expect(issue.issuedAt.getTime()).toBeLessThan(begins);
      expect(issue.note).toContain('sample');
      expect(floor.items.map(({ state }) => state)).toEqual(issue.items.map(() => 'closed'));
      expect(floor.quorum.present).toBeGreaterThanOrEqual(floor.quorum.required ?? 20);
      expect(floor.decisions.length).toBeGreaterThan(0);
      const agreed = report.paragraphs.filter(({ kind }) => kind === 'agreed').map(({ text }) => text);
      const said = /^The (task )?group agreed \(decision [\d/]+\): /;
      expect(agreed.map((text) => text.replace(said, ''))).toEqual(floor.decisions.map(({ text }) => text));
    }
  });

  test('have each a report that says what is a sample, adopted when the time for corrections was over', async () => {
    const all = await held();
    for (const { head, report } of all) {
      expect(report.symbol).toBe(`IAG-SYN/1/M${String(head.n)}/2`);
      expect(report.paragraphs[0]?.text).toMatch(/CBD\/SBI\/2\/11, paragraphs? 43.* they are samples\.$/);
      const until = report.correctionsUntil?.getTime() ?? Infinity;
      expect(report.adoptedAt?.getTime()).toBeGreaterThanOrEqual(until);
      expect(report.adoptedAt?.getUTCFullYear()).toBeLessThan(2019);
    }
    expect(all.flatMap(({ report }) => report.corrections.map(({ outcome }) => outcome))).toEqual([
      'taken',
      'declined',
    ]);
    expect(all.map(({ report }) => report.bySilence)).toEqual([false, true, false, false, false, false]);
  });

  test('the task group was four, the others not absent from it; the first meeting took the procedure as its own', async () => {
    const report = (await held()).at(-1)?.report;
    const told = report?.paragraphs.map(({ text }) => text).join('\n');
    expect(told).toContain('\n4 members attended; the quorum was 3.');
    expect(told).not.toMatch(/absent|The group (met|agreed)/);
    const { adoptions } = await (
      await seeded.person('secretariat')
    ).call(readAdoptions, { groupId: await seeded.groupId('iag-syn') });
    expect(adoptions).toMatchObject([{ version: 1, meeting: { n: 1 } }]);
  });

  test('stand in the journal in the order of time, with everything else of the cycle', async () => {
    const back = await world.query(
      `select seq from (select seq, at, lag(at) over (order by seq) as before from journal_entry where group_id = $1) e
        where before > at and at < '2019-01-01'`,
      [await seeded.groupId('iag-syn')],
    );
    expect(back).toEqual([]);
  });
});
