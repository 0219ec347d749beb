import type { Scene } from './matrix-scene';
import type { World } from './world';

const ofComments = 'comment_id = any(array(select id from comment where group_id = $1))';

const ofNotifications = 'notification_id = any(array(select id from notification where group_id = $1))';

/** How the rows of a scene are found in tables that name neither their group nor a person. */
const where: Record<string, string> = {
  person: 'id = any($2)',
  advisory_group: 'id = $1',
  paragraph_revision: 'paragraph_id = any(array(select id from paragraph where group_id = $1))',
  comment_revision: ofComments,
  comment_support: ofComments,
  comment_reply: ofComments,
  letter: 'journal_id = $1',
  chamber: 'group_id = $1',
  focal_point: `email = $1::text || '@example.org'`,
  notification_text: ofNotifications,
  notification_waiver: ofNotifications,
  notification_response: ofNotifications,
  notification_attachment: ofNotifications,
  response_file: `response_id = any(array(select id from notification_response where ${ofNotifications}))`,
  unreached: ofNotifications,
  party_reached: ofNotifications,
  circulation_seat: 'circulation_id = any(array(select id from circulation where group_id = $1))',
};
/** What no command of a group or a person writes, or what says nothing of who wrote it. */
const leftOut = [
  'migrations',
  'party',
  'demo_mail',
  'sign_in_try',
  'stored_file',
  'journal_bookmark',
  'outage',
  'notification_counter',
  'sign_of_life',
];

const tables = `
  select t.table_name as name, array_agg(c.column_name::text) as columns
    from information_schema.tables t
    join information_schema.columns c on c.table_schema = t.table_schema and c.table_name = t.table_name
   where t.table_schema = 'public' and t.table_type = 'BASE TABLE' group by t.table_name`;

function rowsOf(name: string, columns: string[]): string | undefined {
  if (where[name] !== undefined) return where[name];
  if (columns.includes('group_id')) return 'group_id = $1';
  return columns.includes('person_id') ? 'person_id = any($2)' : undefined;
}

let question: Promise<string> | undefined;

/** Makes the rows of a scene found without a look at all the others: the tests alone ask for them by these columns. */
async function index(world: World, name: string, rows: string): Promise<void> {
  const [, column] = /^(\w+) = /.exec(rows) ?? [];
  await world.query(`create index if not exists looked_at_${name} on ${name} (${column})`);
}

/**
 * The question that reads every row of a scene. A table that nobody has thought of here is an error. There are a
 * thousand scenes, and none is to be read over for another.
 */
async function ask({ world }: Scene): Promise<string> {
  const parts: string[] = [];
  for (const { name, columns } of await world.query(tables)) {
    if (leftOut.includes(name)) continue;
    const rows = rowsOf(name, columns);
    if (rows === undefined) throw new Error(`The walk does not know how to look at ${name}.`);
    await index(world, name, rows);
    parts.push(
      `select '${name}' as name, (select string_agg(t::text, '|' order by t::text) from ${name} t where ${rows}) as rows`,
    );
  }
  return `select md5(string_agg(name || coalesce(rows, ''), ';' order by name)) as digest,
                 (select seq from journal_head where group_id = $1) as seq,
                 cardinality($2::uuid[]) as people from (${parts.join(' union all ')}) it`;
}

/** How everything of a scene stands: a digest of its rows, and the number of its journal. */
export async function stateOf(scene: Scene): Promise<{ digest: string; seq: number }> {
  const text = await (question ??= ask(scene));
  const values = [scene.groupId, scene.personIds];
  return (await scene.world.sealed(scene.groupId, { name: 'scene', text }, values))[0];
}
