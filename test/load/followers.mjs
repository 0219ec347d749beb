// Follows journals with many sockets, in a process of its own, and notes when each comment, or each change of the floor, reached each of them.
import { setTimeout as later } from 'node:timers/promises';
import { io } from 'socket.io-client';

const SETTLING_MS = 700;
const LONGEST_WAIT_MS = 8_000;

/** Wall time in milliseconds with fractions: the same clock in every process of this machine. */
const now = () => performance.timeOrigin + performance.now();
/** Everyone who follows: the socket, and the group. */
let followers = [];
/** For each text of a comment, or seconds of a turn: how many arrivals at which socket, and the time of the last first arrival. */
let seen = new Map();

/** As a comment travels: `libs/contracts/carried.ts`. */
function note(index, entries) {
  for (const [, , , type, payload] of entries) {
    const text = { 'comment.added': payload[7], 'floor.given': String(payload.seconds) }[type];
    if (text === undefined) continue;
    const arrivals = seen.get(text) ?? seen.set(text, { by: new Map(), last: 0 }).get(text);
    const before = arrivals.by.get(index) ?? 0;
    arrivals.by.set(index, before + 1);
    if (before === 0) arrivals.last = now();
  }
}

function follow(url, { cookie, groupId, after }, index) {
  const socket = io(url, {
    transports: ['websocket'],
    forceNew: true,
    extraHeaders: { cookie },
    reconnectionDelay: 20,
    reconnectionDelayMax: 60,
  });
  let upTo = after;
  socket.on('connect', () => socket.emit('follow', { groupId, after: upTo }));
  socket.on('entries', (_, [head, ...entries]) => {
    upTo = head;
    note(index, entries);
  });
  return { socket, groupId };
}

const connected = ({ socket }) =>
  new Promise((done, fail) => {
    if (socket.connected) return done();
    socket.once('connect', done);
    socket.once('connect_error', fail);
  });

const acts = {
  async follow({ url, places }) {
    seen = new Map();
    followers = places.map((place, index) => follow(url, place, index));
    await Promise.all(followers.map(connected));
    await later(SETTLING_MS);
  },
  async cut({ share }) {
    for (const { socket } of followers) if (Math.random() < share) socket.io.engine?.close();
  },
  async report({ said }) {
    const counted = new Map(said.map(([groupId]) => [groupId, 0]));
    for (const { groupId } of followers) counted.set(groupId, counted.get(groupId) + 1);
    const all = said.flatMap(([groupId, texts]) => texts.map((text) => ({ text, by: counted.get(groupId) })));
    const arrived = (text) => seen.get(text)?.by.size ?? 0;
    const waiting = () => all.some(({ text, by }) => arrived(text) < by);
    for (const end = now() + LONGEST_WAIT_MS; waiting() && now() < end;) await later(50);
    for (const { socket } of followers) socket.close();
    let [lost, doubled] = [0, 0];
    for (const { text, by } of all) {
      lost += by - arrived(text);
      for (const times of seen.get(text)?.by.values() ?? []) doubled += times - 1;
    }
    return { lost, doubled, last: Object.fromEntries([...seen].map(([text, { last }]) => [text, last])) };
  },
};

process.on('message', ({ act, asked, ...what }) => {
  const answer = (it) => asked && process.send(it);
  acts[act](what).then(
    (result) => answer({ result: result ?? null }),
    (error) => answer({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
