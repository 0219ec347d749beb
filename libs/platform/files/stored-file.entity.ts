import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that something refers to, under the digest of its content. What nothing refers to is swept away. */
@Entity()
export class StoredFile {
  @PrimaryColumn('text') sha256: string;
  @Column('int') size: number;
  @Column('text') mime: string;
  @Column('timestamptz') at: Date;
}
