import { randomUUID } from 'node:crypto';
import type { INestApplication } from '@nestjs/common';
import * as contracts from '@lib/contracts';
import type { Input, Problem, Reply, Route } from '@lib/contracts';
import { io } from 'socket.io-client';
import request from 'supertest';
import { Following } from './following';

const isView = (it: unknown): it is Route & { shows: string } =>
  typeof it === 'object' && it !== null && 'path' in it && 'shows' in it;

interface How {
  /** Which process is asked; the world's own when nothing is said. */
  app?: INestApplication;
  /** The Idempotency-Key; a new one each time when nothing is said. */
  key?: string;
  /** The revision for If-Match, for routes that edit. */
  match?: number;
  /** The file, for routes that take one. */
  file?: { name: string; content: Buffer };
}

/** What the API answered when it said no. */
export type Refused = Problem & { status: number };

/** The address of a request, and what of the given does not stand in it. */
function addressed({ path }: Route, given: Record<string, unknown>) {
  const named = new Set((path.match(/:(\w+)/g) ?? []).map((it) => it.slice(1)));
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !named.has(name)));
  return {
    path: path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(given[name]))),
    rest,
  };
}

/** Where somebody is: the API that they ask, the lines they have opened, and what the database says. */
export interface Surroundings {
  readonly app: INestApplication;
  readonly lines: { close: () => unknown }[];
  query: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
}

/** Whether all that is asked stands in the address. */
const isInAddress = ({ method, takes }: Route): boolean => method === 'GET' || takes === 'file';

/** Somebody with a browser: calls routes and follows journals as the web client does. */
export class Person {
  constructor(
    private readonly world: Surroundings,
    readonly id: string,
    readonly party: string | null,
    readonly cookie: string,
    /** The code of a Party by which they come, as the header has it. */
    readonly code: string | null = null,
  ) {}

  /** Calls a route and gives its reply, or throws the problem that the API answered. */
  async call<R extends Route>(route: R, input: Input<R>, how: How = {}): Promise<Reply<R>> {
    const answer = await this.ask(route, input as Record<string, unknown>, how);
    if (answer.status >= 400) throw { ...answer.body, status: answer.status };
    return route.reply.parse(answer.body) as Reply<R>;
  }

  /** Calls a route that is expected to refuse, and gives the problem. */
  async refused<R extends Route>(route: R, input: Input<R>, how: How = {}): Promise<Refused> {
    const answer = await this.ask(route, input as Record<string, unknown>, how);
    if (answer.status < 400)
      throw new Error(`${route.method} ${route.path} was done: ${JSON.stringify(answer.body)}`);
    return { ...answer.body, status: answer.status };
  }

  /** Sends a request as it stands, and gives the answer as it stands. */
  ask(route: Route, given: Record<string, unknown>, how: How = {}) {
    const { method } = route;
    const { path, rest } = addressed(route, given);
    const { app = this.world.app } = how;
    const asked = request(app.getHttpServer())[method.toLowerCase() as 'post'](path);
    for (const [name, value] of Object.entries(this.headers(route, how))) void asked.set(name, value);
    if (isInAddress(route)) return asked.query(rest as Record<string, string>).send(how.file?.content);
    return Object.keys(rest).length > 0 || method !== 'DELETE' ? asked.send(rest) : asked;
  }

  private headers({ method, takes }: Route, { key, match, file }: How): Record<string, string> {
    return {
      ...(this.code === null ? {} : { authorization: `Code ${this.code}` }),
      ...(takes === undefined ? {} : { 'content-type': 'application/octet-stream' }),
      ...(file ? { 'x-file-name': encodeURIComponent(file.name) } : {}),
      ...(this.cookie === '' ? {} : { cookie: this.cookie }),
      ...(method === 'POST' ? { 'idempotency-key': key ?? randomUUID() } : {}),
      ...(match === undefined ? {} : { 'if-match': `"${String(match)}"` }),
    };
  }

  follow(groupId: string, after = 0, app = this.world.app): Following {
    const { port } = app.getHttpServer().address();
    const socket = io(`http://127.0.0.1:${port}`, {
      transports: ['websocket'],
      extraHeaders: { cookie: this.cookie },
      forceNew: true,
      reconnectionDelay: 20,
    });
    this.world.lines.push(socket);
    return new Following(socket, groupId, after);
  }

  /**
   * Runs a command and holds the journal to its word: whatever of these views of this person it changed,
   * some entry that reached this person says so. (After Zulip's verify_action.)
   */
  async sees(
    groupId: string,
    params: Record<string, string>,
    command: () => Promise<unknown>,
  ): Promise<string[]> {
    const views = (Object.values(contracts) as unknown[])
      .filter(isView)
      .filter(({ path, demo }) => path.includes(':groupId') && !demo)
      .filter(({ path }) =>
        (path.match(/:(\w+)/g) ?? []).every((it) => it.slice(1) in { groupId, ...params }),
      );
    const look = () =>
      Promise.all(
        views.map(async (view) => {
          const needed = Object.keys({ groupId, ...params }).filter((it) => view.path.includes(`:${it}`));
          const given = Object.fromEntries(needed.map((it) => [it, { groupId, ...params }[it]]));
          const { now: _, at: __, seq: ___, reference: ____, ...shown } = (await this.ask(view, given)).body;
          return JSON.stringify(shown);
        }),
      );
    const following = this.follow(groupId);
    const head = async () => {
      const [it] = await this.world.query('select seq from journal_head where group_id = $1', [groupId]);
      return Number(it?.['seq']);
    };
    await following.reached(await head());
    const known = following.entries.length;
    const before = await look();
    await command();
    const after = await look();
    const told = (await following.reached(await head()))
      .slice(known)
      .flatMap(({ type }) => contracts.catalogue[type].touches);
    following.socket.close();
    const changed = views.filter((_, i) => before[i] !== after[i]).map(({ shows }) => shows);
    // What "changed since your last visit" says follows from every entry: the page listens to all of them.
    expect(told).toEqual(expect.arrayContaining(changed.filter((it) => it !== 'home' && it !== 'journal')));
    return changed;
  }
}
