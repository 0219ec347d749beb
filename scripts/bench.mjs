import { loadavg } from 'node:os';
import { layGround } from '../test/load/ground.mjs';
import { measureMail } from '../test/load/mail.mjs';
import { atRate, closedLoop } from '../test/load/rounds.mjs';
import { measuredEnvironment, startBare, startFollowers, startMeasuredApi } from '../test/load/servers.mjs';
import { statementsPerComment } from '../test/load/statements.mjs';
import { floorChanges, laySitting } from '../test/load/sitting.mjs';
import { count, head, line } from '../test/load/table.mjs';
import { migrate } from './machine/app.mjs';
import { buildServer } from './machine/built.mjs';
import { endRunning } from './machine/children.mjs';
import { explain, Failure } from './machine/failure.mjs';
import { install } from './machine/install.mjs';
import { step } from './machine/progress.mjs';
import { checkMachine } from './machine/settings.mjs';
import { onStop } from './machine/stopping.mjs';
import { temporaryMachine } from './machine/temporary.mjs';

/**
 * Measures the API beside a bare server that checks and records nothing, in turns, on one database that flushes to
 * disk. Figures depend on the machine and on what else it does; ratios of one run less so. Nothing here fails for
 * being slow: only for what is counted (lost, doubled, statements).
 */
const name = 'load';
const usage = 'npm run bench [-- --rounds=3 --seconds=8]';

const aims = {
  cpu: { 19: { most: 2.2 }, 200: { most: 1.6 } },
  p99: { 19: {}, 200: { most: 1.6 } },
  hot: { least: 0.3 },
  spread: { least: 0.4 },
  mail: { least: 0.8 },
  lines: { most: 5 },
  statements: { most: 6 },
  none: { most: 0 },
};

const rated = [
  [19, 10],
  [19, 50],
  [200, 10],
  [200, 50],
].map(([watching, rate]) => ({
  title: `K = ${watching}, ${rate} comments/s`,
  watching,
  rate,
  measure: (server, how) => atRate(server, { ...how, watching, rate }),
}));
const turns = [2, 5].map((rate) => ({
  title: `The floor passes ${rate} times/s, K = 200`,
  watching: 200,
  measure: (server, how) => floorChanges(server, { ...how, watching: 200, rate }),
}));
const looped = [
  { title: '16 writers, one hot group', spread: false, aim: aims.hot },
  { title: '16 writers, sixteen groups', spread: true, aim: aims.spread },
].map((cell) => ({
  ...cell,
  measure: (server, how) => closedLoop(server, { ...how, watching: 19, spread: cell.spread }),
}));
const cells = [...rated, ...turns, ...looped];

const lines = [];
let machine;

async function leave(code) {
  endRunning();
  await Promise.all(lines.map((it) => it.end().catch(() => {})));
  await machine?.stop();
  process.exit(code);
}

function read(asked) {
  const given = Object.fromEntries(
    asked.map((it) => /^--(rounds|seconds)=([1-9]\d{0,2})$/.exec(it)?.slice(1) ?? ['?']),
  );
  if ('?' in given) throw new Failure(`Not understood. ${usage}`);
  return { rounds: Number(given.rounds ?? 3), seconds: Number(given.seconds ?? 8) };
}

/** An empty database, what a server that works on it is told, and a line to it. */
async function prepareDatabase(called) {
  const { databaseUrl, ownerUrl } = await machine.database(called);
  const environment = await measuredEnvironment(databaseUrl);
  await migrate(environment, ownerUrl);
  const { default: pg } = await import('pg'); // one of the packages that were installed just now
  const db = new pg.Client({ connectionString: ownerUrl });
  db.on('error', () => {});
  await db.connect();
  lines.push(db);
  return { databaseUrl, environment, db };
}

/** A database with sixteen groups in it, and the servers that work on it. */
async function prepare() {
  machine = await temporaryMachine({ redis: false, durable: true, counting: true });
  const { databaseUrl, environment, db } = await prepareDatabase(name);
  await db.query('begin');
  const ground = await layGround(db);
  const sitting = await laySitting(db, ground.groups[0].groupId);
  await db.query('commit');
  const headOf = async (groupId) =>
    (await db.query('select seq from journal_head where group_id = $1', [groupId])).rows[0].seq;
  const app = await startMeasuredApi(machine, environment, headOf);
  const bare = await startBare(machine, databaseUrl);
  return {
    servers: { app, bare },
    how: { ground: { ...ground, sitting }, followers: await startFollowers(machine) },
  };
}

