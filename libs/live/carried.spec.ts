import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { carried, catalogue, delivered, type Anchor, type Entry, type WordsAt } from '@lib/contracts';

const at = new Date('2026-03-02T09:30:00.123Z');
const nowhere: WordsAt = () => null;
/** What a line makes of entries: text on the way, as any other message. */
const sent = (entries: Entry[], wordsAt = nowhere) =>
  delivered(JSON.parse(JSON.stringify(carried({ entries, upTo: 4_711 }))) as never, wordsAt);
/** As the API would tell it. */
const told = (it: unknown): unknown => JSON.parse(JSON.stringify(it));

const anchor: Anchor = {
  start: 118,
  end: 163,
  quote: 'the governing bodies of the conventions named',
  prefix: 'in consultation with the chairs ',
  suffix: ', by their next ordinary meeting',
};

function commented(differs: object = {}): Entry {
  const [authorId, draftId] = [randomUUID(), randomUUID()];
  const ids = { id: randomUUID(), roundId: randomUUID(), versionId: randomUUID(), paragraphId: randomUUID() };
  const text = 'Please name them, and say by when each is expected to report on it. '.repeat(3).slice(0, 150);
  const said = { authorId, party: 'KE', type: 'substantive', anchor: null, text, proposed: null, at };
  const became = { editedAt: null, revision: 1, late: false, admitted: null, withdrawn: false };
  const comment = { number: '12.14', ...ids, ...said, ...became, ...differs };
  return {
    seq: 4_711,
    at,
    actorId: authorId,
    type: 'comment.added',
    payload: { draftId, comment },
  } as Entry;
}

test('whatever a journal says arrives as it was said', () => {
  const word = fc.oneof(fc.string(), fc.uuid(), fc.constantFrom('\u007f', '\u007f\u007fabc', '~'));
  const payload = fc.dictionary(word, fc.oneof(word, fc.integer(), fc.constant(null), fc.array(word)));
  fc.assert(
    fc.property(fc.option(fc.uuid()), payload, (actorId, said) => {
      const entry = { seq: 4_711, at, actorId, type: 'round.ended', payload: said } as unknown as Entry;
      expect(sent([entry])).toEqual({ entries: [{ ...entry, payload: told(said) }], upTo: 4_711 });
    }),
  );
});

test.each([
  [{}],
  [{ type: 'editorial', proposed: 'each of the conventions', late: true }],
  [{ party: null, revision: 3, withdrawn: true, admitted: false, authorId: randomUUID() }],
  [{ anchor }],
])('a new comment arrives as it was made: %j', (differs) => {
  const entry = commented(differs);
  const asked: unknown[] = [];
  const { entries } = sent([entry], (...where) => {
    asked.push(where.slice(1));
    return anchor;
  });
  expect(told(entries)).toEqual(told([entry]));
  expect(asked).toEqual('anchor' in differs ? [[118, 163]] : []);
});

test('a comment on words that are not at hand is no comment: the list is read again', () => {
  const [entry] = sent([commented({ anchor })]).entries;
  expect(catalogue['comment.added'].payload.safeParse(entry?.payload).success).toBe(false);
  const [whole] = sent([commented()]).entries;
  expect(catalogue['comment.added'].payload.safeParse(whole?.payload).success).toBe(true);
});

test('an ordinary comment on some words of the text is at most 500 bytes of a message', () => {
  const entry = commented({ anchor, type: 'editorial' });
  const message = ['entries', randomUUID(), carried({ entries: [entry], upTo: entry.seq })];
  // Before it stand the kinds of packet and message, and the head of the frame.
  expect(Buffer.byteLength(JSON.stringify(message)) + 2 + 4).toBeLessThanOrEqual(500);
});
