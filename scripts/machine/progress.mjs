const every = 5_000;

/** Does a piece of work under a name, and says every few seconds that it is still at it. */
export async function step(name, work) {
  const from = performance.now();
  const elapsed = () => `${((performance.now() - from) / 1_000).toFixed(1)} s`;
  const tell = setInterval(() => console.log(`… ${name}: ${elapsed()} so far`), every);
  try {
    const result = await work();
    console.log(`✓ ${name} (${elapsed()})`);
    return result;
  } catch (error) {
    console.log(`✗ ${name} (${elapsed()})`);
    throw error;
  } finally {
    clearInterval(tell);
  }
}
