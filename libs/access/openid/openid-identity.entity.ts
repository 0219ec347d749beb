import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** An account of another site that lets somebody in. The site and its name for them are the identity; an address is none. */
@Entity()
export class OpenidIdentity {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') personId: string;
  @Column('text') issuer: string;
  @Column('text') subject: string;
  @Column('timestamptz') linkedAt: Date;
}
