import { execFile } from 'node:child_process';
import { join } from 'node:path';

export interface ReadPdf {
  /** Of the first page, in points. */
  readonly box: number[];
  readonly text: string;
}

/** What stands in PDF files. */
export function readPdfs(files: readonly Buffer[]): Promise<ReadPdf[]> {
  return new Promise((done, fail) => {
    const child = execFile(process.execPath, [join(__dirname, 'pdf-text.mjs')], (error, out) => {
      if (error) fail(new Error('The PDF files could not be read.', { cause: error }));
      else done(JSON.parse(out) as ReadPdf[]);
    });
    child.stdin?.end(JSON.stringify(files.map((it) => it.toString('base64'))));
  });
}
