import { catalogue, type EntryType, type Payload, type Phase, type Role } from '@lib/contracts';
import { authorOf, type Viewer } from '@lib/platform';
import type { ClientBase } from 'pg';
import type { Gate } from './gate';
import { Sheet } from './sheet';
import type { Turn } from './turn';
import type { Writer } from './writer';

/** What one command writes: its changes to the database, and what the journal will say of them. */
export class Page extends Sheet {
  readonly groupId: string;
  /** The journal it is written in: the group's own, or its chamber. */
  readonly journalId: string;
  /** The database's clock, read when the pen was taken. */
  readonly at: Date;
  /** The roles of its author in the group, once the gate has let them in. The system has none. */
  roles: readonly Role[] = [];
  /** The items of agendas that its author is recused from. */
  apart: readonly string[] = [];
  private records = 0;
  private hasPhase = false;

  constructor(
    db: ClientBase,
    writer: Writer,
    private readonly turn: Turn,
    readonly viewer: Viewer,
    private readonly gate: Gate,
  ) {
    super(db, writer);
    this.groupId = turn.groupId;
    this.journalId = turn.journalId;
    this.at = turn.at;
  }

  /** Since which entry everyone's standing in the group is what it is; null while that is being changed. */
  get standingSince(): number | null {
    return this.turn.standingSince;
  }

  /** Says in which phase the object of this command is; refuses when the matrix does not allow the command then. */
  during(phase: Phase): void {
    this.hasPhase = true;
    if (this.viewer.does !== null) this.gate.admitIn(this, phase);
  }

  /** Puts a fact on the record. `by` names another author than the page's: null for the system itself. */
  record<T extends EntryType>(type: T, payload: Payload<T>, by: string | null = authorOf(this.viewer)): void {
    this.writes += 1;
    this.records += 1;
    if (this.turn.sealed !== (catalogue[type].sealed ?? false))
      throw new Error(`${type} does not belong into this journal.`);
    this.turn.record({ type, payload, actorId: by, audience: catalogue[type].to });
  }

  /** Ends the page, and keeps the reply for a request that comes again. */
  close(reply: unknown): void {
    const { once, does } = this.viewer;
    const id = authorOf(this.viewer);
    if (this.records === 0) throw new Error('A command must record what it did.');
    if (does !== null && this.gate.asksForPhase(does) && !this.hasPhase)
      throw new Error(`A command that does ${does} must say in which phase its object is.`);
    if (id === null || once === null) return;
    if (reply === undefined) throw new Error('A command that may come again must give its reply.');
    this.turn.keep(id, once, reply);
  }
}
