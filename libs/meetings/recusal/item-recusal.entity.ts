import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** That a member takes no part in a closed item, from then on and until it is lifted. */
@Entity()
export class ItemRecusal {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') meetingId: string;
  @Column('uuid') itemId: string;
  @Column('uuid') personId: string;
  @Column('text') reason: string;
  @Column('timestamptz') at: Date;
  @Column('uuid') recordedBy: string;
  @Column('timestamptz', { nullable: true }) liftedAt: Date | null;
  @Column('uuid', { nullable: true }) liftedBy: string | null;
}
