import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A task group also proposes new paragraphs, and that one be left out. A new one has from the beginning the id that it
 * will have in the text, where it does not stand yet; its first revision is an empty sheet.
 */
export class ProposedParagraphs1763900000037 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table task_proposal
        drop constraint task_proposal_paragraph_id_fkey,
        alter column base_revision drop not null,
        add column does text not null default 'reword' check (does in ('reword', 'add', 'leave_out')),
        add column why text not null default '',
        add column after_id uuid,
        add column nth int not null default 0,
        add foreign key (task_group_id, after_id) references task_proposal,
        add constraint task_proposal_nth unique (task_group_id, after_id, nth),
        add check ((does = 'add') = (base_revision is null)),
        add check ((does = 'add') = (after_id is not null) and (does = 'add') = (nth > 0)),
        add check ((does = 'leave_out') = (why <> ''));
      alter table task_proposal_revision
        add column did text check (did in ('wrote', 'left_out', 'took_back')),
        add column why text not null default '';
      update task_proposal_revision set did = 'wrote' where revision > 1;
      alter table task_proposal_revision
        add check ((did is null) = (revision = 1)),
        add check ((did is not distinct from 'left_out') = (why <> ''));
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
