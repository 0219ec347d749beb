const look = 500;

let told = false;

/** Whether this process has been told to end. */
export const isStopping = () => told;

/**
 * Does something once when this process is told to end, however often and in whatever way it is told; also when the
 * npm that started it is gone, for then nobody can tell it any more.
 */
export function onStop(stop) {
  const once = async (signal) => {
    if (told) return;
    told = true;
    await stop(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void once(signal));
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  if (process.env.npm_lifecycle_event) whenOrphaned(() => void once('npm is gone'));
}

function whenOrphaned(tell) {
  const { ppid } = process;
  const timer = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(timer);
    tell();
  }, look);
  timer.unref();
}
