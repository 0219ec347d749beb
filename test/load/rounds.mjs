// One round of load on one server: comments at a rate with followers, or writers as fast as they can.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request, Agent } from 'node:http';
import { setTimeout as later } from 'node:timers/promises';

const TICKS_PER_SECOND = 100;
const BETWEEN_CUTS_MS = 400;
export const now = () => performance.timeOrigin + performance.now();
/** Lets go of a line before a server does: a comment said on one that is just being closed would be lost to the count. */
const agent = new Agent({ keepAlive: true, maxSockets: 64, timeout: 3_000 });

/** Processor seconds that a process has used so far, user and system together. */
export function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** Says a comment; done when the server has acknowledged it. */
export const say = (server, { path, body }, cookie, text) => post(server, path, { ...body, text }, cookie);

/** Sends a command; done when the server has acknowledged it. */
export function post({ port }, path, body, cookie) {
  return new Promise((done, fail) => {
    const payload = JSON.stringify(body);
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(payload),
      cookie,
      'idempotency-key': randomUUID(),
    };
    const asked = request({ host: '127.0.0.1', port, path, method: 'POST', headers, agent }, (response) => {
      let answer = '';
      response.on('data', (chunk) => (answer += chunk));
      response.on('end', () =>
        response.statusCode === 201 ? done() : fail(new Error(`${response.statusCode} ${answer}`)),
      );
    });
    asked.on('error', fail);
    asked.end(payload);
  });
}

const filler = ' Please name the conventions, and say by when each of them is expected to report on it.';
export const newText = () => `${randomUUID()}${filler}`;

export const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** Has so many sockets follow each of these groups. */
export async function watch(server, { followers, watching }, groups) {
  const places = [];
  for (const { groupId, readers } of groups) {
    const after = await server.headOf(groupId);
    places.push(...readers.slice(0, watching).map((cookie) => ({ cookie, groupId, after })));
  }
  await followers.ask({ act: 'follow', url: `http://127.0.0.1:${server.port}`, places });
}

/**
 * Comments at a rate while sockets follow; gives CPU milliseconds a delivery, and milliseconds until all have it. The
 * clock starts when a comment is due, so that a server that holds up the next one does not look better for it.
 */
export async function atRate(server, { ground, followers, watching, rate, seconds, cut = 0 }) {
  const [group] = ground.groups;
  await watch(server, { followers, watching }, [group]);
  const before = cpuOf(server.pid);
  const { due, all } = sayAtRate(server, { ground, rate, seconds });
  const cutter = cut > 0 && setInterval(() => followers.tell({ act: 'cut', share: cut }), BETWEEN_CUTS_MS);
  await all.finally(() => clearInterval(cutter));
  const cpu = cpuOf(server.pid) - before;
  const { lost, doubled, last } = await followers.ask({
    act: 'report',
    said: [[group.groupId, [...due.keys()]]],
  });
  const waits = [...due].map(([text, from]) => (last[text] ?? Infinity) - from).sort((a, b) => a - b);
  return {
    cpu: (cpu * 1_000) / (due.size * watching),
    p50: at(waits, 0.5),
    p99: at(waits, 0.99),
    lost,
    doubled,
  };
}

/** Says comments one after another as they fall due: gives when each was, and the promise that all are acknowledged. */
function sayAtRate(server, { ground, rate, seconds }) {
  const due = new Map();
  const start = now();
  const all = Array.from({ length: rate * seconds }, async (_, i) => {
    const moment = start + (i * 1_000) / rate;
    await later(moment - now());
    const text = newText();
    due.set(text, moment);
    await say(server, ground.groups[0], ground.writers[i % ground.writers.length], text);
  });
  return { due, all: Promise.all(all) };
}

/**
 * Sixteen writers, each saying the next comment when the last is acknowledged, all in one group or each in another,
 * and followers in each of them; gives writes a second and CPU milliseconds a write.
 */
export async function closedLoop(server, { ground, followers, watching, spread, seconds }) {
  const groups = spread ? ground.groups : ground.groups.slice(0, 1);
  await watch(server, { followers, watching }, groups);
  const said = groups.map(({ groupId }) => [groupId, []]);
  const [from, before] = [now(), cpuOf(server.pid)];
  const end = from + seconds * 1_000;
  const write = async (cookie, i) => {
    const place = spread ? i : 0;
    while (now() < end) {
      const text = newText();
      said[place][1].push(text);
      await say(server, groups[place], cookie, text);
    }
  };
  await Promise.all(ground.writers.map(write));
  const [took, cpu] = [now() - from, cpuOf(server.pid) - before];
  const writes = said.reduce((total, [, texts]) => total + texts.length, 0);
  const { lost, doubled } = await followers.ask({ act: 'report', said });
  return { writes: (writes * 1_000) / took, cpu: (cpu * 1_000) / writes, lost, doubled };
}
