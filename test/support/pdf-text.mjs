// Reads PDF files that come base64 as a JSON list: gives the box of the first page and the text of each.
// A program of its own: what reads them imports itself as it goes, which Jest does not allow.
import { text as all } from 'node:stream/consumers';
import { extractText, getDocumentProxy } from 'unpdf';

const read = [];
for (const file of JSON.parse(await all(process.stdin))) {
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.from(file, 'base64')));
  const { view } = await pdf.getPage(1);
  const { text } = await extractText(pdf, { mergePages: true });
  read.push({ box: view.map(Math.round), text: text.replace(/\s+/g, ' ') });
}
process.stdout.write(JSON.stringify(read));
