// One round of load on one server: comments at a rate with followers, or writers as fast as they can.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request, Agent } from 'node:http';

const TICKS_PER_SECOND = 100;
const now = () => performance.timeOrigin + performance.now();
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Processor seconds that a process has used so far, user and system together. */
export function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** Says a comment; done when the server has acknowledged it. */
function say({ port }, { path, body }, cookie, text) {
  return new Promise((done, fail) => {
    const payload = JSON.stringify({ ...body, text });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload), cookie, 'idempotency-key': randomUUID() };
    const asked = request({ host: '127.0.0.1', port, path, method: 'POST', headers, agent }, (response) => {
      let answer = '';
      response.on('data', (chunk) => (answer += chunk));
      response.on('end', () => (response.statusCode === 201 ? done() : fail(new Error(`${response.statusCode} ${answer}`))));
    });
    asked.on('error', fail);
    asked.end(payload);
  });
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const filler = ' Please name the conventions, and say by when each of them is expected to report on it.';

/** Comments at a rate while sockets follow; gives CPU per thousand deliveries, and until all have it. */
export async function atRate(server, { ground, followers, watching, rate, seconds, cut = 0 }) {
  const [group] = ground.groups;
  const after = await server.head(group.groupId);
  const places = ground.readers.slice(0, watching).map((cookie) => ({ cookie, groupId: group.groupId, after }));
  await followers.ask({ act: 'follow', url: `http://127.0.0.1:${server.port}`, places });
  const before = cpuOf(server.pid);
  const sent = new Map();
  const saying = [];
  const cutter = cut > 0 ? setInterval(() => followers.tell({ act: 'cut', share: cut }), 400) : null;
  for (let i = 0; i < rate * seconds; i++) {
    const text = `${randomUUID()}${filler}`;
    sent.set(text, now());
    saying.push(say(server, group, ground.writers[i % ground.writers.length], text));
    await new Promise((done) => setTimeout(done, 1_000 / rate));
  }
  await Promise.all(saying);
  if (cutter) clearInterval(cutter);
  const { lost, doubled, last } = await followers.ask({ act: 'report', texts: [...sent.keys()] });
  const cpu = cpuOf(server.pid) - before;
  const waits = [...sent].map(([text, from]) => last[text] - from).sort((a, b) => a - b);
  return { cpu: (cpu * 1_000) / (sent.size * watching), p50: at(waits, 0.5), p99: at(waits, 0.99), lost, doubled };
}

/** Sixteen writers, each saying the next comment when the last is acknowledged; gives writes a second and CPU a write. */
export async function closedLoop(server, { ground, spread, seconds }) {
  const end = now() + seconds * 1_000;
  const [from, before] = [now(), cpuOf(server.pid)];
  let writes = 0;
  const write = async (cookie, i) => {
    while (now() < end) {
      await say(server, ground.groups[spread ? i : 0], cookie, `${randomUUID()}${filler}`);
      writes += 1;
    }
  };
  await Promise.all(ground.writers.map(write));
  return { writes: (writes * 1_000) / (now() - from), cpu: ((cpuOf(server.pid) - before) * 1_000) / writes };
}
