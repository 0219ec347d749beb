import type { Input, Language, writeNotificationText } from '@lib/contracts';
import { newKey } from '@web/app/api';
import type { Notification, Paragraph, Text } from './names';
import type { Edited } from './use-edited';

export type ParagraphKind = Paragraph['kind'];
export type SourceParagraph = Pick<Paragraph, 'id' | 'kind' | 'text'>;
export interface SourceText {
  subject: string;
  paragraphs: SourceParagraph[];
}
export interface TranslatedText {
  subject: string;
  subjectOf: string | null;
  paragraphs: Pick<Paragraph, 'id' | 'kind' | 'text' | 'of'>[];
}
/** A translation while it is worked on. */
export type Translating = Edited<TranslatedText> & { language: Language; gone: () => void };
type Written = Omit<Input<typeof writeNotificationText>, 'groupId' | 'notificationId' | 'language'>;

export const textIn = (it: Notification, language: Language): Text | undefined =>
  it.texts.find((text) => text.language === language);

export function sourceOf(it: Notification): SourceText {
  const { subject = '', paragraphs = [] } = textIn(it, it.language) ?? {};
  return { subject, paragraphs: paragraphs.map(({ id, kind, text }) => ({ id, kind, text })) };
}

export function translationOf(it: Notification, language: Language): TranslatedText {
  const { subject = '', subjectOf = null, paragraphs = [] } = textIn(it, language) ?? {};
  return {
    subject,
    subjectOf,
    paragraphs: paragraphs.map(({ id, kind, text, of }) => ({ id, kind, text, of })),
  };
}

/** A name for a new paragraph. Not every page is in the secure context that randomUUID asks for. */
export function newId(): string {
  const key = newKey();
  const variant = '89ab'[parseInt(key.charAt(16), 16) % 4] ?? '8';
  return [
    key.slice(0, 8),
    key.slice(8, 12),
    `4${key.slice(13, 16)}`,
    variant + key.slice(17, 20),
    key.slice(20),
  ].join('-');
}

const replaced = (
  { subject, paragraphs }: SourceText,
  id: string,
  by: (it: SourceParagraph, at: number) => SourceParagraph[],
): SourceText => ({
  subject,
  paragraphs: paragraphs.flatMap((it, at) => (it.id === id ? by(it, at) : [it])),
});

/** What stands between empty lines is a paragraph of its own: so a text may be pasted whole. */
export function typed(text: SourceText, id: string, words: string): SourceText {
  const [first = '', ...rest] = words.split(/\n[^\S\n]*\n\s*/);
  return replaced(text, id, (it) => [
    { ...it, text: first },
    ...rest.map((more): SourceParagraph => ({
      id: newId(),
      kind: it.kind === 'item' ? 'item' : 'paragraph',
      text: more,
    })),
  ]);
}

export const turned = (text: SourceText, id: string, kind: ParagraphKind): SourceText =>
  replaced(text, id, (it) => [{ ...it, kind }]);

export const without = (text: SourceText, id: string): SourceText => replaced(text, id, () => []);

export const added = ({ subject, paragraphs }: SourceText, kind: ParagraphKind): SourceText => ({
  subject,
  paragraphs: [...paragraphs, { id: newId(), kind, text: '' }],
});

/** Moves a paragraph by one place. */
export function moved({ subject, paragraphs }: SourceText, id: string, by: -1 | 1): SourceText {
  const at = paragraphs.findIndex((it) => it.id === id);
  const [it, other] = [paragraphs[at], paragraphs[at + by]];
  if (!it || !other) return { subject, paragraphs };
  const turned = [...paragraphs];
  turned[at] = other;
  turned[at + by] = it;
  return { subject, paragraphs: turned };
}

/** A paragraph as it is translated now: from the wording that the source has by now. */
export function translated(text: TranslatedText, of: Paragraph, words: string): TranslatedText {
  const one = { id: of.id, kind: of.kind, text: words, of: of.hash };
  const isThere = text.paragraphs.some(({ id }) => id === of.id);
  const paragraphs = isThere
    ? text.paragraphs.map((it) => (it.id === of.id ? one : it))
    : [...text.paragraphs, one];
  return { ...text, paragraphs };
}

export const untranslated = (text: TranslatedText, id: string): TranslatedText => ({
  ...text,
  paragraphs: text.paragraphs.filter((it) => it.id !== id),
});

const isSaid = ({ text }: { text: string }): boolean => text.trim() !== '';

export const writtenSource = ({ subject, paragraphs }: SourceText): Written => ({
  subject,
  subjectOf: null,
  paragraphs: paragraphs.filter(isSaid).map((it) => ({ ...it, of: null })),
});

/** In the order of the source; what the source has lost comes last. */
export function writtenTranslation(text: TranslatedText, source: readonly SourceParagraph[]): Written {
  const place = new Map(source.map(({ id }, at) => [id, at]));
  const at = ({ id }: { id: string }): number => place.get(id) ?? source.length;
  return { ...text, paragraphs: text.paragraphs.filter(isSaid).sort((a, b) => at(a) - at(b)) };
}
