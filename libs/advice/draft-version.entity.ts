import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { FrozenParagraph, VersionHead } from '@lib/contracts';

/** A text as it was issued. The database refuses to change anything of it but its state. */
@Entity()
export class DraftVersion {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') draftId: string;
  @Column('int') n: number;
  @Column('text') symbol: string;
  @Column('text') title: string;
  @Column('text') kind: VersionHead['kind'];
  @Column('text') changeNote: string;
  @Column('text') state: VersionHead['state'];
  /** How many paragraphs differ from the version before. */
  @Column('int') changed: number;
  /** The fingerprint by which people agree to exactly this text. */
  @Column('text') sha256: string;
  @Column('jsonb') paragraphs: FrozenParagraph[];
  @Column('timestamptz') issuedAt: Date;
  @Column('uuid') issuedBy: string;
}
