const head = '%PDF-1.4\n';
const safe = (line: string): string => line.replace(/[\\()]/g, '\\$&');

/** A page of one line below the other, in the plainest PDF that every reader opens. Lines are in ASCII. */
function pageOf(lines: readonly string[]): Buffer {
  const said = lines.map((line) => `(${safe(line)}) Tj T*`).join('\n');
  const text = `BT /F1 12 Tf 72 770 Td 20 TL\n${said}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${String(text.length)} >>\nstream\n${text}\nendstream`,
  ].map((it, i) => `${String(i + 1)} 0 obj\n${it}\nendobj\n`);
  const before = (i: number): number => head.length + objects.slice(0, i).join('').length;
  const places = objects.map((_, i) => `${String(before(i)).padStart(10, '0')} 00000 n \n`);
  const count = String(objects.length + 1);
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${String(before(objects.length))}\n%%EOF\n`;
  return Buffer.from(head + objects.join('') + table + end, 'ascii');
}

/** What stands where a letter and a CV would be. No word of them is real, and they say so. */
export const papers = {
  letter: pageOf([
    'SAMPLE OF A LETTER OF NOMINATION',
    '',
    'This is no letter. It belongs to the demonstration of Consilia, and nobody has written it.',
    'In its place a focal point or a senior official would name the nominee, and sign.',
  ]),
  cv: pageOf([
    'SAMPLE OF A CURRICULUM VITAE',
    '',
    'This is the life of nobody. It belongs to the demonstration of Consilia.',
  ]),
};
