import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

/** What a document may unpack to, in all and in how many parts (a thesis with pictures stays far below). */
const MOST_UNPACKED = 60 * 1024 * 1024;
const MOST_PARTS = 2_000;
const inflate = promisify(inflateRaw);

interface Part {
  readonly name: string;
  readonly method: number;
  readonly isLocked: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}
type Fault = 'file-wrong-type' | 'file-unsafe';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;

/** Where the list of parts is said to begin, and how many there are (APPNOTE 4.3.16); null when this is no ZIP. */
function directoryOf(content: Buffer): { at: number; parts: number } | null {
  const last = content.length - 22;
  for (let i = last; i >= Math.max(0, last - LONGEST_COMMENT); i -= 1)
    if (content.readUInt32LE(i) === END)
      return { at: content.readUInt32LE(i + 16), parts: content.readUInt16LE(i + 10) };
  return null;
}

const lengthAt = (content: Buffer, at: number): number => content.readUInt16LE(at);

/** One line of that list, and where the next begins. */
function partAt(content: Buffer, at: number): { part: Part; next: number } {
  if (content.readUInt32LE(at) !== ENTRY) throw new Error('No such part.');
  const [name, extra, comment] = [at + 28, at + 30, at + 32].map((it) => lengthAt(content, it)) as [
    number,
    number,
    number,
  ];
  const part = {
    name: content.toString('utf8', at + 46, at + 46 + name),
    method: content.readUInt16LE(at + 10),
    isLocked: (content.readUInt16LE(at + 8) & 1) === 1,
    packed: content.readUInt32LE(at + 20),
    unpacked: content.readUInt32LE(at + 24),
    at: content.readUInt32LE(at + 42),
  };
  return { part, next: at + 46 + name + extra + comment };
}

/** The parts as the list at its end has them (APPNOTE 4.3.12). */
function partsOf(content: Buffer): Part[] | null {
  const directory = directoryOf(content);
  if (!directory || directory.parts > MOST_PARTS) return null;
  const parts: Part[] = [];
  for (let at = directory.at; parts.length < directory.parts;) {
    const { part, next } = partAt(content, at);
    parts.push(part);
    at = next;
  }
  return parts;
}

/** Unpacks a part, into no more room than there is. */
async function unpack(content: Buffer, { at, packed, method }: Part, room: number): Promise<Buffer> {
  if (content.readUInt32LE(at) !== LOCAL) throw new Error('No such part.');
  const from = at + 30 + content.readUInt16LE(at + 26) + content.readUInt16LE(at + 28);
  const bytes = content.subarray(from, from + packed);
  if (method === 0) return bytes;
  return inflate(bytes, { maxOutputLength: Math.max(1, room) });
}

/** Settings of a printer are binary too, and every workbook that was ever printed has some. */
const isPrinter = ({ name }: Part): boolean => /\/printerSettings\/printerSettings\d+\.bin$/.test(name);
const isMacro = (it: Part): boolean =>
  /(^|\/)(vbaProject|vbaData)|\.bin$|activeX\/|\/macrosheets\//i.test(it.name) && !isPrinter(it);
const isWhole = (parts: readonly Part[], main: string): boolean =>
  ['[Content_Types].xml', main].every((it) => parts.some(({ name }) => name === it));

/** The part by which a program knows that a file is one of its own. */
const mainParts = { document: 'word/document.xml', workbook: 'xl/workbook.xml' } as const;
export type OfficeFile = keyof typeof mainParts;

/** What its sizes say may be a lie: so all of it is unpacked, and what needs too much room is refused. */
async function fitsUnpacked(content: Buffer, parts: readonly Part[]): Promise<boolean> {
  let room = MOST_UNPACKED;
  for (const part of parts) {
    const { length } = await unpack(content, part, room);
    room -= length;
    if (room < 0 || length !== part.unpacked) return false;
  }
  return true;
}

/** More than there was room for; anything else is what no word processor writes. */
const isTooMuch = (error: unknown): boolean => (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';

/** Why this is no Word document, or no workbook, that may be kept; null when it is one. */
export async function officeFault(content: Buffer, is: OfficeFile): Promise<Fault | null> {
  try {
    const parts = partsOf(content);
    if (!parts || !isWhole(parts, mainParts[is])) return 'file-wrong-type';
    if (parts.some((it) => it.isLocked || isMacro(it))) return 'file-unsafe';
    return (await fitsUnpacked(content, parts)) ? null : 'file-unsafe';
  } catch (error) {
    return isTooMuch(error) ? 'file-unsafe' : 'file-wrong-type';
  }
}
