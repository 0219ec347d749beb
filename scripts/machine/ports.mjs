import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

/** Tries to listen on a port; gives the port that was had, or the code of the error. */
function listen(options) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }) => resolve({ code }));
    server.listen(options, () => {
      const { port } = server.address();
      server.close(() => resolve({ port }));
    });
  });
}

/** Refuses a port that the app will not get. Both addresses are tried: some systems let them differ. */
export async function checkPort(port) {
  for (const options of [{ port }, { port, host: '127.0.0.1' }]) {
    const { code } = await listen(options);
    if (code === 'EADDRINUSE')
      throw new Failure(
        `Port ${port} is taken by another program. Set PORT to a free one: PORT=${port + 1} npm start`,
      );
    if (code === 'EACCES')
      throw new Failure(
        `Port ${port} is not allowed for this user. Set PORT to one from 1024 up: PORT=3000 npm start`,
      );
    if (code && options.host)
      throw new Failure(`Port ${port} cannot be used (${code}). Set PORT to another.`);
  }
}

/** A free port of this machine's own address: the one preferred, when it is free. */
export async function freePort(preferred) {
  const kept = preferred ? await listen({ port: preferred, host: '127.0.0.1' }) : {};
  return kept.port ?? (await listen({ port: 0, host: '127.0.0.1' })).port;
}
