import { randomUUID } from 'node:crypto';
import {
  DraftState,
  listComments,
  listDocuments,
  listDrafts,
  MeetingState,
  readAdoptions,
  readAgenda,
  readMeetingReport,
  readMeetings,
  readRoster,
  readVersion,
  type Reply,
  Role,
  type Route,
  search,
  Stage,
} from '@lib/contracts';
import fc from 'fast-check';
import { agendaItem } from './support/agendas';
import { draftRows, hour, type Rows, talkRows } from './support/matrix-rows';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();

interface Text {
  state: DraftState;
  isIssued: boolean;
  isWithdrawn: boolean;
}
const texts = fc.array(
  fc.record({
    state: fc.constantFrom(...DraftState.options),
    isIssued: fc.boolean(),
    isWithdrawn: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);
const meetings = fc.array(
  fc.record({ state: fc.constantFrom(...MeetingState.options), isSent: fc.boolean() }),
  {
    maxLength: 2,
  },
);
const roles = fc.uniqueArray(fc.constantFrom(...Role.options), { minLength: 1, maxLength: 2 });
const stages = fc.constantFrom(...Stage.options);

/** A draft in this state, with two versions and a comment; or one that has not been issued. */
async function put(groupId: string, other: string, { state, isIssued, isWithdrawn }: Text): Promise<void> {
  const [draftId, paragraphId, nextId, versionId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const [roundId, commentId, circulationId, sha256] = [randomUUID(), randomUUID(), randomUUID(), 'x'];
  const ids = { groupId, draftId, paragraphId, nextId, versionId, roundId, commentId, circulationId };
  const when = { stage: 'working', draft: state, circulation: 'superseded' } as const;
  const things = { ...ids, when, sha256, other };
  const { draft = [], paragraph = [], draft_version = [] } = draftRows(things);
  const { comment_round = [], comment = [] } = talkRows(things);
  const said = comment.map((it) => ({ ...it, text: 'Wording?', withdrawn_at: isWithdrawn ? hour(0) : null }));
  const named = draft.map((it) => ({ ...it, stem: draftId }));
  const rows: Rows = { draft: named, paragraph };
  if (isIssued) Object.assign(rows, { draft_version, comment_round, comment: said });
  for (const [table, these] of Object.entries(rows))
    await world.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(these),
    ]);
}

/** A meeting in this state, with an agenda that was revised, a report with what put it right, and what it adopted. */
async function putMeeting(groupId: string, n: number, state: MeetingState, isSent: boolean): Promise<void> {
  const [meetingId, paragraphId] = [randomUUID(), randomUUID()];
  const item = { ...agendaItem(0, 'Wording', { visibility: 'closed' }), number: '1', heading: false };
  await world.query(
    `insert into meeting (id, group_id, n, kind, title, state, zone) values ($1, $2, $3, 'online', 'Wording', $4, 'UTC')`,
    [meetingId, groupId, n, state],
  );
  for (const revision of [0, 1])
    await world.query(`insert into agenda_issue values ($1, $2, $3, now(), null, '', $4, '[]')`, [
      ...[meetingId, revision, groupId, JSON.stringify([item])],
    ]);
  const sent = isSent ? [`now()`, `now() + interval '7 days'`] : ['null', 'null'];
  await world.query(`insert into meeting_report values ($1, $2, 1, now(), ${sent.join(', ')}, null, null)`, [
    meetingId,
    groupId,
  ]);
  await world.query(`insert into report_paragraph values ($1, $2, $3, 0, 'narrative', 'Wording.')`, [
    ...[paragraphId, meetingId, groupId],
  ]);
  if (isSent)
    await world.query(`insert into report_corrigendum values ($1, 1, $2, $3, '1', 'Wording!', 'So', now())`, [
      meetingId,
      groupId,
      paragraphId,
    ]);
  await world.query(
    `insert into procedure_adoption (group_id, version, meeting_id, settings, record, adopted_at)
     select $1, $2, $3, settings, 'Paragraph 7', now() from working_procedure where group_id = $1`,
    [groupId, n, meetingId],
  );
}

/** Somebody with a role and no seat, who has left, and whose account is closed: each once in the list, or not at all. */
async function putPeople(groupId: string): Promise<void> {
  const [unseated, observer] = [await world.stranger(), await world.person(groupId, 'observer')];
  const [left, back] = [await world.person(groupId, 'member'), await world.person(groupId, 'member')];
  await world.query(`insert into access_grant values ($1, $2, 'member')`, [unseated.id, groupId]);
  await world.query('update person set active = false where id = any($1)', [[observer.id, left.id]]);
  await world.query('delete from access_grant where person_id = $1', [left.id]);
  const ends = `update membership set status = 'ended', ends_at = now() where group_id = $1 and person_id = any($2)`;
  await world.query(ends, [groupId, [left.id, back.id]]);
  await world.query(
    `insert into membership (group_id, person_id, party, seat_group, overlays, time_zone, expertise, status, starts_at)
     select group_id, person_id, party, seat_group, overlays, time_zone, expertise, 'active', now()
       from membership where group_id = $1 and person_id = $2`,
    [groupId, back.id],
  );
}

/** The reply to a read; null when it is refused. */
async function shown<R extends Route>(
  who: Person,
  route: R,
  input: Record<string, string>,
): Promise<Reply<R> | null> {
  const { status, body } = await who.ask(route, input);
  return status === 200 ? (body as Reply<R>) : null;
}

interface Thing {
  id: string;
}
const named = (kind: string, things: Thing[] = []) => things.map(({ id }) => `${kind} ${id}`);

/** What stands in a draft that somebody sees in the list: its current text, and the comments. */
async function inDraft(
  who: Person,
  groupId: string,
  draftId: string,
  n: number | undefined,
): Promise<string[]> {
  const here = { groupId, draftId };
  const version = n === undefined ? null : await shown(who, readVersion, { ...here, n: String(n) });
  const comments = await shown(who, listComments, here);
  return [...named('paragraph', version?.paragraphs), ...named('comment', comments?.comments)];
}

/** The texts in somebody's list of documents, and what the pages of meetings show them that was published. */
async function documentsOf(who: Person, groupId: string): Promise<string[]> {
  const list = (await shown(who, listDocuments, { groupId }))?.documents ?? [];
  const texts = list.flatMap((it) => (it.of === 'text' ? [it.id] : []));
  return [...texts, ...(await ofMeetings(who, groupId))].map((it) => `document ${it}`);
}

const symbolsOf = (papers: readonly { symbol: string }[] = []) => papers.map(({ symbol }) => symbol);

/** The symbols of a meeting's report and of what put it right, once others than its writers read it. */
async function ofReport(who: Person, of: { groupId: string; meetingId: string }): Promise<string[]> {
  const report = (await shown(who, readMeetingReport, of))?.report;
  return report?.circulatedAt ? [report.symbol, ...symbolsOf(report.corrigenda)] : [];
}

/** The symbols of what the pages of meetings show somebody that was published. */
async function ofMeetings(who: Person, groupId: string): Promise<string[]> {
  const all = symbolsOf((await shown(who, readAdoptions, { groupId }))?.adoptions);
  const held = await shown(who, readMeetings, { groupId });
  for (const { id: meetingId } of held?.meetings ?? []) {
    all.push(...symbolsOf((await shown(who, readAgenda, { groupId, meetingId }))?.issues));
    all.push(...(await ofReport(who, { groupId, meetingId })));
  }
  return all;
}

/** All that somebody's lists show them, as kind and id. */
async function listed(who: Person, groupId: string): Promise<string[]> {
  const drafts = await shown(who, listDrafts, { groupId });
  const roster = await shown(who, readRoster, { groupId });
  const all = [
    ...(await documentsOf(who, groupId)),
    ...named('member', roster?.members),
    ...named('member', roster?.staff),
  ];
  for (const { id, current } of drafts?.drafts ?? [])
    all.push(...(await inDraft(who, groupId, id, current?.n)));
  return [...new Set(all)].sort();
}

/** All that somebody finds, by words that stand in everything, as kind and id. */
async function found(who: Person, groupId: string): Promise<string[]> {
  const all = new Set<string>();
  for (const q of ['wording', 'ministry', 's/', 'cycle/', '1.1', 'wordnig'])
    for (const { kind, id, label, place } of (await shown(who, search, { groupId, q }))?.found ?? [])
      all.add(`${kind} ${place && place.of !== 'text' ? label : id}`);
  return [...all].sort();
}

test('whoever seeks finds what their lists show them, all of it and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(stages, texts, meetings, roles, async (stage, drafts, held, of) => {
      const groupId = await world.group(stage);
      const other = await world.person(groupId, 'member');
      await putPeople(groupId);
      for (const it of drafts) await put(groupId, other.id, it);
      for (const [i, { state, isSent }] of held.entries()) await putMeeting(groupId, i + 1, state, isSent);
      const who = await world.person(groupId, ...of);
      expect(await found(who, groupId)).toEqual(await mayFind(who, groupId));
    }),
    { numRuns: 60 },
  );
}, 120_000);

/** Who may not search at all finds nothing of what they may see elsewhere. */
async function mayFind(who: Person, groupId: string): Promise<string[]> {
  const may = await shown(who, search, { groupId, q: 'x' });
  return may ? listed(who, groupId) : [];
}
