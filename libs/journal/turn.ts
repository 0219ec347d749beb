import { catalogue, type Entry } from '@lib/contracts';
import { canonical, sha256, type Once } from '@lib/platform';
import type { JournalEntry } from './journal-entry.entity';

type Said = Pick<JournalEntry, 'type' | 'payload' | 'actorId' | 'audience'>;

/** The end of a journal as a turn finds it, and whose it is. */
export interface TurnHead {
  /** The head's own id: that of the group, or of its chamber. */
  readonly journalId: string;
  readonly groupId: string;
  /** Whether this is a chamber. */
  readonly sealed: boolean;
  readonly seq: number;
  readonly hash: string;
  readonly standingSince: number;
}

/** One holding of a group's pen: what its commands have said so far, and where that leaves the head. */
export class Turn {
  readonly entries: JournalEntry[] = [];
  private readonly replies: object[] = [];
  private changedAt: number | null = null;

  constructor(
    private readonly head: TurnHead,
    readonly at: Date,
  ) {}

  get groupId(): string {
    return this.head.groupId;
  }

  get journalId(): string {
    return this.head.journalId;
  }

  get sealed(): boolean {
    return this.head.sealed;
  }

  /**
   * Since which entry everyone's standing is what it is; null once this turn has changed it, and in a chamber, whose
   * head knows nothing of it.
   */
  get standingSince(): number | null {
    return this.changedAt === null && !this.sealed ? this.head.standingSince : null;
  }

  /** Adds the next link to the chain. */
  record(said: Said): void {
    const { journalId: groupId, at } = this;
    const last = this.entries.at(-1) ?? this.head;
    const entry = { groupId, seq: last.seq + 1, at, ...said };
    this.entries.push({ ...entry, hash: sha256(last.hash + canonical(entry)) });
    if (catalogue[said.type].standing) this.changedAt = entry.seq;
  }

  /** Keeps a reply for the request that comes again. */
  keep(personId: string, once: Once, reply: unknown): void {
    this.replies.push({ person_id: personId, ...once, reply, at: this.at });
  }

  /** What followers are told of it. */
  told(): Entry[] {
    return this.entries.map(({ seq, at, actorId, type, payload }) => ({ seq, at, actorId, type, payload }));
  }

  /** What the append takes: where the head goes, the replies and the entries. */
  written(): unknown[] {
    const { seq, hash } = this.entries.at(-1) ?? this.head;
    const entries = this.entries.map(({ groupId: group_id, actorId: actor_id, ...rest }) => ({
      group_id,
      actor_id,
      ...rest,
    }));
    const since = this.changedAt ?? this.head.standingSince;
    return [this.journalId, seq, hash, since, JSON.stringify(this.replies), JSON.stringify(entries)];
  }
}
