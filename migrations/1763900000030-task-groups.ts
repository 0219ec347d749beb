import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Task groups: a few members who work on their own copy of some paragraphs of a draft. What came of a proposal stands
 * with it, and the revision of the draft that was made of it names the task group it came from.
 */
export class TaskGroups1763900000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table task_group (
        id          uuid primary key default gen_random_uuid(),
        group_id    uuid not null references journal_head,
        draft_id    uuid not null references draft,
        n           int  not null,
        mandate     text not null,
        lead_id     uuid not null references person,
        state       text not null check (state in ('working', 'returned', 'settled', 'ended')),
        ends_at     timestamptz not null,
        zone        text not null,
        turn        int  not null default 1 check (turn > 0),
        opened_by   uuid not null,
        opened_at   timestamptz not null,
        returned_by uuid,
        returned_at timestamptz,
        note        text not null default '',
        reason      text not null default '',
        constraint task_group_number unique (draft_id, n),
        check ((returned_by is null) = (returned_at is null)),
        check (state <> 'ended' or reason <> '')
      );
      create index task_group_of_group on task_group (group_id);
      create table task_group_member (
        task_group_id uuid not null references task_group,
        person_id     uuid not null references person,
        group_id      uuid not null references journal_head,
        party         text not null,
        primary key (task_group_id, person_id)
      );
      create index task_group_member_of_person on task_group_member (person_id);
      create table task_proposal (
        task_group_id uuid not null references task_group,
        paragraph_id  uuid not null references paragraph,
        group_id      uuid not null references journal_head,
        position      int  not null,
        label         text not null,
        base_revision int  not null,
        kind          text not null,
        text          text not null,
        marks         jsonb not null,
        revision      int  not null,
        outcome       text check (outcome in ('taken', 'declined')),
        reason        text not null default '',
        decided_by    uuid,
        decided_at    timestamptz,
        primary key (task_group_id, paragraph_id),
        foreign key (paragraph_id, base_revision) references paragraph_revision,
        check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
        check (outcome is distinct from 'declined' or reason <> '')
      );
      create table task_proposal_revision (
        task_group_id uuid not null,
        paragraph_id  uuid not null,
        group_id      uuid not null references journal_head,
        revision      int  not null,
        kind          text not null,
        text          text not null,
        marks         jsonb not null,
        author_id     uuid,
        at            timestamptz not null,
        primary key (task_group_id, paragraph_id, revision),
        foreign key (task_group_id, paragraph_id) references task_proposal,
        check ((author_id is null) = (revision = 1))
      );
      create index task_proposal_revision_of_author on task_proposal_revision (author_id);
      alter table paragraph_revision add column task_group_id uuid references task_group;
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
