import * as z from 'zod/mini';

/** No file is larger. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** What an uploaded file may be. Its content says which it is, not its name. */
export const FileMime = z.enum([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);
export type FileMime = z.infer<typeof FileMime>;

/** What goes out with a notification, or comes with an answer to one: workbooks too. */
export const AttachmentMime = z.enum([
  ...FileMime.options,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]);
export type AttachmentMime = z.infer<typeof AttachmentMime>;

/** A file that goes with a text. The digest of its content names it for good. */
export const AttachedFile = z.object({
  id: z.uuid(),
  /** What it is called where it is listed. */
  title: z.string(),
  name: z.string(),
  mime: z.string(),
  /** In bytes. */
  size: z.int(),
  sha256: z.string(),
});
export type AttachedFile = z.infer<typeof AttachedFile>;

/**
 * A route with `takes: 'file'` has the file's bytes as its body (`Content-Type: application/octet-stream`) and its
 * name, percent-encoded, in this header. Everything else stands in path and query.
 */
export const FILE_NAME_HEADER = 'x-file-name';

/** What a route with `gives: 'file'` answers instead of JSON: the bytes, always as an attachment. */
export const GivenFile = z.object({ name: z.string(), mime: z.string(), size: z.int() });
export type GivenFile = z.infer<typeof GivenFile>;

export const filesRefusals = {
  'file-empty': [422, 'This file is empty. Choose it again, or another.'],
  'file-too-large': [413, 'This file is larger than 5 MB. Scan it in grey, or at a lower resolution.'],
  'file-wrong-type': [
    422,
    'This is no PDF, JPEG, PNG or Word (DOCX) file, whatever its name says. Save it as one of these.',
  ],
  'attachment-wrong-type': [
    422,
    'This is no PDF, Word (DOCX), Excel (XLSX), PNG or JPEG file, whatever its name says. Save it as one of these.',
  ],
  'file-unsafe': [422, 'This file holds macros, or more than it seems to. Save it as PDF and choose that.'],
  'file-broken-off': [400, 'The file did not arrive whole. Nothing of it was kept; choose it again.'],
  'file-damaged': [
    500,
    'This file cannot be read any more as it was stored. Please tell whoever runs this system.',
  ],
} as const;
