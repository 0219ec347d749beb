import { deflateRawSync } from 'node:zlib';
import { attachment, cleanName, nameIn } from './file-name';
import { inspectAttachment, inspectDocument } from './inspecting';

interface Part {
  name: string;
  content: Buffer;
  /** What the list says it unpacks to, where that is a lie. */
  says?: number;
  flags?: number;
}

/** A ZIP of these parts, as a word processor writes one. */
function zip(parts: readonly Part[]): Buffer {
  const local: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, says = content.length, flags = 0 } of parts) {
    const [packed, title] = [deflateRawSync(content), Buffer.from(name)];
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(title.length, 26);
    const line = Buffer.alloc(46);
    line.writeUInt32LE(0x02014b50, 0);
    line.writeUInt16LE(flags, 8);
    line.writeUInt16LE(8, 10);
    line.writeUInt32LE(packed.length, 20);
    line.writeUInt32LE(says, 24);
    line.writeUInt16LE(title.length, 28);
    line.writeUInt32LE(at, 42);
    local.push(head, title, packed);
    list.push(line, title);
    at += 30 + title.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, ...list, end]);
}
const part = (name: string, content = Buffer.from(`<${name}/>`)): Part => ({ name, content });
const document = [part('[Content_Types].xml'), part('word/document.xml')];
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'application/pdf'],
  ['a PDF behind a few bytes', Buffer.from(`\ufeff junk\n%PDF-1.4\n`), 'application/pdf'],
  ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'image/jpeg'],
  ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'image/png'],
  ['a Word file', zip(document), docx],
])('%s is taken for what it is', async (_, content, mime) => {
  expect(await inspectDocument(content)).toBe(mime);
});

test.each([
  ['a page', Buffer.from('<html><script>alert(1)</script>'), 'file-wrong-type'],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'file-wrong-type'],
  ['a program', Buffer.from('MZ\u0090'), 'file-wrong-type'],
  ['a ZIP that is no document', zip([part('a.txt')]), 'file-wrong-type'],
  ['a ZIP cut short', zip(document).subarray(0, 60), 'file-wrong-type'],
  ['a workbook', zip([part('[Content_Types].xml'), part('xl/workbook.xml')]), 'file-wrong-type'],
  ['a document with macros', zip([...document, part('word/vbaProject.bin')]), 'file-unsafe'],
  ['a document behind a password', zip([...document, { ...part('word/x.xml'), flags: 1 }]), 'file-unsafe'],
  ['a bomb', zip([...document, part('word/media/a.png', Buffer.alloc(80 * 1024 * 1024))]), 'file-unsafe'],
  [
    'a bomb in many parts',
    zip([
      ...document,
      ...Array.from({ length: 8 }, (_, i) => part(`word/${i}`, Buffer.alloc(9 * 1024 * 1024))),
    ]),
    'file-unsafe',
  ],
  [
    'a bomb whose list lies',
    zip([...document, { ...part('word/a.png', Buffer.alloc(1024 * 1024)), says: 10 }]),
    'file-unsafe',
  ],
])('%s is refused', async (_, content, code) => {
  await expect(inspectDocument(content)).rejects.toMatchObject({ code });
});

const workbook = [part('[Content_Types].xml'), part('xl/workbook.xml')];
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test.each([
  ['a workbook', zip(workbook), xlsx],
  ['one that was printed', zip([...workbook, part('xl/printerSettings/printerSettings1.bin')]), xlsx],
  ['a Word file', zip(document), docx],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'application/pdf'],
])('%s is attached as what it is', async (_, content, mime) => {
  expect(await inspectAttachment(content)).toBe(mime);
});

test.each([
  ['a workbook with macros', zip([...workbook, part('xl/vbaProject.bin')]), 'file-unsafe'],
  ['one with macros of old', zip([...workbook, part('xl/macrosheets/sheet1.xml')]), 'file-unsafe'],
  ['a Word file with macros', zip([...document, part('word/vbaProject.bin')]), 'file-unsafe'],
  ['a workbook behind a password', zip([...workbook, { ...part('xl/x.xml'), flags: 1 }]), 'file-unsafe'],
  ['a ZIP that is neither', zip([part('a.txt')]), 'attachment-wrong-type'],
  ['a page', Buffer.from('<html>'), 'attachment-wrong-type'],
])('%s is not attached', async (_, content, code) => {
  await expect(inspectAttachment(content)).rejects.toMatchObject({ code });
});

test.each([
  ['C:\\letters\\Lettre signée.pdf', 'Lettre signée.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['a\u202efdp.exe', 'a_fdp.exe'],
  ['x'.repeat(400), 'x'.repeat(120)],
  ['..', 'file'],
  ['', 'file'],
])('the name %p is kept as %p', (said, name) => {
  expect(cleanName(said)).toBe(name);
});

test('a name travels in a header in either direction', () => {
  expect(nameIn(encodeURIComponent('推荐信.pdf'))).toBe('推荐信.pdf');
  expect(nameIn('%zz')).toBe('file');
  expect(attachment('推荐信 "1".pdf')).toBe(
    `attachment; filename="___ _1_.pdf"; filename*=UTF-8''%E6%8E%A8%E8%8D%90%E4%BF%A1%20%221%22.pdf`,
  );
});
