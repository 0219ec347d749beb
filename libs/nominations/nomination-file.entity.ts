import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NominationFile } from '@lib/contracts';

/** The letter or the CV of a nomination. Sealed in the chamber of the group. */
@Entity('nomination_file')
export class HeldFile {
  @PrimaryColumn('uuid') nominationId: string;
  @PrimaryColumn('text') kind: NominationFile;
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  @Column('text') sha256: string;
  @Column('text') name: string;
  @Column('timestamptz') at: Date;
}
