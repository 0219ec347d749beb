import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { config } from '../config';
import { Refusal } from '../refusal';

/** What was put away: its address, which is the digest of its content, and what that is. */
export interface Stored {
  readonly sha256: string;
  readonly size: number;
  readonly mime: string;
}

export interface Taking {
  /** How many bytes are taken at most. */
  readonly most: number;
  /** Says what it is by its content, or refuses it. Asked before anything is kept. */
  readonly inspect: (content: Buffer) => Promise<string>;
}

/** Where files are kept. An object store would be another of these. */
export abstract class FileStore {
  /** Keeps what comes by a stream, all of it or nothing. */
  abstract put(stream: Readable, taking: Taking): Promise<Stored>;
  /** The content under a digest, checked against it. Refuses with `file-damaged`. */
  abstract open(sha256: string): Promise<Buffer>;
  abstract has(sha256: string): Promise<boolean>;
  /** What has lain there untouched for longer than this, by its digest. */
  abstract untouchedFor(hours: number): Promise<string[]>;
  abstract remove(sha256: string): Promise<void>;
  /** Removes what broke off: pieces that a process which died left behind. */
  abstract clear(hours: number): Promise<void>;
}

const HOUR = 3_600_000;
const isDigest = (it: string): boolean => /^[0-9a-f]{64}$/.test(it);
const digestOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * Reads a stream to its end; one that breaks off, or brings too much, leaves nothing. What is too much is let run past,
 * so that whoever sends it can still be answered.
 */
function takeAll(stream: Readable, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let size = 0;
    const take = (piece: Buffer): void => {
      size += piece.length;
      pieces.push(piece);
      if (size <= most) return;
      stream.off('data', take).resume();
      reject(new Refusal('file-too-large'));
    };
    const breakOff = (): void => reject(new Refusal('file-broken-off'));
    stream.on('data', take).once('error', breakOff).once('close', breakOff);
    stream.once('end', () => resolve(Buffer.concat(pieces)));
  });
}

/**
 * Files in a folder of this machine, each under the digest of its content. A file is written beside, handed to the
 * disk, and then named: whatever happens meanwhile, what has a name is whole.
 */
@Injectable()
export class FolderStore extends FileStore {
  private readonly folder = resolve(config.FILES_DIR);
  private readonly coming = join(this.folder, 'coming');

  async put(stream: Readable, { most, inspect }: Taking): Promise<Stored> {
    const content = await takeAll(stream, most);
    if (content.length === 0) throw new Refusal('file-empty');
    const mime = await inspect(content);
    const sha256 = digestOf(content);
    await this.keep(sha256, content);
    return { sha256, size: content.length, mime };
  }

  async open(sha256: string): Promise<Buffer> {
    const content = await readFile(this.place(sha256)).catch(() => null);
    if (!content || digestOf(content) !== sha256) throw new Refusal('file-damaged');
    return content;
  }

  async has(sha256: string): Promise<boolean> {
    return (await this.ageOf(this.place(sha256))) !== null;
  }

  async untouchedFor(hours: number): Promise<string[]> {
    const names = await this.namesIn(this.folder);
    const old: string[] = [];
    for (const name of names.filter(isDigest)) {
      const age = await this.ageOf(this.place(name));
      if (age !== null && age > hours * HOUR) old.push(name);
    }
    return old;
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.place(sha256), { force: true });
  }

  async clear(hours: number): Promise<void> {
    for (const name of await this.namesIn(this.coming)) {
      const path = join(this.coming, name);
      const age = await this.ageOf(path);
      if (age !== null && age > hours * HOUR) await rm(path, { force: true });
    }
  }

  private place(sha256: string): string {
    if (!isDigest(sha256)) throw new Error('A file is kept under the digest of its content.');
    return join(this.folder, sha256);
  }

  private async keep(sha256: string, content: Buffer): Promise<void> {
    const place = this.place(sha256);
    if ((await this.ageOf(place)) !== null) return utimes(place, new Date(), new Date());
    await mkdir(this.coming, { recursive: true });
    const beside = join(this.coming, randomUUID());
    try {
      await writeDown(beside, content);
      await rename(beside, place);
      await handOver(this.folder);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  }

  private async ageOf(path: string): Promise<number | null> {
    try {
      return Date.now() - (await stat(path)).mtimeMs;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  private async namesIn(folder: string): Promise<string[]> {
    try {
      return await readdir(folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }
}

async function writeDown(path: string, content: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A name is on the disk once its folder is. */
async function handOver(folder: string): Promise<void> {
  const it = await open(folder, 'r');
  try {
    await it.sync();
  } finally {
    await it.close();
  }
}
