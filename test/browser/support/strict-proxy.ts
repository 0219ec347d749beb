import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Proxy {
  readonly server: string;
  /** How many lines it has refused. */
  readonly refused: () => number;
  /** Answers everything itself from now on, and passes nothing on; null passes it on again. */
  readonly answer: (status: number | null) => void;
  readonly stop: () => void;
}

/** A proxy as some offices have it: it passes requests on, and lets nobody open a line through it. */
export async function strictProxy(): Promise<Proxy> {
  let refused = 0;
  let own: number | null = null;
  const proxy = createServer((asked, answer) => {
    if (own !== null) {
      answer.writeHead(own, { 'content-type': 'text/html' }).end(`<h1>${String(own)}</h1>`);
      return;
    }
    const passed = request(asked.url ?? '', { method: asked.method, headers: asked.headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    answer.on('close', () => passed.destroy());
    asked.pipe(passed);
  });
  for (const line of ['connect', 'upgrade'])
    proxy.on(line, (_, socket: { end: (text: string) => void }) => {
      refused += 1;
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;
  const stop = () => {
    proxy.close();
    proxy.closeAllConnections();
  };
  const server = `http://127.0.0.1:${port}`;
  return { server, refused: () => refused, answer: (status) => void (own = status), stop };
}
