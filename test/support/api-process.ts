import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import type { Route } from '@lib/contracts';
import { io, type Socket } from 'socket.io-client';
import { build, freePort, kill, start } from './built';
import type { Person } from './person';
import { until } from './until';

export { build };

interface Answer {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

/** The API as a process of its own, which can be cut off, stopped and killed. */
export class ApiProcess {
  /** The port of a line that leads to it, when it is not asked directly. */
  via: number | null = null;
  private child: ChildProcess;

  private constructor(
    readonly port: number,
    private readonly settings: Record<string, string>,
  ) {}

  /** Starts it, and waits until it takes requests. */
  static async start(settings: Record<string, string> = {}): Promise<ApiProcess> {
    const port = await freePort();
    const api = new ApiProcess(port, {
      BASE_URL: `http://localhost:${port}`,
      PORT: String(port),
      ...settings,
    });
    await api.again();
    return api;
  }

  /** Starts it again at the same place. */
  async again(): Promise<void> {
    this.child = start('api', this.settings);
    const isUp = async () => {
      if (!this.isAlive)
        throw new Error(`The API ended with ${this.child.exitCode ?? this.child.signalCode}.`);
      return (await this.word('ready')) === '200 ready';
    };
    await until('the API takes requests', isUp, 60_000);
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  kill(): Promise<void> {
    return kill(this.child);
  }

  /** Asks it to stop, and waits until it has. */
  async stop(): Promise<void> {
    if (!this.isAlive) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await gone;
  }

  /** What it says of its health, in a word; nothing when it cannot be reached. */
  async word(of: 'live' | 'ready'): Promise<string> {
    const answer = await fetch(`http://127.0.0.1:${this.port}/health/${of}`).catch(() => null);
    return answer ? `${answer.status} ${await answer.text()}` : '';
  }

  async ask(route: Route, given: Record<string, unknown>, by?: Person, key = randomUUID()): Promise<Answer> {
    const rest = { ...given };
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
      const value = String(rest[name]);
      delete rest[name];
      return value;
    });
    const answer = await fetch(`http://127.0.0.1:${this.via ?? this.port}${path}`, {
      method: route.method,
      headers: { 'content-type': 'application/json', 'idempotency-key': key, cookie: by?.cookie ?? '' },
      ...(route.method === 'GET' ? {} : { body: JSON.stringify(rest) }),
    });
    const body = (await answer.json()) as Record<string, unknown>;
    return { status: answer.status, headers: answer.headers, body };
  }

  dial(by: Person): Socket {
    return io(`http://127.0.0.1:${this.port}`, {
      transports: ['websocket'],
      extraHeaders: { cookie: by.cookie },
      forceNew: true,
      reconnectionDelay: 100,
      reconnectionDelayMax: 500,
    });
  }
}
