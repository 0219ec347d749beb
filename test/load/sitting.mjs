// A meeting in session, whose chair gives the floor to one speaker after another while the group follows.
import { randomUUID } from 'node:crypto';
import { setTimeout as later } from 'node:timers/promises';
import { addPerson } from './ground.mjs';
import { at, cpuOf, now, post, watch } from './rounds.mjs';

/** The least that a turn may last: each gives one second more, and is known by that among all of its round. */
const SHORTEST_TURN = 30;

/** A meeting of a group in session with one item open, and the chair who presides over it. */
export async function laySitting(db, groupId) {
  const [meetingId, itemId, agendaItem] = [
    randomUUID(),
    randomUUID(),
    { level: 0, title: 'Load', annotation: '' },
  ];
  const chair = await addPerson(db, [groupId], 'AR', 'chair');
  const {
    rows: [{ id: chairId }],
  } = await db.query(`select person_id as id from access_grant where group_id = $1 and role = 'chair'`, [
    groupId,
  ]);
  await db.query(
    `insert into meeting (id, group_id, n, kind, title, state, zone, quorum)
     values ($1, $2, 1, 'online', 'Load', 'in_session', 'UTC', 1)`,
    [meetingId, groupId],
  );
  const rest = {
    number: '1',
    minutes: null,
    presenter: '',
    visibility: 'group',
    documents: [],
    heading: false,
  };
  await db.query(`insert into agenda_issue values ($1, 0, $2, now(), null, '', $3, '[]')`, [
    meetingId,
    groupId,
    JSON.stringify([{ id: itemId, ...agendaItem, ...rest }]),
  ]);
  await db.query(
    `insert into meeting_floor values ($1, $2, now(), null, null, $3, false, null, $4, true, null)`,
    [meetingId, groupId, chairId, itemId],
  );
  await db.query(`insert into floor_item values ($1, $2, $3, 'open', 0, now(), false)`, [
    meetingId,
    itemId,
    groupId,
  ]);
  await db.query(
    `insert into attendance select $1, person_id, $2, 'present', now(), null, null, '' from membership where group_id = $2`,
    [meetingId, groupId],
  );
  const path = `/api/groups/${groupId}/meetings/${meetingId}/floor/turns`;
  return { chair, path, line: (many) => lineUp(db, { meetingId, groupId, itemId }, many) };
}

/** So many wait to speak, and nobody has spoken yet: gives their turns in the order in which they come. */
async function lineUp(db, { meetingId, groupId, itemId }, many) {
  await db.query('delete from floor_turn where meeting_id = $1', [meetingId]);
  const { rows } = await db.query('select person_id as id from membership where group_id = $1 order by 1', [
    groupId,
  ]);
  const turns = Array.from({ length: many }, (_, i) => [randomUUID(), rows[i % rows.length].id, i + 1]);
  for (const [id, personId, position] of turns)
    await db.query(
      `insert into floor_turn values ($1, $2, $3, $4, $5, 'statement', 'waiting', $6, now(), null, null, null, null)`,
      [id, meetingId, groupId, itemId, personId, position],
    );
  return turns.map(([id]) => id);
}

/**
 * The floor passes at a rate, from one speaker to the next, while sockets follow: each time when the last change is
 * acknowledged. Gives CPU milliseconds a delivery, and milliseconds from when a change was due until all have it.
 */
export async function floorChanges(server, { ground, followers, watching, rate, seconds }) {
  const [group] = ground.groups;
  const { chair, path, line } = ground.sitting;
  const ids = await line(rate * seconds);
  await watch(server, { followers, watching }, [group]);
  const [before, start, due] = [cpuOf(server.pid), now(), new Map()];
  for (const [i, speakerId] of ids.entries()) {
    const moment = start + (i * 1_000) / rate;
    await later(moment - now());
    due.set(String(SHORTEST_TURN + i), moment);
    const turn = { speakerId, seconds: SHORTEST_TURN + i, speaking: ids[i - 1] ?? null };
    await post(server, path, turn, chair);
  }
  const cpu = cpuOf(server.pid) - before;
  const said = [[group.groupId, [...due.keys()]]];
  const { lost, doubled, last } = await followers.ask({ act: 'report', said });
  const waits = [...due].map(([text, from]) => (last[text] ?? Infinity) - from).sort((a, b) => a - b);
  return {
    cpu: (cpu * 1_000) / (due.size * watching),
    p50: at(waits, 0.5),
    p99: at(waits, 0.99),
    lost,
    doubled,
  };
}
