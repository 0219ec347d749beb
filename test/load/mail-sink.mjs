// A mail server that takes everything at once. It tells how many messages came, over how many lines, and in what time;
// and what the first of them said.
import { SMTPServer } from 'smtp-server';

let [taken, open, most, first, last] = [0, 0, 0, 0, 0];
let sample = null;

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  logger: false,
  onConnect: (_session, done) => {
    most = Math.max(most, (open += 1));
    done();
  },
  onClose: () => void (open -= 1),
  onMailFrom: (_address, _session, done) => {
    first ||= performance.now();
    done();
  },
  onData: (stream, _session, done) => {
    if (sample === null) {
      sample = [];
      stream.on('data', (piece) => sample.push(piece));
    } else stream.resume();
    stream.on('end', () => {
      taken += 1;
      last = performance.now();
      done();
    });
  },
});
server.on('error', () => {});
server.listen(0, '127.0.0.1', () => process.send({ port: server.server.address().port }));

process.on('message', (what) => {
  if (what === 'told') process.send({ taken, most, ms: last - first });
  if (what === 'sample') process.send(Buffer.concat(sample ?? []).toString('base64'));
  if (what === 'anew') [taken, most, first, last] = [0, open, 0, 0];
});
process.on('disconnect', () => process.exit(0));
