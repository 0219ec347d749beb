import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A second journal of a group, for what may not show in the first: not what happens there, nor how often. Only
 * secretariat and head know of it. Its id is that of its head.
 */
@Entity()
export class Chamber {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') groupId: string;
}
