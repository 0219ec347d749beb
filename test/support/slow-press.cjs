// A press as the tests need one: it prints what it is told at once, and never comes back from a paper that hangs.
const { parentPort } = require('node:worker_threads');

parentPort.on('message', ({ no, said }) => {
  if (said === 'hangs') for (;;);
  if (said === 'breaks') parentPort.postMessage({ no, fault: 'It cannot be set.' });
  else parentPort.postMessage({ no, pdf: Buffer.from(said) });
});
