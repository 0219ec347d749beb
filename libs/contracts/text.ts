import * as z from 'zod/mini';

// Everything below U+0020 except tab and line feed, and U+007F to U+009F: nothing a person types on purpose.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const hasLoneSurrogate = (text: string): boolean => encodeURIComponentFails(text);

function encodeURIComponentFails(text: string): boolean {
  try {
    encodeURIComponent(text);
    return false;
  } catch {
    return true;
  }
}

const isClean = (text: string): boolean => !control.test(text) && !hasLoneSurrogate(text);
const unclean = 'This text holds characters that cannot be shown. Type or paste it again as plain text.';

/** Text of one or more lines, trimmed, of at most so many characters; line ends become line feeds. */
export const words = (most: number) =>
  z.string().check(
    z.overwrite((it) => it.replace(/\r\n?/g, '\n').trim()),
    z.minLength(1, 'Write something here first.'),
    z.maxLength(most, `At most ${String(most)} characters fit here.`),
    z.refine(isClean, unclean),
  );

/** Text of a single line. */
export const line = (most: number) =>
  words(most).check(z.refine((it) => !it.includes('\n'), 'This must be a single line.'));

/** Text that may be empty. */
export const maybeWords = (most: number) =>
  z.string().check(
    z.overwrite((it) => it.replace(/\r\n?/g, '\n').trim()),
    z.maxLength(most, `At most ${String(most)} characters fit here.`),
    z.refine(isClean, unclean),
  );

/** Text of a single line that may be empty. */
export const maybeLine = (most: number) =>
  maybeWords(most).check(z.refine((it) => !it.includes('\n'), 'This must be a single line.'));

/** An e-mail address, in lower case: the part before the @ is treated alike, whatever its case. */
export const Email = z
  .string()
  .check(
    z.trim(),
    z.toLowerCase(),
    z.maxLength(254),
    z.email('Enter an e-mail address, such as name@example.org.'),
  );

/** A UTC instant; travels as ISO 8601. */
export const Instant = z.coerce.date();

/** A time zone of the IANA database: the one in which a deadline was announced. */
export const Zone = z.string().check(z.maxLength(60), z.refine(isZone, 'Choose a time zone from the list.'));

function isZone(zone: string): boolean {
  try {
    return zone !== '' && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

export const Language = z.enum(['en', 'ar', 'zh', 'fr', 'ru', 'es']);
export type Language = z.infer<typeof Language>;

const Offset = z.int().check(z.minimum(0), z.maximum(20_000));

/** Inline marks of a text. Offsets count code points, so that a comment on one character of any script holds. */
export const Mark = z.strictObject({
  from: Offset,
  to: Offset,
  kind: z.enum(['bold', 'italic', 'link']),
  href: z.optional(
    z
      .url({ protocol: /^(https?|mailto)$/, error: 'A link starts with https:// or mailto:.' })
      .check(z.maxLength(2_000, 'At most 2000 characters fit here.')),
  ),
});
export type Mark = z.infer<typeof Mark>;

/** The text of one paragraph: plain characters, and marks over stretches of them. */
export const RichText = z.object({ text: z.string(), marks: z.array(Mark) });
export type RichText = z.infer<typeof RichText>;

/** A place in a paragraph of a version: offsets in code points, and the words with 32 characters on either side. */
export const Anchor = z.strictObject({
  start: Offset,
  end: Offset,
  quote: z.string().check(z.minLength(1), z.maxLength(5_000), z.refine(isClean, unclean)),
  prefix: z.string().check(z.maxLength(64), z.refine(isClean, unclean)),
  suffix: z.string().check(z.maxLength(64), z.refine(isClean, unclean)),
});
export type Anchor = z.infer<typeof Anchor>;

/** ISO 3166-1 alpha-2, or EU. */
export const PartyCode = z.string().check(z.regex(/^[A-Z]{2}$/, 'Choose a Party from the list.'));
