import {
  approveChange,
  beginFinalising,
  compareVersions,
  editParagraph,
  finalise,
  issueVersion,
  readVersion,
  readWorkingText,
  removeParagraph,
  takeParagraph,
} from '@lib/contracts';
import { Drafted } from './support/drafted';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();

const working = (it: Drafted, who = it.secretary) => who.call(readWorkingText, it.here);
const paragraph = (it: Drafted, i: number) => ({ ...it.here, paragraphId: it.paragraphs[i] ?? '' });
const edit = (it: Drafted, who: Person, i: number, match: number, text: string) =>
  who.call(editParagraph, { ...paragraph(it, i), kind: 'paragraph', text, marks: [] }, { match });

test('a version is frozen, numbered, fingerprinted, and says what changed', async () => {
  const it = await Drafted.write(world);
  const first = await it.issue();
  expect(first).toMatchObject({ n: 1, symbol: 'IAG/1/AD/1', state: 'issued', changed: 5 });
  expect(
    await it.secretary.refused(issueVersion, { ...it.here, kind: 'editorial', changeNote: '' }),
  ).toMatchObject({
    code: 'nothing-changed',
  });
  await edit(it, it.secretary, 1, 1, 'The group advises otherwise.');
  await it.secretary.call(removeParagraph, paragraph(it, 4), { match: 1 });
  const second = await it.issue('After the meeting.');
  expect(second).toMatchObject({ n: 2, changed: 2, changeNote: 'After the meeting.' });
  expect(second.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(second.sha256).not.toBe(first.sha256);
  const { version, paragraphs } = await it.kenya.call(readVersion, { ...it.here, n: 1 });
  expect([version.state, paragraphs.length]).toEqual(['superseded', 5]);
  const { changes } = await it.kenya.call(compareVersions, { ...it.here, from: 1, to: 2 });
  expect(changes.map(({ kind, label }) => [kind, label])).toEqual([
    ['changed', '1'],
    ['removed', '(b)'],
  ]);
  await expect(
    world.query('update draft_version set paragraphs = $2 where id = $1', [first.id, '[]']),
  ).rejects.toThrow('an issued version never changes');
  await expect(world.query('delete from draft_version where id = $1', [first.id])).rejects.toThrow(
    'never changes',
  );
});

test('the chair finalises what has been answered and approved, as it stands', async () => {
  const it = await Drafted.open(world);
  const { id } = await it.comment();
  expect(await it.chair.refused(beginFinalising, it.here)).toMatchObject({
    code: 'comments-unanswered',
    facts: { comments: ['1.1'] },
  });
  await it.answer(id, 'accepted_with_changes', 'See the new wording.');
  expect(await it.chair.refused(beginFinalising, it.here)).toMatchObject({ code: 'round-still-open' });
  await it.closeRound();
  await edit(it, it.secretary, 1, 1, 'The group advises to seek funding for two projects.');
  await it.secretary.call(takeParagraph, paragraph(it, 2));
  await it.chair.call(beginFinalising, it.here);
  expect((await working(it, it.chair)).paragraphs[2]?.lease).toBeNull();
  const late = { ...paragraph(it, 2), kind: 'paragraph' as const, text: 'Too late.', marks: [] };
  expect(await it.secretary.refused(editParagraph, late, { match: 1 })).toMatchObject({
    code: 'not-at-this-stage',
  });
  expect(await it.chair.refused(finalise, { ...it.here, changeNote: '' })).toMatchObject({
    code: 'changes-unapproved',
    facts: { paragraphs: ['1'] },
  });
  const { changes } = await it.chair.call(compareVersions, { ...it.here, from: 1, to: 'working' });
  expect(changes).toMatchObject([{ kind: 'changed', revision: 2, approved: false, comments: ['1.1'] }]);
  const approve = { ...paragraph(it, 1), revision: 2, approved: true };
  expect(await it.chair.refused(approveChange, { ...approve, revision: 1 })).toMatchObject({ status: 412 });
  await it.chair.call(approveChange, approve);
  await edit(it, it.chair, 1, 2, 'The group advises to seek funding for three projects.');
  expect(await it.chair.refused(finalise, { ...it.here, changeNote: '' })).toMatchObject({
    code: 'changes-unapproved',
  });
  await it.chair.call(approveChange, { ...approve, revision: 3 });
  expect(await it.secretary.refused(finalise, { ...it.here, changeNote: '' })).toMatchObject({
    code: 'not-your-role',
  });
  expect(await it.chair.call(finalise, { ...it.here, changeNote: '' })).toMatchObject({
    n: 2,
    state: 'final',
  });
  expect(await it.head()).toMatchObject({ state: 'finalising', current: { state: 'final', n: 2 } });
});
