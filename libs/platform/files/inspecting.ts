import type { AttachmentMime, FileMime } from '@lib/contracts';
import { Refusal } from '../refusal';
import { officeFault } from './office-file';

const pdf = Buffer.from('%PDF-');
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const jpeg = Buffer.from([0xff, 0xd8, 0xff]);
const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** Readers of PDF look for its mark this far. */
const PDF_WITHIN = 1_024;

const begins = (content: Buffer, mark: Buffer): boolean => content.subarray(0, mark.length).equals(mark);

const marks: readonly [FileMime, (content: Buffer) => boolean][] = [
  ['image/png', (it) => begins(it, png)],
  ['image/jpeg', (it) => begins(it, jpeg)],
  ['application/pdf', (it) => it.subarray(0, PDF_WITHIN).includes(pdf)],
];

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const markOf = (content: Buffer): FileMime | undefined => marks.find(([, is]) => is(content))?.[0];

/** What an uploaded document is, by its content. Refuses with `file-wrong-type` or `file-unsafe`. */
export async function inspectDocument(content: Buffer): Promise<FileMime> {
  const mark = markOf(content);
  if (mark) return mark;
  if (!begins(content, zip)) throw new Refusal('file-wrong-type');
  const fault = await officeFault(content, 'document');
  if (fault) throw new Refusal(fault);
  return word;
}

/** The same where workbooks are taken too. Refuses with `attachment-wrong-type` or `file-unsafe`. */
export async function inspectAttachment(content: Buffer): Promise<AttachmentMime> {
  const mark = markOf(content);
  if (mark) return mark;
  if (!begins(content, zip)) throw new Refusal('attachment-wrong-type');
  const asDocument = await officeFault(content, 'document');
  if (asDocument === null) return word;
  const fault = asDocument === 'file-wrong-type' ? await officeFault(content, 'workbook') : asDocument;
  if (fault) throw new Refusal(fault === 'file-wrong-type' ? 'attachment-wrong-type' : fault);
  return excel;
}
