/** Does something once when this process is told to end, however often and in whatever way it is told. */
export function onStop(stop) {
  let told = false;
  const once = async (signal) => {
    if (told) return;
    told = true;
    await stop(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void once(signal));
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}
