import type { Language, NotificationKind, NotificationParagraph, Recipients } from '@lib/contracts';
import { needsDeadline } from './following.rules';

/** A paragraph, and the hash of its wording. */
export interface Hashed extends NotificationParagraph {
  readonly hash: string;
}
export interface HashedText {
  readonly language: Language;
  readonly subject: string;
  readonly subjectOf: string | null;
  readonly subjectHash: string;
  readonly paragraphs: readonly Hashed[];
}

export interface Compared {
  readonly subjectStale: boolean;
  /** Paragraphs whose source has changed since they were translated, or is gone. */
  readonly stale: readonly string[];
  /** Paragraphs of the source that the translation has not. */
  readonly lacks: readonly string[];
}

/** How far a translation is behind its source. The source is never behind itself. */
export function compare(text: HashedText, source: HashedText | undefined): Compared {
  if (!source || text.language === source.language) return { subjectStale: false, stale: [], lacks: [] };
  const hashes = new Map(source.paragraphs.map(({ id, hash }) => [id, hash]));
  const own = new Set(text.paragraphs.map(({ id }) => id));
  return {
    subjectStale: text.subjectOf !== source.subjectHash,
    stale: text.paragraphs.filter(({ id, of }) => hashes.get(id) !== of).map(({ id }) => id),
    lacks: source.paragraphs.map(({ id }) => id).filter((id) => !own.has(id)),
  };
}

const isBehind = ({ subjectStale, stale, lacks }: Compared): boolean =>
  subjectStale || stale.length > 0 || lacks.length > 0;

/** A draft as far as it can be incomplete. */
export interface Drafted {
  readonly kind: NotificationKind;
  readonly language: Language;
  readonly signatory: string;
  readonly recipients: readonly Recipients[];
  readonly actionBy: Date | null;
  readonly zone: string | null;
}

/**
 * What is missing before a draft can be submitted: names of fields, and `text.` with a language that its kind needs
 * and that has no text, or one that is behind. What was waived is not missing; nor may a text go out that is behind.
 */
export function missingIn(
  it: Drafted,
  texts: readonly HashedText[],
  required: readonly Language[],
  waived: readonly Language[],
): string[] {
  const source = texts.find(({ language }) => language === it.language);
  const fields = [
    ['text', source !== undefined],
    ['signatory', it.signatory !== ''],
    ['recipients', it.recipients.length > 0],
    ['actionBy', it.actionBy !== null || !needsDeadline(it.kind)],
    ['zone', (it.zone === null) === (it.actionBy === null)],
  ] as const;
  const there = texts.filter((text) => !isBehind(compare(text, source))).map(({ language }) => language);
  const behind = texts.map(({ language }) => language).filter((language) => !there.includes(language));
  const needed = new Set([...required.filter((language) => !there.includes(language)), ...behind]);
  needed.delete(it.language);
  return [
    ...fields.filter(([, isThere]) => !isThere).map(([name]) => name),
    ...[...needed].filter((language) => !waived.includes(language)).map((language) => `text.${language}`),
  ];
}
