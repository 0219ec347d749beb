import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A second journal of a group, for what may not show in the first: not what happens there, nor how often. Secretariat
 * and head know of it, and the Bureau while it is heard. Its id is that of its head.
 */
@Entity()
export class Chamber {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  /** When something in it is due next; the database sees to it. It stands beside the seal, and does not say what it is. */
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
}
