import { randomUUID } from 'node:crypto';
import { adoptMeetingReport, editMeetingReport, readJournal } from '@lib/contracts';
import { MeetingsClock } from '@lib/meetings';
import { circulatedReport } from './support/reported';
import { useWorld } from './support/world';

const world = useWorld();
const HOUR_MS = 3_600_000;
const adoptDue = () => world.app.get(MeetingsClock, { strict: false }).adoptReports();

/** A circulated report, and how the desk writes on it. */
async function rewriting() {
  const meeting = await circulatedReport(world);
  const { desk, is, shown } = meeting;
  const rewrite = async (change: (text: string, i: number) => string | null) => {
    const { paragraphs, version } = await shown();
    const next = paragraphs.flatMap(({ id, kind, text }, i) => {
      const to = change(text, i);
      return to === null ? [] : [{ id, kind, text: to }];
    });
    await desk.call(editMeetingReport, { ...is, paragraphs: next }, { match: version });
  };
  return { ...meeting, rewrite };
}

test('what is changed in a report after it was circulated is shown beside what was circulated, also what was taken out', async () => {
  const { ann, shown, rewrite, adopt } = await rewriting();
  const { paragraphs: was } = await shown();
  const [first, second] = was.map(({ text }) => text);
  expect(was.every((it) => it.before === undefined)).toBe(true);
  await rewrite((text, i) => (i === 0 ? 'Otherwise.' : i === 1 ? null : text));
  await rewrite((text, i) => (i === 0 ? 'Otherwise again.' : text));
  const { paragraphs, removed } = await shown(ann);
  expect(paragraphs[0]).toMatchObject({ text: 'Otherwise again.', before: first });
  expect(paragraphs.slice(1).every((it) => it.before === undefined)).toBe(true);
  expect(removed.map(({ text }) => text)).toEqual([second]);
  await adopt();
  expect(await shown(ann)).toMatchObject({ removed: [] });
  await expect(world.query(`update report_as_circulated set text = 'Other'`)).rejects.toThrow(
    'what was circulated stays as it was',
  );
});

test('silence adopts nothing that was changed a moment ago: there are three days again, and all are told until when', async () => {
  const { chair, is, of: paragraphOf, groupId, shown, rewrite, overdue } = await rewriting();
  world.clock.ahead += 6 * 24 * HOUR_MS;
  const { correctionsUntil: before } = await shown();
  await rewrite((text, i) => (i === 0 ? 'Otherwise.' : text));
  const { correctionsUntil: until } = await shown();
  expect(until?.getTime()).toBeGreaterThan((before?.getTime() ?? 0) + 40 * HOUR_MS);
  const { entries } = await chair.call(readJournal, { groupId, after: 0 });
  const told = entries.filter(({ type }) => type === 'report.rewritten');
  expect(told.map(({ payload }) => payload['correctionsUntil'])).toEqual([until?.toISOString()]);
  world.clock.ahead += 2 * 24 * HOUR_MS;
  await adoptDue();
  expect((await chair.refused(adoptMeetingReport, is)).code).toBe('corrections-still-open');
  overdue();
  await adoptDue();
  expect(await shown()).toMatchObject({ bySilence: true });
  expect((await paragraphOf('agreed')).before).toBeUndefined();
});

test('a change early in the time for corrections does not make it longer, nor does one before anybody has the report', async () => {
  const { shown, rewrite } = await rewriting();
  const { correctionsUntil } = await shown();
  await rewrite((text, i) => (i === 0 ? `${text} ${randomUUID()}` : text));
  expect(await shown()).toMatchObject({ correctionsUntil });
});

test('keeping a circulated report as it is tells nobody, and gives no more time', async () => {
  const { chair, groupId, shown, rewrite } = await rewriting();
  world.clock.ahead += 6 * 24 * HOUR_MS;
  const { correctionsUntil } = await shown();
  await rewrite((text) => text);
  expect(await shown()).toMatchObject({ correctionsUntil });
  const { entries } = await chair.call(readJournal, { groupId, after: 0 });
  expect(entries.map(({ type }) => type)).not.toContain('report.rewritten');
});
