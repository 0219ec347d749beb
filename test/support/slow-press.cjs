// A press as the tests need one: it prints what it is told at once, and never comes back from a letter that hangs.
const { parentPort } = require('node:worker_threads');

parentPort.on('message', ({ no, letter }) => {
  if (letter === 'hangs') for (;;);
  if (letter === 'breaks') parentPort.postMessage({ no, fault: 'It cannot be set.' });
  else parentPort.postMessage({ no, pdf: Buffer.from(letter) });
});
