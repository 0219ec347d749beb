// Follows journals with many sockets, in a process of its own, and notes when each comment reached each of them.
import { setTimeout as later } from 'node:timers/promises';
import { io } from 'socket.io-client';

const SETTLING_MS = 700;
const LONGEST_WAIT_MS = 8_000;

/** Wall time in milliseconds with fractions: the same clock in every process of this machine. */
const now = () => performance.timeOrigin + performance.now();
let sockets = [];
/** For each comment text: how many arrivals at which socket, and the time of the last first arrival. */
let seen = new Map();

function note(index, { entries }) {
  for (const { type, payload } of entries) {
    if (type !== 'comment.added') continue;
    const { text } = payload.comment;
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
  socket.on('entries', (_, batch) => {
    upTo = batch.upTo;
    note(index, batch);
  });
  return socket;
}

const connected = (socket) =>
  new Promise((done, fail) => {
    if (socket.connected) return done();
    socket.once('connect', done);
    socket.once('connect_error', fail);
  });

const acts = {
  async follow({ url, places }) {
    seen = new Map();
    sockets = places.map((place, index) => follow(url, place, index));
    await Promise.all(sockets.map(connected));
    await later(SETTLING_MS);
  },
  async cut({ share }) {
    for (const socket of sockets) if (Math.random() < share) socket.io.engine?.close();
  },
  async report({ texts }) {
    const waiting = () => texts.some((text) => (seen.get(text)?.by.size ?? 0) < sockets.length);
    for (const end = now() + LONGEST_WAIT_MS; waiting() && now() < end;) await later(50);
    let [lost, doubled] = [0, 0];
    const last = {};
    for (const text of texts) {
      const arrivals = seen.get(text) ?? { by: new Map(), last: Infinity };
      lost += sockets.length - arrivals.by.size;
      for (const times of arrivals.by.values()) doubled += times - 1;
      last[text] = arrivals.last;
    }
    for (const socket of sockets) socket.close();
    return { lost, doubled, last };
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
