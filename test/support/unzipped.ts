import { unzipSync } from 'fflate';

/** The files in a ZIP, by their names in the order in which they lie there. */
export const unzipped = (zip: Buffer): Map<string, Buffer> =>
  new Map(Object.entries(unzipSync(zip)).map(([name, content]) => [name, Buffer.from(content)]));

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What stands in a DOCX: its paragraphs as texts, and its XML. */
export function readDocx(docx: Buffer): { paragraphs: string[]; xml: string; links: string } {
  const parts = unzipped(docx);
  const xml = parts.get('word/document.xml')?.toString() ?? '';
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)]
      .map(([, text = '']) => text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? ''))
      .join(''),
  );
  return { paragraphs, xml, links: parts.get('word/_rels/document.xml.rels')?.toString() ?? '' };
}
