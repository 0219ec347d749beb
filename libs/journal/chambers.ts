import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Reader, Refusal } from '@lib/platform';
import { Sheet } from './sheet';
import { Writer } from './writer';

const ofGroup = 'select id from chamber where group_id = $1';
const one = 'select group_id as "groupId" from chamber where id = $1';
const alone = `select pg_advisory_xact_lock(hashtext('chamber ' || $1))`;
const isGroup = 'select id from advisory_group where id = $1';
const open = `
  with head as (insert into journal_head (group_id) values ($1) returning group_id)
  insert into chamber (id, group_id) select group_id, $2 from head`;

/** The second journals of groups. One that is there stays there, so what is known of it holds. */
@Injectable()
export class Chambers {
  private readonly known = new Map<string, string>();

  constructor(
    private readonly db: Reader,
    private readonly writer: Writer,
  ) {}

  /** The chamber of a group; null when nothing has needed it yet. */
  async of(groupId: string): Promise<string | null> {
    const known = this.known.get(groupId);
    if (known !== undefined) return known;
    const [found] = await this.db.query<{ id: string }[]>(ofGroup, [groupId]);
    if (found) this.known.set(groupId, found.id);
    return found?.id ?? null;
  }

  /** The group whose chamber this is; null when this is the journal of a group, or none. */
  async groupOf(journalId: string): Promise<string | null> {
    const [found] = await this.db.query<{ groupId: string }[]>(one, [journalId]);
    return found?.groupId ?? null;
  }

  /** The chamber of a group, made when it is not there. Refuses with `no-such-group`. */
  async need(groupId: string): Promise<string> {
    return (await this.of(groupId)) ?? this.open(groupId);
  }

  private open(groupId: string): Promise<string> {
    return this.writer.transaction(async (db) => {
      const sheet = new Sheet(db, this.writer);
      const [group] = await sheet.ask(isGroup, groupId);
      if (!group) throw new Refusal('no-such-group');
      await sheet.ask(alone, groupId);
      const [found] = await sheet.ask<{ id: string }>(ofGroup, groupId);
      if (found) return found.id;
      const id = randomUUID();
      await sheet.ask(open, id, groupId);
      return id;
    });
  }
}
