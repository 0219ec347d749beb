import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How people want to be told, and what waits to be told to them. A message may now tell several entries, and be the
 * summary of a day; one entry may be told by messages of several kinds.
 */
export class Levels1763900000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table notice_level (
        person_id uuid not null references person,
        topic     text not null check (topic in ('answers', 'replies', 'comments', 'group')),
        level     text not null check (level in ('at-once', 'daily', 'off')),
        primary key (person_id, topic)
      );
      alter table delivery
        drop constraint one_delivery_an_entry,
        add constraint one_delivery_an_entry unique (group_id, seq, person_id, kind),
        add column day date,
        add constraint one_summary_a_day unique (group_id, person_id, day);
      create table news (
        group_id    uuid not null,
        person_id   uuid not null references person,
        seq         int  not null,
        topic       text not null check (topic in ('answers', 'replies', 'comments', 'group')),
        level       text not null check (level in ('at-once', 'daily')),
        at          timestamptz not null,
        delivery_id uuid references delivery,
        primary key (group_id, person_id, seq),
        foreign key (group_id, seq) references journal_entry
      );
      create index news_that_waits on news (group_id, person_id, level, topic) where delivery_id is null;
      create index news_of_delivery on news (delivery_id);
      create index comment_added on journal_entry (group_id, (payload -> 'comment' ->> 'id'))
        where type = 'comment.added';
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
