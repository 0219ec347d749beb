import { Logger } from '@nestjs/common';
import { Writable } from 'node:stream';
import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { BoundedLog } from './jobs-bounded-log';
import { openLog, StructuredLog } from './log';

/** What is in the log when somebody has said this. */
function logged(say: () => void): string {
  const lines: string[] = [];
  const place = new Writable({
    write: (line: Buffer, _, done) => {
      lines.push(line.toString());
      done();
    },
  });
  Logger.overrideLogger(new StructuredLog(openLog(place)));
  try {
    say();
  } finally {
    Logger.overrideLogger(['error', 'warn']);
  }
  return lines.join('');
}

const quoting = Object.assign(new DatabaseError('invalid input: "What a member wrote"', 1, 'error'), {
  ...{ code: '22P02', detail: 'Key (text)=(What a member wrote) is there.', table: 'comment' },
});
const secrets = ['What a member wrote', 'ann@ministry.example', 'hunter2'];
const faults: readonly (readonly [string, unknown])[] = [
  ['a database that quotes a value', quoting],
  ['the same as the mapper hands it on', new QueryFailedError('select $1', ['What a member wrote'], quoting)],
  ['a mail server that names somebody', new Error('550 5.1.1 <ann@ministry.example>: Recipient unknown')],
  ['a service at an address with a password', new Error('connect redis://:hunter2@127.0.0.1:6379 failed')],
  ['one that is the cause of another', new Error('No.', { cause: new Error('to ann@ministry.example') })],
  ['what is no error at all', 'rejected ann@ministry.example'],
];

test.each(faults)('%s leaves neither words nor names in the log of what keeps going wrong', (_, fault) => {
  const log = new BoundedLog('Post');
  const said = logged(() => log.warn(fault));
  expect(said).toContain('"by":"Post"');
  for (const secret of secrets) expect(said).not.toContain(secret);
});

test('what is not about anybody is kept, with how often it went wrong', () => {
  const log = new BoundedLog('Queues');
  const said = logged(() => log.warn(new Error('connect ECONNREFUSED 127.0.0.1:6379')));
  expect(JSON.parse(said)).toMatchObject({
    ...{ by: 'Queues', times: 1 },
    fault: { name: 'Error', message: 'connect ECONNREFUSED 127.0.0.1:6379' },
  });
  expect(logged(() => log.warn(quoting))).toBe('');
});
