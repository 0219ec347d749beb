import { sha256 } from '@lib/platform';
import type { HashedText } from './texts.rules';
import type { WrittenText } from './words.entity';

/** What a translation remembers of the wording that it translates. */
export const hashOf = (wording: string): string => sha256(wording);

/** A text with the hashes of its wordings. */
export const hashed = ({
  language,
  subject,
  subjectOf,
  paragraphs,
}: Omit<WrittenText, 'notificationId'>): HashedText => ({
  language,
  subject,
  subjectOf,
  subjectHash: hashOf(subject),
  paragraphs: paragraphs.map((it) => ({ ...it, hash: hashOf(it.text) })),
});
