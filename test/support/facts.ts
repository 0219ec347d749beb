import { randomUUID } from 'node:crypto';
import type { EntryType, Payload } from '@lib/contracts';
import { onBehalfOf, theSystem } from '@lib/platform';
import type { World } from './world';

const counts = { agree: 1, agreeWithNote: 0, object: 0, silent: 1, total: 2 };
const text = { symbol: 'IAG/2/ADV/3', title: 'Advice on key actions' };
const hours = (n: number) => new Date(Date.now() + n * 3_600_000);

/** Puts facts on a group's record as the slices do, for those who only read the record. */
export function recordOf(world: World, groupId: string) {
  const [draftId, roundId, circulationId] = [randomUUID(), randomUUID(), randomUUID()];
  const record = <T extends EntryType>(type: T, payload: Payload<T>, by: string | null = null) =>
    world.journal.write(groupId, by === null ? theSystem : onBehalfOf(by), async (page) =>
      page.record(type, payload),
    );
  const round = { draftId, roundId, ...text };
  const circulation = { circulationId, ...text };
  const until = (n: number) => ({ expiresAt: hours(n), zone: 'Africa/Dakar' });
  return {
    draftId,
    roundId,
    circulationId,
    record,
    opens: (n = 48, by?: string) =>
      record('round.opened', { ...round, n: 1, closesAt: hours(n), zone: 'Africa/Dakar' }, by ?? null),
    extends: (n: number) =>
      record('round.extended', { ...round, closesAt: hours(n), zone: 'Africa/Dakar', reason: 'A holiday' }),
    ends: () => record('round.ended', { ...round, unanswered: 2 }),
    closes: () => record('round.closed', { ...round, comments: 2 }),
    circulates: (n = 72) =>
      record('circulation.opened', { ...circulation, draftId, mode: 'silence', hashes: [], ...until(n) }),
    agrees: (personId: string) =>
      record(
        'answer.given',
        { circulationId, personId, party: 'SN', kind: 'agree', note: 'quite confidential' },
        personId,
      ),
    givesMore: (n: number) =>
      record('circulation.extended', { ...circulation, reason: 'A holiday', ...until(n) }),
    objects: (personId: string) =>
      record(
        'silence.broken',
        {
          ...circulation,
          objection: {
            id: randomUUID(),
            personId,
            party: 'FJ',
            paragraphs: ['13'],
            reason: 'Too narrow',
            proposed: 'Wider',
            at: new Date(),
            liftedAt: null,
          },
        },
        personId,
      ),
    lifts: (personId: string, reopened: boolean) =>
      record(
        'objection.lifted',
        { ...circulation, objectionId: randomUUID(), party: 'FJ', reopened, note: '', ...until(48) },
        personId,
      ),
    takesBack: () => record('circulation.superseded', { ...circulation, draftId, reason: 'Paragraph 13' }),
    isAgreed: () => record('circulation.agreed', { ...circulation, counts, reservations: 0, how: 'silence' }),
  };
}
