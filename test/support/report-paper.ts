import { downloadMeetingReport, type Input } from '@lib/contracts';
import request from 'supertest';
import type { Person } from './person';
import type { World } from './world';

const bytes = (answer: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void) => {
  const parts: Buffer[] = [];
  answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
};

/** The report of a meeting as a file, as somebody is given it. */
export function reportPaper(
  world: World,
  who: Person,
  { groupId, meetingId, ...how }: Input<typeof downloadMeetingReport>,
) {
  const { path } = downloadMeetingReport;
  const at = path.replace(':groupId', groupId).replace(':meetingId', meetingId);
  const asked = request(world.app.getHttpServer()).get(at).query(how).set('cookie', who.cookie);
  return asked.buffer(true).parse(bytes as never);
}
