// How many statements a comment costs the database, all told.
import { newText, say, watch } from './rounds.mjs';

const COMMENTS = 100;
const counted = `
  select s.queryid as id, s.query ~ 'pg_notify' as "isWakeUp", sum(s.calls)::int as calls
    from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = 'consilia_app' group by 1, 2`;

/**
 * Statements for each of a hundred comments said one after another, so that no two share a turn, while nineteen
 * follow. Begin and commit count. What comes by the second and not by the comment (looking whether a session still
 * holds, or a journal has grown) does not: it is told from the rest by being asked less than half as often. The wake-up
 * of other processes is told apart: it comes after the commit, and one does for all comments of ten milliseconds.
 */
export async function statementsPerComment(asSuperuser, server, { ground, followers }) {
  return asSuperuser(async (db) => {
    await db.query('create extension if not exists pg_stat_statements');
    const look = async () => new Map((await db.query(counted)).rows.map((it) => [it.id, it]));
    const [group] = ground.groups;
    await watch(server, { followers, watching: 19 }, [group]);
    await say(server, group, ground.writers[0], newText());
    const texts = Array.from({ length: COMMENTS }, newText);
    const before = await look();
    for (const text of texts) await say(server, group, ground.writers[0], text);
    await followers.ask({ act: 'report', said: [[group.groupId, texts]] });
    const asked = [...(await look()).values()].map(({ id, isWakeUp, calls }) => ({
      isWakeUp,
      times: calls - (before.get(id)?.calls ?? 0),
    }));
    const each = (some) => some.reduce((all, { times }) => all + times, 0) / COMMENTS;
    return {
      statements: each(asked.filter(({ isWakeUp, times }) => !isWakeUp && times >= COMMENTS / 2)),
      wakeUps: each(asked.filter(({ isWakeUp }) => isWakeUp)),
    };
  });
}
