import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A group of representatives of Parties; its id is that of its journal. */
@Entity()
export class AdvisoryGroup {
  @PrimaryColumn('uuid') id: string;
  /** Its name in addresses of pages. */
  @Column('text') slug: string;
  @Column('text') title: string;
  @Column('text') subtitle: string;
}
