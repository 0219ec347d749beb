import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file for an item of an agenda. */
@Entity()
export class AgendaFile {
  /** As whoever sent it chose. */
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') meetingId: string;
  @Column('text') sha256: string;
  @Column('text') name: string;
  @Column('uuid', { nullable: true }) attachedBy: string | null;
  @Column('timestamptz') attachedAt: Date;
}
