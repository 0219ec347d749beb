import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Reader } from '@lib/platform';
import type { LiveSocket } from './live.socket';

/** The same as for a request: half an hour unused, or twelve hours in all, and it is over; so it is with the account. */
const stillHeld = `
  select s.id from session s join person p on p.id = s.person_id and p.active
   where s.id = any($1) and s.ended_at is null
     and s.expires_at > now() and s.used_at > now() - interval '30 minutes'`;

/** The sockets of this process, by the session that each came in with. */
@Injectable()
export class Seats implements BeforeApplicationShutdown {
  /** No more come in: this process is about to stop. */
  closing = false;
  private readonly sessions = new Map<string, Set<LiveSocket>>();
  private readonly counts = new Map<string, number>();

  constructor(private readonly db: Reader) {}

  /** How many sockets a person has open here. */
  of(personId: string): number {
    return this.counts.get(personId) ?? 0;
  }

  take(socket: LiveSocket): void {
    const { personId, sessionId } = socket.data;
    this.counts.set(personId, this.of(personId) + 1);
    this.sessions.set(sessionId, (this.sessions.get(sessionId) ?? new Set()).add(socket));
  }

  free(socket: LiveSocket): void {
    const { personId, sessionId } = socket.data;
    const sockets = this.sessions.get(sessionId);
    if (!sockets?.delete(socket)) return;
    if (sockets.size === 0) this.sessions.delete(sessionId);
    this.counts.set(personId, this.of(personId) - 1);
    if (this.of(personId) === 0) this.counts.delete(personId);
  }

  /** Shows out everyone whose session has ended: they come back only when they have signed in again. */
  async review(): Promise<void> {
    const sessionIds = [...this.sessions.keys()];
    if (sessionIds.length === 0) return;
    const held = await this.db.query<{ id: string }[]>(stillHeld, [sessionIds]);
    const living = new Set(held.map(({ id }) => id));
    for (const sessionId of sessionIds)
      if (!living.has(sessionId))
        for (const socket of this.sessions.get(sessionId) ?? []) socket.disconnect(true);
  }

  /** Closes the lines, not the sockets: a client whose line breaks connects anew, by then to another process. */
  beforeApplicationShutdown(): void {
    this.closing = true;
    for (const sockets of this.sessions.values()) for (const socket of sockets) socket.conn.close();
  }
}
