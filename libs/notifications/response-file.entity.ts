import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that came with an answer. */
@Entity('response_file')
export class ResponseFile {
  /** As whoever sent it chose. */
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') responseId: string;
  @Column('text') sha256: string;
  @Column('text') title: string;
  @Column('text') name: string;
  @Column('uuid', { nullable: true }) attachedBy: string | null;
  @Column('timestamptz') attachedAt: Date;
}
