import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A meeting of another body that matters to the group. */
@Entity()
export class OutsideEvent {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('text') name: string;
  /** As in `2018-07-09`. */
  @Column('date') startsOn: string;
  @Column('date') endsOn: string;
  @Column('text', { default: '' }) place: string;
  @Column('text', { default: '' }) url: string;
  @Column('boolean') isPublic: boolean;
  @Column('int', { default: 1 }) version: number;
}
