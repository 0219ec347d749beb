import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who is in a task group, and for which Party they sat in the group when they were asked. */
@Entity()
export class TaskGroupMember {
  @PrimaryColumn('uuid') taskGroupId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('uuid') groupId: string;
  @Column('text') party: string;
}
