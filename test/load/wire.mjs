// What travels over an open line, counted where it arrives: bytes on the socket, frames and all.
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';

/** Passes everything on between a client and the server, and counts what comes back. */
async function counted(port) {
  const { createServer } = await import('node:net');
  const counter = { bytes: 0 };
  const server = createServer((client) => {
    const line = connect(port, '127.0.0.1');
    line.on('data', (chunk) => (counter.bytes += chunk.length));
    client.pipe(line).pipe(client);
    for (const end of [client, line]) end.on('error', () => (client.destroy(), line.destroy()));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { counter, port: server.address().port, stop: () => server.close() };
}

/** Bytes of one comment's event, as it comes over a line that is compressed or is not; and of a line on which nothing happens. */
export async function measureWire({ port, cookie, group, say }, { isThin, idleSeconds }) {
  const { io } = await import('socket.io-client');
  const through = await counted(port);
  const socket = io(`http://127.0.0.1:${through.port}`, {
    transports: ['websocket'],
    forceNew: true,
    extraHeaders: { cookie },
    ...(isThin && { query: { thin: '1' } }),
  });
  try {
    await once(socket, 'connect');
    socket.emit('follow', { groupId: group.groupId, after: group.seq });
    await later(1_000);
    const sizes = [];
    for (let i = 0; i < 5; i++) {
      const before = through.counter.bytes;
      await Promise.all([once(socket, 'entries'), say()]);
      await later(200);
      sizes.push(through.counter.bytes - before);
    }
    const before = through.counter.bytes;
    await later(idleSeconds * 1_000);
    return {
      event: sizes.sort((a, b) => a - b)[2],
      idle: ((through.counter.bytes - before) * 3_600) / idleSeconds,
    };
  } finally {
    socket.close();
    through.stop();
  }
}
