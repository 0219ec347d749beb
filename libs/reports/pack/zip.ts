import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file to be packed. */
export interface Packed {
  readonly name: string;
  readonly at: Date;
  readonly content: Buffer;
}

/** What is packed already, and only grows by being packed again. */
const isDense = (name: string): boolean => /\.(docx|xlsx|png|jpe?g)$/i.test(name);

/**
 * A ZIP while it is being made: a file is asked for when the ones before it have been taken, so that no more than one is
 * held at a time. Names are in UTF-8.
 */
export async function* zipOf(files: AsyncIterable<Packed>): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    made.push(piece);
  });
  for await (const { name, at, content } of files) {
    const file = isDense(name) ? new ZipPassThrough(name) : new ZipDeflate(name);
    file.mtime = at;
    zip.add(file);
    file.push(content, true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made.splice(0);
}
