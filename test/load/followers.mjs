// Follows journals with many sockets, in a process of its own, and notes when each comment reached each of them.
import { io } from 'socket.io-client';

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
  const socket = io(url, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie }, reconnectionDelay: 20, reconnectionDelayMax: 60 });
  let upTo = after;
  socket.on('connect', () => socket.emit('follow', { groupId, after: upTo }));
  socket.on('entries', (_, batch) => {
    upTo = batch.upTo;
    note(index, batch);
  });
  return socket;
}

const acts = {
  async follow({ url, places }) {
    seen = new Map();
    sockets = places.map((place, index) => follow(url, place, index));
    await Promise.all(sockets.map((socket) => new Promise((done) => (socket.connected ? done() : socket.once('connect', done)))));
    await new Promise((done) => setTimeout(done, 300));
  },
  async cut({ share }) {
    for (const socket of sockets) if (Math.random() < share) socket.io.engine?.close();
  },
  async report({ texts }) {
    const waiting = () => texts.some((text) => (seen.get(text)?.by.size ?? 0) < sockets.length);
    for (let i = 0; i < 100 && waiting(); i++) await new Promise((done) => setTimeout(done, 50));
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

process.on('message', ({ act, ...what }) => {
  acts[act](what).then(
    (result) => process.send({ result: result ?? null }),
    (error) => process.send({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
