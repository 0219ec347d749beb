import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { end, markOf } from './processes.mjs';

/**
 * Who is running: this process and what it started, in a file, so that after a hard kill the next start finds
 * what was left behind. Numbers are kept with a mark, because the machine gives numbers again.
 */
export class RunRecord {
  static read(file) {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return null;
    }
  }

  /** The starter of a record, when it is still there. */
  static liveStarter(file) {
    const { starter } = RunRecord.read(file) ?? {};
    return starter && starter.pid !== process.pid && markOf(starter.pid) === starter.mark ? starter : null;
  }

  /** Ends what a dead starter left, the app before its stores. Tells the names of what it found. */
  static async reap(file) {
    const left = (RunRecord.read(file)?.children ?? []).filter(
      ({ pid, mark }) => mark && markOf(pid) === mark,
    );
    for (const { pid, mark, signal } of left.sort((a, b) => b.rank - a.rank)) await end(pid, mark, signal);
    rmSync(file, { force: true });
    return left.map(({ name }) => name);
  }

  /** Opens the record of this run, unless another run of the same folder goes on. */
  static async open(file, notes = {}) {
    const other = RunRecord.liveStarter(file);
    if (other)
      throw new Failure(
        `Already running here as process ${other.pid}${other.baseUrl ? ` at ${other.baseUrl}` : ''}.`,
      );
    const left = await RunRecord.reap(file);
    if (left.length > 0) console.log(`Ended what an earlier run left behind: ${left.join(', ')}.`);
    return new RunRecord(file, notes);
  }

  constructor(file, notes) {
    this.file = file;
    this.starter = { ...notes, pid: process.pid, mark: markOf(process.pid) };
    this.children = [];
    this.write();
  }

  add({ name, signal, rank }, pid) {
    this.children = this.children.filter((child) => child.name !== name);
    this.children.push({ name, pid, mark: markOf(pid), signal, rank });
    this.write();
  }

  close() {
    rmSync(this.file, { force: true });
  }

  write() {
    const { starter, children } = this;
    writeFileSync(`${this.file}.new`, `${JSON.stringify({ starter, children }, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
  }
}
