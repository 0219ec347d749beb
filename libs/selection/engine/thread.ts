import { parentPort } from 'node:worker_threads';
import { answer, Malformed } from './requests';
import { OutOfTime } from './solver';
import type { FromThread, ToThread } from './thread-messages';

// The program of a thread: one request after another, each with its progress and then one answer.

const send = (message: FromThread): void => parentPort?.postMessage(message);

/** Progress is for people: more often than this nobody sees it. */
const EVERY = 100;

function brokenBy(error: unknown): FromThread {
  if (error instanceof OutOfTime) return { kind: 'out-of-time' };
  if (error instanceof Malformed) return { kind: 'malformed', faults: error.faults };
  return { kind: 'broken', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

async function work({ name, selection, asks, milliseconds }: ToThread): Promise<FromThread> {
  let last = 0;
  const tell = (progress: Parameters<Parameters<typeof answer>[3]['tell']>[0]) => {
    if (performance.now() - last < EVERY) return;
    last = performance.now();
    send({ kind: 'progress', progress });
  };
  try {
    return { kind: 'answer', answer: await answer(name, selection, asks, { milliseconds, tell }) };
  } catch (error) {
    return brokenBy(error);
  }
}

parentPort?.on('message', (message: ToThread) => {
  work(message).then(send, (error: unknown) => send(brokenBy(error)));
});
