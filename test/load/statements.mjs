// How many statements a comment costs the database, all told.
import { setTimeout as later } from 'node:timers/promises';
import { newText, say, watch } from './rounds.mjs';

const COMMENTS = 100;
const IDLE_MS = 4_000;
const counted = `
  select coalesce(sum(s.calls), 0)::int as calls
    from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = 'consilia_app'`;

/**
 * Statements for each of a hundred comments said one after another, so that no two share a turn, while nineteen
 * follow. What the server asks when nobody says anything is counted before, and taken off for the time it took.
 */
export async function statementsPerComment(asSuperuser, server, { ground, followers }) {
  return asSuperuser(async (db) => {
    await db.query('create extension if not exists pg_stat_statements');
    const calls = async () => (await db.query(counted)).rows[0].calls;
    const [group] = ground.groups;
    await watch(server, { followers, watching: 19 }, [group]);
    await say(server, group, ground.writers[0], newText());
    const idle = await during(calls, () => later(IDLE_MS));
    const texts = Array.from({ length: COMMENTS }, newText);
    const busy = await during(calls, async () => {
      for (const text of texts) await say(server, group, ground.writers[0], text);
    });
    await followers.ask({ act: 'report', said: [[group.groupId, texts]] });
    return (busy.calls - (idle.calls * busy.ms) / idle.ms) / COMMENTS;
  });
}

async function during(calls, work) {
  const [before, from] = [await calls(), performance.now()];
  await work();
  return { ms: performance.now() - from, calls: (await calls()) - before };
}
