import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { end, markOf } from './processes.mjs';

const firstPause = 500;
const longestPause = 30_000;

/**
 * The long-running programs of one run. One that is lost after it was up is started again; all are stopped in
 * the reverse order, each in the way it wants to be asked.
 */
export class Services {
  constructor(record) {
    this.record = record;
    this.all = [];
    this.stopping = false;
  }

  /** Starts a program and waits until it is ready. `launch` gives a child process, `ready` may ask it for news. */
  async start({ name, launch, ready, signal = 'SIGTERM', rank = 0, whyNot = () => '' }) {
    const service = { name, launch, signal, rank, up: false, losses: 0 };
    this.all.push(service);
    this.launch(service);
    const lost = new Promise((_, reject) => {
      service.fail = (code) =>
        reject(new Failure(`${name} ended before it was ready (${code}).\n${whyNot()}`));
    });
    await Promise.race([ready(() => service.child.exitCode === null && !this.stopping), lost]);
    service.up = true;
    return service;
  }

  launch(service) {
    if (this.stopping) throw new Failure('Stopped while starting.');
    const child = service.launch();
    service.child = child;
    if (child.pid === undefined) {
      child.on('error', (error) => service.fail?.(error.message));
      return;
    }
    service.mark = markOf(child.pid);
    this.record.add(service, child.pid);
    child.on('exit', (code, signal) => this.onLoss(service, signal ?? `exit code ${code}`));
  }

  /** Called when a program has ended: by itself, unless it is being stopped or replaced. */
  async onLoss(service, how) {
    const lost = service.child;
    if (this.stopping || service.asked) return;
    if (!service.up) return service.fail?.(how);
    const wait = Math.min(firstPause * 2 ** service.losses++, longestPause);
    console.error(`${service.name} was lost (${how}); starting it again in ${wait / 1_000} s.`);
    await pause(wait);
    if (this.stopping || service.child !== lost) return;
    this.launch(service);
    setTimeout(() => (service.losses = 0), longestPause * 2).unref();
  }

  /** Ends a program and starts it anew, as after a change of its source. */
  async replace(name) {
    const service = this.all.find((it) => it.name === name);
    if (service.asked) return;
    service.asked = true;
    await this.stopOne(service);
    service.asked = false;
    service.losses = 0;
    if (!this.stopping) this.launch(service);
  }

  /** Stops some of them for good; the others go on. */
  async release(some) {
    for (const service of some) service.asked = true;
    await Promise.all(some.map((service) => this.stopOne(service)));
    this.all = this.all.filter((it) => !some.includes(it));
  }

  /** Stops all of them: the highest rank first, those of one rank together. */
  async stop() {
    this.stopping = true;
    const ranks = [...new Set(this.all.map(({ rank }) => rank))].sort((a, b) => b - a);
    for (const rank of ranks)
      await Promise.all(this.all.filter((it) => it.rank === rank).map((service) => this.stopOne(service)));
    this.all = [];
  }

  async stopOne({ child, mark, signal }) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    await end(child.pid, mark, signal);
    await gone;
  }
}

/** Asks again and again until the answer is yes, or nobody is left to give it. */
export async function until(question, { alive, limit, what }) {
  for (const end = Date.now() + limit * 1_000; Date.now() < end; await pause(50)) {
    if (await question()) return;
    if (!alive()) return new Promise(() => {});
  }
  throw new Failure(`${what} was not ready after ${limit} s.`);
}