/** Measures every cell on both servers, and begins every other round with the other of them. */
async function play({ rounds, seconds }, { servers, how }) {
  const results = new Map(cells.map((cell) => [cell, []]));
  const { app, bare } = servers;
  for (const server of [app, bare]) await looped[0].measure(server, { ...how, seconds: 3 });
  for (let round = 1; round <= rounds; round++)
    await step(`Round ${round} of ${rounds}`, async () => {
      for (const cell of cells) {
        const pair = {};
        for (const server of round % 2 === 1 ? [app, bare] : [bare, app])
          pair[server.name] = await cell.measure(server, { ...how, seconds });
        results.get(cell).push(pair);
      }
    });
  return results;
}

/** What all rounds of a cell have of one measure. */
const pairs = (results, cell, measure) =>
  results.get(cell).map(({ app, bare }) => ({ app: app[measure], bare: bare[measure] }));

function tellRates(results) {
  for (const cell of rated) {
    console.log(`\n${cell.title}`);
    line('  CPU ms a delivery', pairs(results, cell, 'cpu'), aims.cpu[cell.watching]);
    line('  until all have it, p50 ms', pairs(results, cell, 'p50'));
    line('  until all have it, p99 ms', pairs(results, cell, 'p99'), aims.p99[cell.watching]);
  }
  for (const cell of turns) {
    console.log(`\n${cell.title}`);
    line('  until all have it, p50 ms', pairs(results, cell, 'p50'));
    line('  until all have it, p99 ms', pairs(results, cell, 'p99'), aims.p99[cell.watching]);
  }
  for (const cell of looped) {
    console.log(`\n${cell.title}`);
    line('  writes a second', pairs(results, cell, 'writes'), cell.aim);
    line('  CPU ms a write', pairs(results, cell, 'cpu'));
  }
}

/** Tells what was counted, and whether all of it is as it must be. */
function tellCounts(results, { statements, wakeUps }, cut, mail) {
  console.log('\ncounted');
  const all = [...results.values()].flat().map(({ app }) => app);
  const sum = (of, what) => of.reduce((total, it) => total + it[what], 0);
  return [
    count('  statements a comment', statements, aims.statements),
    count('  wake-ups of other processes a comment', wakeUps, {}),
    count('  lost', sum(all, 'lost'), aims.none),
    count('  doubled', sum(all, 'doubled'), aims.none),
    count('  lost over forced reconnects', cut.lost, aims.none),
    count('  doubled over forced reconnects', cut.doubled, aims.none),
    count('  lines to the mail server at once', mail.lines, aims.lines),
  ].every(Boolean);
}

/** Letters have a database of their own: a worker reads first what was said in the groups, which here is very much. */
async function handIn(rounds) {
  const { environment, db } = await prepareDatabase('mail');
  return measureMail(machine, environment, db, rounds);
}

async function bench(asked) {
  const options = read(asked);
  checkMachine();
  if (process.platform !== 'linux')
    throw new Failure('CPU is read from /proc: the bench runs on Linux only.');
  await install();
  await buildServer();
  const [load] = loadavg();
  if (load > 1)
    console.log(
      `  This machine has other work (load ${load.toFixed(1)}): the figures will tell of that too.`,
    );
  const laid = await step('Preparing a database and both servers', prepare);
  const { servers, how } = laid;
  const counted = await step('Counting statements', () =>
    statementsPerComment((work) => machine.asSuperuser(name, work), servers.app, how),
  );
  const cut = await step('Cutting lines', () =>
    atRate(servers.app, { ...how, watching: 200, rate: 50, seconds: options.seconds, cut: 0.1 }),
  );
  const results = await play(options, laid);
  console.log(
    `\nThe API alone, without its log of requests, on Postgres with fsync. ${options.rounds} rounds.`,
  );
  head();
  tellRates(results);
  const mail = await step('Handing in letters', () => handIn(options.rounds));
  console.log('\n200 letters of a notification');
  line('  letters a second', mail.pairs, aims.mail);
  return tellCounts(results, counted, cut, mail);
}

onStop(() => leave(1));

bench(process.argv.slice(2)).then(
  (isAsItMustBe) => leave(isAsItMustBe ? 0 : 1),
  (error) => {
    explain(error);
    return leave(1);
  },
);
